package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.chunks.Abbreviations;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads results in words: "a negative pregnancy test", "hepatitis C antibody positive", "TSH within the normal range". */
final class ResultRules {
    private static final int LONGEST = 7;
    private static final String CHILDBEARING = "state/childbearing-potential";

    private final Context context;
    private final SegmentRules segments;
    private final SubjectRules subjects;

    ResultRules(Context context, SegmentRules segments) {
        this.context = context;
        this.segments = segments;
        this.subjects = new SubjectRules(context);
    }

    /** What a segment without a limit says of a test, null if it is about none. */
    @Nullable
    Expression read(Segment segment, Flags flags) {
        int at = segment.first(item -> result(item) != null);
        if (at < 0 || segment.first(item -> item.is(Cue.NOT)) >= 0 || flags.given() || flags.allergy()) {
            return null;
        }
        Item found = segment.items().get(at);
        Whom whom = whom(segment.to(at).items());
        int link = link(whom.rest());
        List<Item> left = whom.rest().subList(0, Math.max(link, 0));
        List<Item> before = whom.rest().subList(Math.max(link, 0), whom.rest().size());
        List<Item> after = segment.from(at + 1).items();
        boolean leads = Lists.all(before, ResultRules::isAround);
        List<Item> name = new ArrayList<>();
        Timing timing = flags.timing();
        for (Item item : leads ? after : before) {
            if (item instanceof Item.When when) {
                timing = when.timing();
            } else {
                name.add(item);
            }
        }
        if (!leads) {
            for (Item item : after) {
                timing = item instanceof Item.When when ? when.timing() : timing;
            }
            if (!Lists.all(after, ResultRules::isAround)) {
                return null;
            }
        }
        String value = value(found);
        Subject subject = tested(trimmed(name), value, found);
        if (subject == null) {
            return null;
        }
        Expression comparison = new Comparison(
                subject.name(),
                Bounds.oneOf(List.of(value)),
                null,
                timing,
                context.origin(
                        Math.min(subject.start(), found.start()),
                        Math.max(subject.end(), found.end()),
                        leads ? SharedValues.RESULT : SharedValues.RESULT_BEHIND,
                        subject.name().grounded() ? Confidence.HIGH : Confidence.LOW));
        if (whom.childbearing() != null) {
            return context.only(whom.childbearing(), comparison, comparison.origin());
        }
        if (Weight.areLight(left)) {
            return comparison;
        }
        boolean sexAlone = Lists.all(left, item -> Weight.isSex(item) || Weight.isLight(item));
        Expression sex = sexAlone ? segments.limited().sex(left) : null;
        Expression who = sex == null ? segments.sideStatement(new Segment(left)) : sex;
        return Joining.combined(Operator.ALL, List.of(who, comparison), Confidence.MEDIUM);
    }

