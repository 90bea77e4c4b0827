package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.chunks.Ages;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.armature.eligibility.words.WomensStates;
import org.jspecify.annotations.Nullable;

/** Puts a comparison together with what stands around it: a sex, a negation, another statement, mere words. */
final class Frame {
    private static final String IN = " in ";

    private final Context context;
    private final SegmentRules segments;

    Frame(Context context, SegmentRules segments) {
        this.context = context;
        this.segments = segments;
    }

    /** The comparison with what stands before and behind it: a sex, a negation, another statement, mere words. */
    Expression around(Expression comparison, Subject subject, List<Item> left, List<Item> words, List<Item> rest) {
        List<Item> around = new ArrayList<>(left);
        around.addAll(words);
        boolean age = subject.name().text().equals("age");
        Expression whole = comparison;
        for (Item item : rest) {
            Expression either = item instanceof Item.Aside aside && comparison instanceof Comparison usual
                    ? new Alternatives(context).of(usual, aside)
                    : null;
            if (either != null) {
                rest.remove(item);
                whole = either;
                break;
            }
        }
        if (Lists.any(around, Frame::isRuledOut)) {
            whole = new Not(whole, whole.origin());
        }
        List<Item> sexes = new ArrayList<>(around);
        sexes.addAll(flattened(rest));
        Expression sex = sex(sexes);
        boolean told = age && Lists.any(left, WomensStates::is) && Lists.none(left, item -> item.is(Cue.NOT));
        if (sex != null && !told) {
            whole = age || isOfPeople(left)
                    ? Combination.of(Operator.ALL, List.of(sex, whole), whole.origin())
                    : context.only(sex, whole, whole.origin());
        }
        Expression those = age ? null : people(rest);
        if (those != null) {
            rest.clear();
            whole = context.only(those, whole, whole.origin());
        }
        for (Item item : age ? List.<Item>of() : List.copyOf(rest)) {
            Expression of = item instanceof Item.Aside aside ? population(aside) : null;
            if (of != null) {
                rest.remove(item);
                whole = context.only(of, whole, whole.origin());
            }
        }
        if (age && Lists.any(left, item -> item.is(Cue.CONSENT)) && Lists.none(left, item -> item.is(Cue.NOT))) {
            Expression consent = segments.before(new Segment(left));
            return consent instanceof Recognised ? context.only(whole, consent, whole.origin()) : context.text(left);
        }
        List<Expression> all = new ArrayList<>();
        List<Item> weighty = Lists.where(
                left,
                item -> !Weight.isSex(item)
                        && !isRuledOut(item)
                        && !(age && item.is(Cue.AGE))
                        && !(item.is(Cue.PLANNED) && item == left.get(left.size() - 1)));
        boolean dated = comparison instanceof Comparison dating && dating.timing() != null;
        boolean past = dated && Lists.all(weighty, item -> Weight.isLight(item) || item.is(Cue.HISTORY));
        if (!past && !Weight.areLight(weighty)) {
            all.add(segments.before(new Segment(weighty)));
        }
        all.add(whole);
        List<Item> behind = new ArrayList<>();
        for (Item item : rest) {
            boolean excepts = item instanceof Item.Aside but
                    && Lists.any(but.items(), part -> part.is(Cue.EXCEPT))
                    && Lists.none(but.items(), part -> part.is(Cue.PERMISSION));
            List<Expression> except = excepts ? new Asides(context).exceptions((Item.Aside) item) : List.of();
            if (!except.isEmpty()) {
                all.set(all.size() - 1, Exceptions.from(context, all.get(all.size() - 1), except));
            } else if (item instanceof Item.Aside aside && !isSexOnly(item)) {
                Expression inner = new Asides(context).read(aside);
                all.addAll(inner == null ? List.of() : List.of(inner));
            } else if (!isSexOnly(item)) {
                behind.add(item);
            }
        }
        if (!Weight.areLight(behind)) {
            all.add(segments.sideStatement(new Segment(behind)));
        }
        return all.size() == 1 ? all.get(0) : Combination.of(Operator.ALL, all, whole.origin());
    }

