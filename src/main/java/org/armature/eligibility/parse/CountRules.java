package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import org.armature.eligibility.chunks.Counted;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.UnitText;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds what is counted: "at least one measurable lesion", "two or more episodes of pneumonia". */
final class CountRules {
    private static final int MOST_ADJECTIVES = 5;
    private static final int MOST_BEHIND = 5;
    private static final String TIMES = "{times}";

    private final Context context;

    CountRules(Context context) {
        this.context = context;
    }

    /** The noun behind a number as a variable, null if it is none that is counted. */
    @Nullable
    Subject of(Item.Limit limit, List<Item> after) {
        boolean word = limit.unit() != null && limit.unit().startsWith(TIMES);
        if (!limit.stated() || limit.unit() != null && !word || !isCount(limit.bounds())) {
            return null;
        }
        int start = word ? unitWord(limit) : -1;
        if (start >= 0 && !TIMES.equals(limit.unit())) {
            return subject(context.name(start, unitEnd(limit)), start, limit.end());
        }
        int noun = start >= 0 ? -1 : noun(after);
        if (start < 0 && noun < 0) {
            return null;
        }
        boolean tied = start >= 0 && !after.isEmpty() && after.get(0).start() < limit.end();
        int next = complement(after, noun + 1, tied);
        int from = start >= 0 ? start : after.get(first(after)).start();
        int end = next > 0 ? Math.max(after.get(next - 1).end(), limit.end()) : limit.end();
        String name = named(from, end, after.subList(noun + 1, next));
        int purpose = CountedFor.end(after, next);
        if (purpose > next) {
            int tie = after.get(next) instanceof Item.When ? next + 1 : next;
            end = after.get(purpose - 1).end();
            name = name + " " + CountedFor.words(context, after.get(tie), after.get(tie + 1), end);
        }
        return subject(
                name,
                from,
                per(after, purpose) == null ? end : after.get(purpose + 1).end());
    }

    /** "2 attacks each month": how often; null where it is not said. */
    private @Nullable String per(List<Item> after, int at) {
        boolean tie = at >= 0
                && at + 1 < after.size()
                && (after.get(at).is("per")
                        || after.get(at).is("each")
                        || after.get(at).is("every")
                        || after.get(at).is("a"));
        UnitMention unit =
                tie ? UnitText.at(context.plain().text(), after.get(at + 1).start()) : null;
        return unit != null && unit.end() == after.get(at + 1).end() && Quantities.TIME.contains(unit.ucum())
                ? "/" + unit.ucum()
                : null;
    }

    /** The number of what is counted, in a unit where it is counted by the week or the like. */
    Item.Limit number(Item.Limit limit, Subject counted, List<Item> after) {
        String written = String.valueOf(limit.unit());
        String per = written.startsWith(TIMES + "/") ? written.substring(TIMES.length()) : null;
        for (int i = 0; i + 1 < after.size(); i++) {
            per = after.get(i + 1).end() == counted.end() ? per(after, i) : per;
        }
        return new Item.Limit(limit.bounds(), per, true, limit.start(), limit.end());
    }

    /** "line of prior chemotherapy" is a prior line of it. */
    private String named(int from, int end, List<Item> complement) {
        Item past = Lists.first(complement, CountRules::isPast);
        return past == null || past.end() == end
                ? context.name(from, end)
                : context.name(past.start(), past.end()) + " " + context.name(from, past.start()) + " "
                        + context.name(past.end(), end);
    }

    private static boolean isPast(Item item) {
        return item.is("prior") || item.is("previous");
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

    /** Where what is counted ends in "2 attacks per week". */
    private int unitEnd(Item.Limit limit) {
        String words = context.plain().text().substring(limit.start(), limit.end());
        int per = Math.max(words.lastIndexOf(" per "), words.lastIndexOf('/'));
        return per < 0 ? limit.end() : limit.start() + per;
    }

    /** "3 attacks": the unit is what is counted. */
    private int unitWord(Item.Limit limit) {
        String words =
                context.plain().text().substring(limit.start(), unitEnd(limit)).strip();
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
            if (Counted.isNoun(context.plain().text(), item)) {
                found = i;
            } else if (found >= 0 || !mayStandBeforeNoun(item)) {
                break;
            }
        }
        return found;
    }

    /** "have had at least two episodes": what is counted has happened. */
    static boolean mayStandBefore(Item item) {
        return Weight.isLight(item)
                || item.is(Cue.HISTORY)
                || item.is(Cue.CURRENT)
                || Weight.isSex(item)
                || item instanceof Item.Phrase phrase
                        && item.is(Cue.TREATED)
                        && (phrase.text().contains("receiv") || phrase.text().startsWith("use") || phrase.is("taking"));
    }

    private static boolean mayStandBeforeNoun(Item item) {
        return Weight.isUnknown(item) && Figures.of(item) == null
                || item instanceof Item.Term
                || item.is("-")
                || item.is(Cue.SEVERITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || isPast(item)
                || item.is("full")
                || item.is("documented")
                || item.is("confirmed");
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
        if (item.is("in")) {
            return false;
        }
        return item instanceof Item.Term
                || Weight.isUnknown(item) && Figures.of(item) == null
                || item.is("-")
                || item.is("the")
                || item.is("a")
                || item.is("any")
                || isPast(item)
                || item.is(Cue.SEVERITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is(Cue.GIVING);
    }

    private Subject subject(String name, int start, int end) {
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