    /** "smokers with a positive cotinine test": where the words about the test begin, -1 if nothing stands before them. */
    private static int link(List<Item> before) {
        for (int i = before.size() - 1; i > 0; i--) {
            if (before.get(i).is("with") || before.get(i).is("who have")) {
                return Lists.all(before.subList(i, before.size()), ResultRules::isAround)
                                && !Lists.all(before.subList(0, i), ResultRules::isAround)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** The people before a requirement. */
    private record Whom(@Nullable Expression childbearing, List<Item> rest) {}

    /** "Women of childbearing potential must have a negative ...": asked of them alone. */
    private Whom whom(List<Item> before) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) instanceof Item.Term term && isChildbearing(term)) {
                boolean people = Lists.all(before.subList(0, i), item -> isAround(item) || Weight.isSex(item));
                Expression state = new Presence(
                        Presence.Kind.STATE,
                        new Name("childbearing potential", CHILDBEARING, true),
                        Qualifiers.NONE,
                        context.origin(term.start(), term.end(), "presence", Confidence.HIGH));
                boolean defined = i + 1 < before.size() && before.get(i + 1) instanceof Item.Aside;
                return people
                        ? new Whom(state, before.subList(defined ? i + 2 : i + 1, before.size()))
                        : new Whom(null, before);
            }
        }
        return new Whom(null, before);
    }

    private static boolean isChildbearing(Item.Term term) {
        return Lists.any(term.mention().concepts(), concept -> concept.id().equals(CHILDBEARING));
    }

    private static String value(Item item) {
        return String.valueOf(result(item));
    }

    private static @Nullable String result(Item item) {
        if (item.is(Cue.POSITIVE)) {
            return isInfection(item) ? null : "positive";
        }
        if (item.is(Cue.NEGATIVE)) {
            return "negative";
        }
        if (item.is(Cue.NORMAL)) {
            return "normal";
        }
        return item instanceof Item.Phrase && (item.is("normal") || item.is("abnormal")) ? item.lastWord() : null;
    }

    /** "infected with HIV" is no result but the infection. */
    private static boolean isInfection(Item item) {
        return item.firstWord().startsWith("infect");
    }

    /** Words that may stand around a result: who has it, when and how it was found. */
    private static boolean isAround(Item item) {
        return Weight.isLight(item)
                || item instanceof Item.When
                || item.is(Cue.CURRENT)
                || item.is(Cue.HISTORY)
                || item.is(Cue.GIVING) && !(item instanceof Item.Term)
                || item.is(Cue.MEASURE) && !item.is("function")
                || item instanceof Item.Aside aside && (Weight.isName(aside) || isExample(aside));
    }

    /** "normal testosterone (300 ng/dL)": a figure beside the result. */
    private static boolean isExample(Item.Aside aside) {
        return Lists.all(aside.items(), item -> item instanceof Item.Limit limit && !limit.stated());
    }

    private static List<Item> trimmed(List<Item> name) {
        List<Item> kept = new ArrayList<>(name);
        while (!kept.isEmpty() && isFrame(kept.get(0))) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && isFrame(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isFrame(Item item) {
        return Weight.isLight(item)
                || item.is(Cue.CURRENT)
                || item.is(Cue.HISTORY)
                || item.is("response")
                || item.is("reaction")
                || item.is(Cue.GIVING) && item instanceof Item.Phrase && !item.is(Cue.MEASURE);
    }

    /** What a name tests that is listed beside others with this result; null if it is no test. */
    @Nullable
    Subject listed(List<Item> name, String value) {
        List<Item> all = trimmed(Lists.where(name, item -> !isReference(item)));
        int last = all.size() - 1;
        List<Item> words = last > 0 && all.get(last).is(Cue.MEASURE) ? all.subList(0, last) : all;
        Subject known = tested(words, value, null);
        Item only = known == null && words.size() == 1 ? words.get(0) : null;
        boolean marker = only instanceof Item.Made
                || only instanceof Item.Plain
                        && Abbreviations.isShort(context.plain().text().substring(only.start(), only.end()));
        return only != null && marker
                ? new Subject(Name.of(context.name(only.start(), only.end())), null, only.start(), only.end())
                : known;
    }

    /** "(refer to laboratory tests for details)", "(e.g. by PCR)". */
    private static boolean isReference(Item item) {
        return item instanceof Item.Aside aside
                && !aside.items().isEmpty()
                && aside.items().get(0).is(Cue.EXAMPLES);
    }

    /** "testing for HIV", "blood screen for hepatitis C": what is tested for, without the words for a test. */
    private List<Item> testedFor(List<Item> name) {
        for (int i = 1; i + 1 < name.size(); i++) {
            if (name.get(i).is("for")) {
                boolean test = CueLexicon.standard().says(lastWord(name.get(i - 1)), Cue.TEST)
                        || name.get(i - 1).is(Cue.MEASURE);
                return test ? name.subList(i + 1, name.size()) : name;
            }
        }
        return name;
    }

    /** "HIV" is tested by what the vocabulary knows as "HIV test". */
    private @Nullable Subject testOf(List<Item> name) {
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        String tested = name.size() == 1 && name.get(0) instanceof Item.Term term && term.made() != null
                ? term.made()
                : context.name(start, end);
        String words = tested + " test";
        Variable variable = context.vocabulary().variable(words).orElse(null);
        boolean itself = context.vocabulary().variable(tested).isPresent();
        return variable == null || itself
                ? null
                : new Subject(new Name(words, variable.concept().id(), true), variable, start, end);
    }

    /** What was tested: a variable of the vocabulary, or words that end in a test. */
    private @Nullable Subject tested(List<Item> words, String value, @Nullable Item result) {
        boolean found = value.equals("positive") || value.equals("negative");
        List<Item> name = found ? testedFor(words) : words;
        Subject known = name.isEmpty() || name.size() > LONGEST || !found || Lists.any(name, ResultRules::breaks)
                ? null
                : testOf(name);
        return known == null ? named(words, value, result) : known;
    }

    private @Nullable Subject named(List<Item> name, String value, @Nullable Item result) {
        if (name.isEmpty() || name.size() > LONGEST || Lists.any(name, ResultRules::breaks)) {
            return null;
        }
        Subject subject = Lists.any(name, Weight::isVariable) ? subjects.of(name) : null;
        if (subject != null && subject.name().exact() && hasResult(subject, value)) {
            return subject;
        }
        boolean words = value.equals("positive") || value.equals("negative");
        if (!words || !isTest(name, result)) {
            return null;
        }
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        return new Subject(
                Name.of(TestedWith.with(SharedAllergens.withoutExtract(context.name(start, end)))), null, start, end);
    }

    /** Weight and age are normal in another sense than a laboratory's. */
    private static boolean hasResult(Subject subject, String value) {
        boolean words = value.equals("positive") || value.equals("negative");
        String concept = String.valueOf(subject.name().concept());
        return words
                || !(concept.equals("variable/body-weight")
                        || concept.equals("variable/body-mass-index")
                        || concept.equals("variable/age"));
    }

    private static boolean breaks(Item item) {
        return item instanceof Item.Limit
                || Operators.of(item) != null
                || PresenceRules.isCopula(item)
                || item.is(Cue.IF)
                || item.is(Cue.EXCEPT)
                || item.is(Cue.SOMEBODY_ELSE)
                || item.is(Cue.TREATED) && !item.is(Cue.MEASURE)
                || item.is(Cue.NARROWING)
                || item.is(Cue.LINK) && !item.is(Cue.MEASURE) && !item.is("with")
                || item.is(Cue.POSITIVE)
                || item.is(Cue.NEGATIVE)
                || item instanceof Item.Aside aside && !Weight.isName(aside);
    }

    /** "skin prick test to peanut", "hepatitis C antibody": the noun is one that has results. */
    private boolean isTest(List<Item> name, @Nullable Item result) {
        Item last = null;
        for (Item item : name) {
            if (last != null
                    && (item.is("with") || item.is("to") || item.is("for") || item.is("of") || item.is("against"))) {
                break;
            }
            last = item instanceof Item.Aside ? last : item;
        }
        return last != null
                && !(last == name.get(0) && isBareNoun(last))
                && !name.get(0).is("to")
                && !isCondition(last)
                && CueLexicon.standard().says(lastWord(last), Cue.TEST)
                && !(result instanceof Item.Phrase phrase && phrase.text().endsWith(" for"));
    }

    /** "antibodies" alone do not say which; "DBPCFC" does. */
    private boolean isBareNoun(Item item) {
        String word = context.plain().text().substring(item.start(), item.end());
        return word.length() == lastWord(item).length() && !Abbreviations.isShort(word);
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                && term.mention().concepts().get(0).kind() == Kind.CONDITION
                && !Weight.isVariable(item);
    }

    private String lastWord(Item item) {
        String words = context.plain()
                .text()
                .substring(item.start(), item.end())
                .toLowerCase(Locale.ROOT)
                .strip();
        int cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
        return words.substring(cut + 1);
    }
}
