package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Tells limits of people's age from others. */
final class AgeRules {
    private static final int FEWEST_YEARS = 12;
    private static final Set<String> YOUNG = Set.of("children", "minors", "infants");
    private static final int LONGEST_EVENT = 5;
    private static final String THEN = "age at ";
    /** What has been: nobody is as old now as at it. */
    private static final Set<String> PAST = Set.of("diagnosis", "onset");

    private AgeRules() {}

    static boolean isAge(List<Item> before, List<Item> after) {
        boolean said = !after.isEmpty() && after.get(0).is(Cue.AGE) || Lists.any(before, item -> item.is(Cue.AGE));
        return said && Lists.none(before, item -> item.is(Cue.SOMEBODY_ELSE));
    }

    /** "breastfed until at least 6 months of age": how long something goes on. */
    static boolean isUntil(List<Item> before) {
        return Lists.any(before, item -> item.firstWord().equals("until"));
    }

    /** Age is one of the people that are named last before it: "pregnant women aged 18 to 50". */
    static int start(Item.Limit limit, List<Item> before, List<Item> after) {
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
        if (behind && !before.isEmpty() && isNamed(before, limit)) {
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

    /** "with asthma between the ages of 18 and 60": a name ends before the age; "onset of asthma before ..." is when it was. */
    private static boolean isNamed(List<Item> before, Item.Limit limit) {
        Item last = before.get(before.size() - 1);
        return last instanceof Item.Term term
                && (term.mention().concept(Kind.CONDITION).isPresent()
                        || term.mention().concept(Kind.STATE).isPresent())
                && limit.start() <= last.end() + 1
                && (limit.unit() == null || limit.unit().equals("a"))
                && Lists.none(before, item -> item.is(Cue.ANCHOR) || item.is(Cue.AT) || item.is(Cue.BEFORE));
    }

    /** A few years may be how long something lasts; a range or many years are an age. */
    private static boolean isAdult(Item.Limit limit) {
        Bounds.Bound low = limit.bounds().low();
        Bounds.Bound high = limit.bounds().high();
        boolean range = low != null && high != null && !limit.bounds().isExact();
        Bounds.Bound one = low == null ? high : low;
        return range || one != null && one.value().intValue() >= FEWEST_YEARS;
    }

    /** "Age above 18. Children are excluded from this study": what the age has said. */
    static boolean isRepeated(Expression before, List<Item> sentence) {
        int out = Segment.indexOf(sentence, Cue.EXCLUDED);
        boolean young = out > 0
                && Weight.areLight(sentence.subList(0, out))
                && Lists.any(sentence.subList(0, out), item -> YOUNG.contains(item.lastWord()));
        boolean[] adult = {false};
        if (young) {
            before.walk(part -> adult[0] |= part instanceof Comparison age
                    && age.variable().text().equals("age")
                    && age.bounds().low() != null
                    && age.bounds().low().value().intValue() >= FEWEST_YEARS);
        }
        return adult[0];
    }

    /** "skeletally mature adults over 22 years": people, and nothing before them but what they are. */
    static boolean isOfThese(Item.Limit limit, List<Item> before, List<Item> after) {
        return isOfPeople(limit, before, after)
                && Lists.all(
                        before,
                        item -> Weight.isLight(item) && !item.is(",")
                                || Weight.isSex(item)
                                || item instanceof Item.Aside
                                || Weight.isPresence(item));
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
        boolean now = limit.stated() && Weight.areLight(before) && Lists.all(after, AgeRules::isNow);
        return years && (people || alone || now || areWho(after))
                || alone && (isWhoTheyAre(limit, before) || areYoung(limit, before));
    }

    /** "18 years or older at the time of consent": a time that only says "now". */
    private static boolean isNow(Item item) {
        return item.is(Cue.FILL) && item.words().isEmpty();
    }

    /** "18-65 years, male or female": nobody but people follows. */
    private static boolean areWho(List<Item> after) {
        return !after.isEmpty()
                && Lists.all(after, item -> Weight.isSex(item) || item.is(Cue.ANY_SEX) || Weight.isLight(item))
                && Lists.any(after, item -> Weight.isSex(item) || item.is(Cue.ANY_SEX));
    }

    /** "children over 5 years": how old they are, however few years. */
    private static boolean areYoung(Item.Limit limit, List<Item> before) {
        return Quantities.isTime(limit)
                && Lists.any(before, item -> item.is(Cue.SUBJECT) && YOUNG.contains(item.lastWord()))
                && Lists.none(before, item -> item.is(Cue.SOMEBODY_ELSE));
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

    /** "under 50 years at the time of first diagnosis": an age that somebody had, and the words that say when; else the age. */
    static Subject at(Context context, Subject age, List<Item> after) {
        int from = event(after);
        if (from < 0) {
            return age;
        }
        int to = from;
        boolean past = isGiven(after.get(from));
        while (to < after.size() && to < from + LONGEST_EVENT && !ends(after.get(to))) {
            past |= PAST.contains(after.get(to).lastWord())
                    || PAST.contains(after.get(to).firstWord());
            to++;
        }
        if (!past) {
            return age;
        }
        int end = after.get(to - 1).end();
        return new Subject(Name.of(THEN + context.name(after.get(from).start(), end)), null, age.start(), end);
    }

    /** "12 years or older at the time of vaccination": which may be one to come, or not. */
    private static boolean isGiven(Item event) {
        return event instanceof Item.Term term
                && (term.mention().concept(Kind.PROCEDURE).isPresent()
                        || term.mention().concept(Kind.DRUG).isPresent());
    }

    /** Whether a name is that of an age at something that has been. */
    static boolean isThen(Name name) {
        return name.text().startsWith(THEN);
    }

    private static boolean ends(Item item) {
        return item instanceof Item.Limit
                || item instanceof Item.When
                || item instanceof Item.Aside
                || item.is(Cue.LINK) && !PAST.contains(item.firstWord())
                || item.is(Cue.NOT)
                || item.is(".");
    }

    /** Where the words begin that say when somebody was so old; -1 if there are none. */
    private static int event(List<Item> after) {
        int i = 0;
        while (i < after.size() && (after.get(i).is(Cue.AGE) || after.get(i).is(Cue.INCLUSIVE))) {
            i++;
        }
        if (i >= after.size() || !after.get(i).is(Cue.AT)) {
            return -1;
        }
        i++;
        while (i < after.size() && after.get(i).is(Cue.FILL) && !after.get(i).is(Cue.ANCHOR)) {
            i++;
        }
        return i < after.size() ? i : -1;
    }

    static List<Item> withoutSex(List<Item> items) {
        return Lists.where(items, item -> !item.is(Cue.MALE) && !item.is(Cue.FEMALE) && !item.is(Cue.MEASURE));
    }

    static List<Item> withoutAge(List<Item> items) {
        return Lists.where(items, item -> !item.is(Cue.AGE));
    }
}
