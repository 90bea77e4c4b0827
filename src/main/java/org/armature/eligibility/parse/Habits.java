package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Amounts;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Amounts whose unit says what is measured: "more than 20 pack-years", "14 drinks per week", "10 cigarettes a day". */
final class Habits {
    /** What is measured where a unit begins so. */
    private record Measured(String unit, String name, String variable) {}

    private static final List<Measured> ALL = List.of(
            new Measured("{pack_years}", "smoking", "variable/smoking-pack-years"),
            new Measured("{cigarettes}/", "cigarettes per day", "variable/cigarettes-per-day"),
            new Measured("{drinks}/", "alcohol consumption", "variable/alcohol-consumption"));

    private static final List<String> SMOKING = List.of("smok", "cigarette", "tobacco", "pack");
    private static final List<String> DRINKING =
            List.of("drink", "consum", "alcohol", "intake", "ingest", "average", "regular");

    private final Context context;

    Habits(Context context) {
        this.context = context;
    }

    /** What is measured; null where the unit does not say it, or a variable stands before. */
    @Nullable
    Subject subject(Item.Limit limit, List<Item> before) {
        String unit = limit.unit();
        if (!limit.stated() || unit == null || unit.charAt(0) != '{') {
            return null;
        }
        Measured measured = Lists.first(ALL, one -> unit.startsWith(one.unit()));
        Variable variable = measured == null
                ? null
                : context.vocabulary().variable(measured.variable()).orElse(null);
        if (measured == null || variable == null) {
            return null;
        }
        boolean own =
                unit.equals(measured.unit()) || variable.isPlausible(1, unit) && Lists.none(before, Weight::isVariable);
        Name name = new Name(measured.name(), variable.concept().id(), true);
        return own ? new Subject(name, variable, limit.start(), limit.end()) : null;
    }

    /** "10 cigarettes a day", "3 drinks daily": the unit with the words behind it. */
    static Item.Limit perDay(Item.Limit limit, List<Item> after) {
        boolean cigarettes = (limit.unit() == null || "{cigarettes}".equals(limit.unit()))
                && !after.isEmpty()
                && after.get(0) instanceof Item.Term term
                && term.mention().concept().id().equals("variable/cigarettes-per-day");
        if (cigarettes) {
            return limit.in("{cigarettes}/d");
        }
        boolean counted = "{cigarettes}".equals(limit.unit()) || "{drinks}".equals(limit.unit());
        return counted && Amounts.day(after, 0, limit) > 0 ? limit.in(limit.unit() + "/d") : limit;
    }

    /** What stands before the amount, without "a smoking history of", "drinks on average". */
    List<Item> before(List<Item> before) {
        int end = before.size();
        while (end > 0
                && (Weight.isLight(before.get(end - 1)) && !before.get(end - 1).is(Cue.LINK)
                        || before.get(end - 1).is(Cue.HISTORY)
                        || before.get(end - 1).is(Cue.CURRENT)
                        || before.get(end - 1).is("total")
                        || isHabit(before.get(end - 1)))) {
            end--;
        }
        return before.subList(0, end);
    }

    /** What follows the amount, without "of smoking". */
    List<Item> after(List<Item> after) {
        return Lists.where(
                after,
                item -> !isHabit(item)
                        && !item.is(Cue.HISTORY)
                        && !item.is("history")
                        && !item.is("daily")
                        && !item.is("day")
                        && !item.is("a day")
                        && !item.is("per day"));
    }

    private boolean isHabit(Item item) {
        String words = context.name(item.start(), item.end());
        boolean smoking = Lists.any(SMOKING, words::startsWith) && !words.startsWith("smoker");
        return smoking || Lists.any(DRINKING, words::startsWith) && !words.startsWith("alcoholi");
    }
}
