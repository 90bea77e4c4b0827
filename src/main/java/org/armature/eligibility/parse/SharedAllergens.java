package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Shares what allergies are tested with: "a skin prick test or IgE to peanut", "a positive prick test to birch or grass". */
final class SharedAllergens {
    private static final int LONGEST = 4;

    /** Words between a test and what it was made with. */
    private static final List<String> TIES = List.of(" to ", " for ", " against ");

    private static final List<String> TESTS = List.of(" skin prick test", " skin test", " prick test", " SPT");

    private static final Set<String> GENERIC = Set.of("allergen specific IgE", "specific IgE", "serum specific IgE");

    private final Context context;
    private final Map<Integer, Segment> words;

    SharedAllergens(Context context, Map<Integer, Segment> words) {
        this.context = context;
        this.words = words;
    }

    /** Whether an expression is a test of an allergy that says what it was made with. */
    boolean isTested(Expression expression) {
        return expression instanceof Comparison test && test(test) >= 0;
    }

    /** Where the allergen of a test's name ends that stands first, or begins that stands last; -1 where it has none. */
    private static int test(Comparison test) {
        String name = test.variable().text();
        if (test.origin().rule().equals(WhealRules.RULE)) {
            return TESTS.stream()
                    .mapToInt(name::indexOf)
                    .filter(at -> at > 0)
                    .min()
                    .orElse(-1);
        }
        String head = head(name);
        boolean result = test.origin().rule().equals(SharedValues.RESULT)
                && (isAllergyTest(head) || head.endsWith(" screen") || head.endsWith(" screening"));
        boolean value = test.origin().rule().startsWith("comparison") && isSpecific(head);
        return (result || value) && !name.equals(head) ? head.length() : -1;
    }

    /** Makes the same test of the bare names that follow it. */
    void share(List<Part> parts, int from) {
        Comparison test = (Comparison) parts.get(from).expression();
        String name = test.variable().text();
        int cut = test(test);
        boolean first = test.origin().rule().equals(WhealRules.RULE);
        List<String> all = new ArrayList<>();
        for (int i = from + 1; i < parts.size(); i++) {
            Segment segment = words.get(i);
            String allergen = segment == null ? null : allergen(parts.get(i), segment);
            if (segment == null || allergen == null) {
                break;
            }
            all.add(allergen);
            int tie = first ? 0 : name.indexOf(' ', cut + 1);
            Name other = Name.of(first ? allergen + name.substring(cut) : name.substring(0, tie + 1) + allergen);
            Expression same = new Comparison(
                    other,
                    test.bounds(),
                    test.unit(),
                    test.timing(),
                    context.origin(
                            segment.start(),
                            segment.end(),
                            test.origin().rule(),
                            test.origin().confidence()));
            parts.set(i, parts.get(i).with(same));
        }
        if (first) {
            all.add(0, name.substring(0, cut));
            specific(parts, from - 1, all);
        }
    }

    /** "allergen specific IgE (&gt; 30 IU/mL) or a wheal to birch or grass": the IgE is to one of these, too. */
    private static void specific(List<Part> parts, int at, List<String> allergens) {
        if (at < 0
                || !(parts.get(at).expression() instanceof Comparison test)
                || !GENERIC.contains(test.variable().text().replace('-', ' '))) {
            return;
        }
        List<Expression> each = new ArrayList<>();
        for (String allergen : allergens) {
            each.add(new Comparison(
                    Name.of(allergen + " specific IgE"), test.bounds(), test.unit(), test.timing(), test.origin()));
        }
        parts.set(at, parts.get(at).with(Joining.combined(Operator.ANY, each, Confidence.LOW)));
    }

    /** The name of what else is tested; null where the words are more than a name. */
    private @Nullable String allergen(Part part, Segment segment) {
        boolean name = part.expression() instanceof Text
                || part.expression() instanceof Presence presence
                        && presence.qualifiers().times().isEmpty()
                        && presence.kind() != Presence.Kind.ALLERGY
                        && presence.kind() != Presence.Kind.CONDITION;
        if (!name || !part.bare() || part.negated()) {
            return null;
        }
        List<Item> items = Lists.where(segment.items(), item -> !Weight.isLight(item));
        boolean words = !items.isEmpty()
                && items.size() <= LONGEST
                && Lists.all(
                        items,
                        item -> item instanceof Item.Term && !Weight.isVariable(item)
                                || Weight.isUnknown(item) && Figures.of(item) == null);
        return words
                ? withoutExtract(context.name(
                        items.get(0).start(), items.get(items.size() - 1).end()))
                : null;
    }

    /** "peanut extract" only says what peanut is tested with. */
    static String withoutExtract(String allergen) {
        int cut = allergen.lastIndexOf(' ');
        String last = allergen.substring(cut + 1);
        return cut > 0 && (last.equals("extract") || last.equals("extracts")) ? allergen.substring(0, cut) : allergen;
    }

    /** What the last test is made with, the ones before it are too. */
    static void toFirst(List<Part> parts, int from, int last) {
        String allergen = tied(parts.get(last).expression());
        for (int i = from; i < last && allergen != null; i++) {
            Expression expression = parts.get(i).expression();
            if (expression instanceof Comparison test
                    && isAllergyTest(test.variable().text())
                    && tied(test) == null) {
                Name name = new Name(
                        test.variable().text() + allergen, test.variable().concept(), false);
                parts.set(
                        i,
                        parts.get(i)
                                .with(new Comparison(name, test.bounds(), test.unit(), test.timing(), test.origin())));
            }
        }
    }

    private static boolean isSpecific(String head) {
        String text = head.toLowerCase(Locale.ROOT);
        return text.contains("ige") && !text.contains("total");
    }

    private static boolean isAllergyTest(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        return text.contains("prick") || text.contains("skin test") || text.endsWith("ige") || text.endsWith("spt");
    }

    /** "to peanut" behind a test; null where nothing, or only a letter, stands there. */
    private static @Nullable String tied(Expression expression) {
        if (!(expression instanceof Comparison test)
                || !isAllergyTest(head(test.variable().text()))) {
            return null;
        }
        String text = test.variable().text();
        int from = head(text).length();
        return text.length() - text.lastIndexOf(' ') <= 2 || from == text.length() ? null : text.substring(from);
    }

    private static String head(String name) {
        int end = name.length();
        for (String tie : TIES) {
            int at = name.indexOf(tie);
            end = at > 0 && at < end ? at : end;
        }
        return name.substring(0, end);
    }
}
