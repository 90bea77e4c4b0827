package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Tells limits of people's age from others. */
final class AgeRules {
    private static final int FEWEST_YEARS = 12;

    private AgeRules() {}

    static boolean isAge(List<Item> before, List<Item> after) {
        boolean said = !after.isEmpty() && after.get(0).is(Cue.AGE) || Lists.any(before, item -> item.is(Cue.AGE));
        return said && Lists.none(before, item -> item.is(Cue.SOMEBODY_ELSE));
    }

    /** Age is one of the people that are named last before it: "pregnant women aged 18 to 50". */
    static int start(List<Item> before, List<Item> after) {
        boolean behind = !after.isEmpty() && after.get(0).is(Cue.AGE) && Lists.none(before, item -> item.is(Cue.AGE));
        boolean people = Lists.all(
                before,
                item -> Weight.isLight(item)
                        || Weight.isSex(item)
                        || item instanceof Item.Aside
                        || item instanceof Item.Term term
                                && term.mention().concept(Kind.STATE).isPresent());
        if (behind && people) {
            return before.size();
        }
        int start = SubjectRules.nameStart(before);
        for (int i = start; i < before.size(); i++) {
            if (before.get(i).is(Cue.SUBJECT)) {
                start = i + 1;
            } else if (Weight.isSex(before.get(i)) || before.get(i).is(Cue.ANY_SEX)) {
                start = i;
            } else if (before.get(i) instanceof Item.Phrase age
                    && age.is(Cue.AGE)
                    && (age.text().startsWith("aged") || i > 0 && Weight.isPresence(before.get(i - 1)))) {
                start = i;
            }
        }
        return start;
    }

    /** A few years may be how long something lasts; a range or many years are an age. */
    private static boolean isAdult(Item.Limit limit) {
        Bounds.Bound low = limit.bounds().low();
        Bounds.Bound high = limit.bounds().high();
        boolean range = low != null && high != null && !limit.bounds().isExact();
        Bounds.Bound one = low == null ? high : low;
        return range || one != null && one.value().intValue() >= FEWEST_YEARS;
    }

    /** "18 years or older": a number of years about people is their age. */
    static boolean isOfPeople(Item.Limit limit, List<Item> before, List<Item> after) {
        boolean people = Lists.any(
                before,
                item -> item.is(Cue.SUBJECT) || item.is(Cue.ANY_SEX) || item.is(Cue.MALE) || item.is(Cue.FEMALE));
        if (!after.isEmpty() && after.get(0).is(Cue.AGE)) {
            return true;
        }
        boolean years = "a".equals(limit.unit())
                && isAdult(limit)
                && (after.isEmpty() || !LimitedRules.isCounted(after.get(0)) && !isSince(after.get(0)));
        boolean alone = limit.stated() && after.isEmpty() && Weight.areLight(before);
        return years && (people || alone) || alone && isWhoTheyAre(limit, before);
    }

    /** "patients with asthma who are 60 years or older": nothing but a person is meant by "who". */
    static boolean isOfWho(Item.Limit limit, List<Item> before, List<Item> after) {
        Item last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean who = last != null && (last.is("who are") || last.is("that are"));
        return who
                && "a".equals(limit.unit())
                && isAdult(limit)
                && (after.isEmpty() || after.get(0).is(Cue.AGE))
                && Lists.none(before, item -> item.is(Cue.SOMEBODY_ELSE));
    }

    /** "1 to 3 years post prostatectomy": how long ago something was. */
    private static boolean isSince(Item next) {
        return next.is(Cue.AFTER) || next.is("post") || next.is("since") || next.is("from");
    }

    /** "Are at least 6 years": nothing but a person is asked for. */
    private static boolean isWhoTheyAre(Item.Limit limit, List<Item> before) {
        return "a".equals(limit.unit())
                && !before.isEmpty()
                && Lists.any(before, item -> item.is("are") || item.is("is") || item.is("must be"));
    }

    static List<Item> withoutSex(List<Item> items) {
        return Lists.where(items, item -> !item.is(Cue.MALE) && !item.is(Cue.FEMALE) && !item.is(Cue.MEASURE));
    }

    static List<Item> withoutAge(List<Item> items) {
        return Lists.where(items, item -> !item.is(Cue.AGE));
    }
}