    /** "Child-Pugh class A in HCC": those of whom the value is asked; null if the words behind it are others. */
    private @Nullable Expression people(List<Item> rest) {
        boolean in = !rest.isEmpty()
                && rest.get(0) instanceof Item.Term name
                && context.plain().text().regionMatches(true, name.start() - IN.length(), IN, 0, IN.length());
        Expression those = in ? segments.sideStatement(new Segment(rest)) : null;
        return those instanceof Presence condition && condition.kind() == Presence.Kind.CONDITION ? those : null;
    }

    /** "Women with estradiol above 25": the sex is asked for too; "above 25 in women" asks only women. */
    private static boolean isOfPeople(List<Item> left) {
        Item last = left.isEmpty() ? null : left.get(left.size() - 1);
        Item first = Lists.first(left, Weight::isSex);
        return last != null
                && first instanceof Item.Phrase people
                && last.is(Cue.LINK)
                && (last.is("with") || last.is("who have") || last.is("having"))
                && !people.text().startsWith("for ")
                && !people.text().startsWith("in ")
                && !people.text().startsWith("if ");
    }

    static List<Item> flattened(List<Item> items) {
        List<Item> flat = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Aside aside) {
                flat.addAll(aside.items());
            } else {
                flat.add(item);
            }
        }
        return flat;
    }

    /** "no", "without"; the "non" of "non-pregnant adults over 18" is that of one word. */
    static boolean isRuledOut(Item item) {
        return item.is(Cue.NOT) && !item.is("non");
    }

    static boolean isSexOnly(Item item) {
        return Weight.isSex(item)
                || item instanceof Item.Aside aside
                        && Lists.all(aside.items(), inner -> Weight.isSex(inner) || Weight.isLight(inner));
    }

    /** The sex that some words name, null if none or both. */
    @Nullable
    Expression sex(List<Item> items) {
        Item male = first(items, Cue.MALE);
        Item female = first(items, Cue.FEMALE);
        Item one = male == null ? female : male;
        if (one == null || male != null && female != null) {
            return null;
        }
        String name = (male == null ? Cue.FEMALE : Cue.MALE).name().toLowerCase(Locale.ROOT);
        return new Presence(
                Presence.Kind.SEX,
                Name.of(name),
                Qualifiers.NONE,
                context.origin(one.start(), one.end(), "sex", Confidence.HIGH));
    }

    /** The first that names this sex; "Inventory-Male" is the name of something. */
    private static @Nullable Item first(List<Item> items, Cue sex) {
        for (int i = 0; i < items.size(); i++) {
            boolean tied = i > 0
                    && items.get(i - 1).is("-")
                    && items.get(i - 1).end() == items.get(i).start();
            if (items.get(i).is(sex) && !tied) {
                return items.get(i);
            }
        }
        return null;
    }

    /** "(for patients &ge; 16 years)", "(if aged 16 or over)": the age of those for whom something is said; null for all else. */
    private @Nullable Expression population(Item.Aside aside) {
        Item.Limit limit = null;
        boolean said = false;
        for (Item item : aside.items()) {
            if (item instanceof Item.Limit one && limit == null) {
                limit = one;
            } else if (!item.is(Cue.IF) && !item.is(Cue.AGE) && !Weight.isLight(item) || item.is(Cue.LINK)) {
                return null;
            }
            said |= item.is(Cue.AGE) || item.is(Cue.SUBJECT);
        }
        boolean age = limit != null
                && said
                && limit.stated()
                && limit.second() == null
                && (limit.unit() == null || Ages.UNITS.contains(limit.unit()));
        return limit == null || !age
                ? null
                : new ComparisonRules(context)
                        .of(new SubjectRules(context).age(limit.start(), limit.end()), Ages.inYears(limit), null, null);
    }
}
