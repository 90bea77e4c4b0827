package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds what is counted: "at least one measurable lesion", "two or more episodes of pneumonia". */
final class CountRules {
    private static final int MOST_ADJECTIVES = 5;
    private static final int MOST_BEHIND = 5;

    private final Context context;

    CountRules(Context context) {
        this.context = context;
    }

    /** The noun behind a number as a variable, null if it is none that is counted. */
    @Nullable
    Subject of(Item.Limit limit, List<Item> after) {
        boolean word = limit.unit() != null && limit.unit().equals("{times}");
        if (!limit.stated() || limit.unit() != null && !word || !isCount(limit.bounds())) {
            return null;
        }
        int start = word ? unitWord(limit) : -1;
        int noun = start >= 0 ? -1 : noun(after);
        if (start < 0 && noun < 0) {
            return null;
        }
        boolean tied = start >= 0 && !after.isEmpty() && after.get(0).start() < limit.end();
        int next = complement(after, noun + 1, tied);
        int from = start >= 0 ? start : after.get(first(after)).start();
        int end = next > 0 ? Math.max(after.get(next - 1).end(), limit.end()) : limit.end();
        return subject(from, end);
    }

    /** Whether a name is one of what is counted: "prior therapies". */
    static boolean isCounted(Name name) {
        String words = name.text();
        return CueLexicon.standard().says(words.substring(words.lastIndexOf(' ') + 1), Cue.COUNTED);
    }

    /** Without the number, where only a whole one counts things. */
    private static boolean isCount(Bounds bounds) {
        return bounds.values().isEmpty() && isWhole(bounds.low()) && isWhole(bounds.high());
    }

    private static boolean isWhole(Bounds.@Nullable Bound bound) {
        return bound == null || bound.value().scale() <= 0 && bound.value().signum() >= 0;
    }

    /** "3 attacks": the unit is what is counted. */
    private int unitWord(Item.Limit limit) {
        String words = context.plain().text().substring(limit.start(), limit.end());
        int cut = words.lastIndexOf(' ');
        String last = words.substring(cut + 1).toLowerCase(Locale.ROOT);
        return cut > 0 && CueLexicon.standard().says(last, Cue.COUNTED) ? limit.start() + cut + 1 : -1;
    }

    private static int first(List<Item> after) {
        int i = 0;
        while (i < after.size() && after.get(i).is(Cue.FILL)) {
            i++;
        }
        return i;
    }

    /** The index of the noun, over adjectives. */
    private int noun(List<Item> after) {
        int from = first(after);
        int found = -1;
        for (int i = from; i < after.size() && i <= from + MOST_ADJECTIVES; i++) {
            Item item = after.get(i);
            if (isCounted(item)) {
                found = i;
            } else if (found >= 0 || !mayStandBefore(item)) {
                break;
            }
        }
        return found;
    }

    private static boolean mayStandBefore(Item item) {
        return Weight.isUnknown(item) && Figures.of(item) == null
                || item instanceof Item.Term
                || item.is("-")
                || item.is(Cue.SEVERITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is("prior")
                || item.is("previous")
                || item.is("full")
                || item.is("documented")
                || item.is("confirmed");
    }

    private boolean isCounted(Item item) {
        if (item instanceof Item.Aside || item instanceof Item.Limit || item instanceof Item.When) {
            return false;
        }
        String words = context.plain()
                .text()
                .substring(item.start(), item.end())
                .toLowerCase(Locale.ROOT)
                .strip();
        String noun = words.endsWith(" of") ? words.substring(0, words.length() - 3) : words;
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return CueLexicon.standard().says(last, Cue.COUNTED);
    }

    /** Where "of seasonal influenza vaccine" or "requiring oral steroids" ends. */
    private static int complement(List<Item> after, int from, boolean tied) {
        boolean of = from > 0
                && after.get(from - 1) instanceof Item.Phrase phrase
                && phrase.text().endsWith(" of");
        boolean ties = tied
                || from < after.size()
                        && (after.get(from).is("of")
                                || after.get(from).is("requiring")
                                || after.get(from).is("at"));
        if (!of && !ties) {
            return from;
        }
        int end = from + (ties ? 1 : 0);
        boolean named = false;
        while (end < after.size() && end < from + MOST_BEHIND && isName(after.get(end))) {
            named |= !Weight.isLight(after.get(end));
            end++;
        }
        while (end > from && Weight.isLight(after.get(end - 1))) {
            end--;
        }
        return named ? end : from;
    }

    private static boolean isName(Item item) {
        return item instanceof Item.Term
                || Weight.isUnknown(item) && Figures.of(item) == null
                || item.is("-")
                || item.is("the")
                || item.is("any")
                || item.is(Cue.SEVERITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is(Cue.GIVING);
    }

    private @Nullable Subject subject(int start, int end) {
        String name = context.name(start, end);
        List<Mention> found = context.vocabulary().mentions(name);
        Mention whole =
                found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == name.length()
                        ? found.get(0)
                        : null;
        Variable variable = whole == null
                ? null
                : whole.concept(Kind.VARIABLE)
                        .flatMap(context.vocabulary()::variable)
                        .orElse(null);
        return variable == null
                ? new Subject(Name.of(name), null, start, end)
                : new Subject(new Name(name, variable.concept().id(), true), variable, start, end);
    }
}
