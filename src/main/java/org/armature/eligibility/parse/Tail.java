package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Relation;
import org.armature.eligibility.words.Amounts;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Adds what follows a name: times, doses, qualifiers; another statement; words that only narrow it. Used once. */
final class Tail {
    private static final Set<String> LENGTHS = Set.of("mm", "cm", "m", "[in_i]", "{score}");
    private static final int LONGEST_REST = 30;
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose", "where");

    private final Context context;
    private final SegmentRules segments;
    private final Presence presence;
    private Qualifiers qualifiers;
    private @Nullable String route;
    private final List<Item> rest = new ArrayList<>();
    private final List<Expression> asides = new ArrayList<>();
    private final List<Expression> listed = new ArrayList<>();
    private final List<Expression> exceptions = new ArrayList<>();
    private final List<Expression> others = new ArrayList<>();
    private boolean another;
    private boolean degreeBehind;

    /** Whether "that is" came, behind which a quality of the name stands. */
    private boolean how;

    Tail(Context context, SegmentRules segments, Presence presence) {
        this.context = context;
        this.segments = segments;
        this.presence = presence;
        this.qualifiers = presence.qualifiers();
    }

    /** The presence with its tail. */
    Expression read(List<Item> lead, List<Item> tail) {
        another = Lists.any(lead, item -> item.lastWord().equals("other"));
        List<Item> all = new ArrayList<>(Lists.where(lead, Item.When.class::isInstance));
        all.addAll(tail);
        for (int i = 0; i < all.size(); i++) {
            if (!takes(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null, all)) {
                rest.add(all.get(i));
            }
        }
        return whole();
    }

    private boolean takes(Item item, @Nullable Item next, List<Item> all) {
        if (item instanceof Item.When when) {
            return time(when.timing());
        }
        if (item instanceof Item.Aside aside && rest.isEmpty()) {
            Item.When when = when(aside);
            if (when != null && time(when.timing())) {
                return true;
            }
            aside(aside);
            return true;
        }
        if (item instanceof Item.Limit && isHappening()) {
            rest.clear();
        }
        if (!rest.isEmpty()) {
            return false;
        }
        if (item instanceof Item.Limit limit && isDose(limit)) {
            qualifiers = qualifiers.with(new Qualifiers.Dose(limit.bounds(), limit.unit() == null ? "" : limit.unit()));
            return true;
        }
        boolean lasts = next instanceof Item.When && Happening.lasts(item);
        if (item.is(Cue.SEVERITY) && item instanceof Item.Phrase degree && !lasts && !isTreatment(item, next)) {
            qualifiers = qualifiers.withSeverity(degree.text());
            return true;
        }
        boolean is = how
                && presence.kind() == Presence.Kind.CONDITION
                && (next == null || Weight.isLight(next) || next instanceof Item.When);
        if (is && item.is(Cue.QUALITY) && item instanceof Item.Phrase quality) {
            String known = qualifiers.severity();
            qualifiers = qualifiers.withSeverity(known == null ? quality.text() : known + " or " + quality.text());
            return true;
        }
        how = Weight.isLight(item) && (how || isRelative(item));
        if (item.is(Cue.STABLE)) {
            qualifiers = qualifiers.withStable();
            return true;
        }
        if (item.is(Cue.PLANNED)) {
            qualifiers = new Qualifiers(
                    false,
                    qualifiers.current(),
                    true,
                    qualifiers.times(),
                    qualifiers.dose(),
                    qualifiers.stable(),
                    qualifiers.severity());
            return true;
        }
        boolean ofAnother = item.is(Cue.TREATED) && !presence.isGiven();
        if (item.is(Cue.HISTORY) || item.is(Cue.CURRENT) && !ofAnother) {
            qualifiers = item.is(Cue.HISTORY) ? qualifiers.withHistory() : qualifiers.withCurrent();
            return true;
        }
        boolean repeats = presence.kind() == Presence.Kind.CONDITION
                && item instanceof Item.Term
                && NameLists.GENERIC.contains(context.name(item.start(), item.end()));
        boolean equivalent = qualifiers.dose() != null
                && Doses.isDrug(item)
                && (Doses.isEquivalent(context, all)
                        || String.valueOf(presence.name().concept()).startsWith("drug_class/"));
        boolean given = item.is(Cue.GIVING) && presence.kind() != Presence.Kind.CONDITION;
        boolean sex = presence.kind() == Presence.Kind.STATE && Weight.isSex(item);
        return repeats
                || equivalent
                || given
                || sex
                || (Weight.isLight(item) || item.is(Cue.DOSE)) && !item.is(Cue.LINK);
    }

    private boolean isDose(Item.Limit limit) {
        return limit.unit() != null
                && (presence.kind() == Presence.Kind.DRUG || "Gy".equals(limit.unit()))
                && !LENGTHS.contains(limit.unit())
                && !Quantities.isTime(limit)
                && !Amounts.isConcentration(limit.unit());
    }

    /** A time of the name itself: the first, or one that says something else than those before it. */
    private boolean time(Timing timing) {
        if (rest.size() > LONGEST_REST) {
            return false;
        }
        if (qualifiers.times().contains(timing)) {
            return true;
        }
        boolean own = rest.isEmpty() || areNames() || isHappening();
        boolean another = Lists.none(
                qualifiers.times(),
                known -> isLasting(known) == isLasting(timing) && known.isLongest() == timing.isLongest());
        if (!own || !qualifiers.times().isEmpty() && !another) {
            return false;
        }
        Timing ended = Happening.ended(rest, timing);
        if (isHappening()) {
            rest.clear();
        }
        List<Timing> times = new ArrayList<>(qualifiers.times());
        Timing past = PresenceRules.past(context, ended, qualifiers.history());
        times.add(past == null ? ended : past);
        qualifiers = presence.isGiven() ? qualifiers.at(times) : qualifiers.withTimes(times);
        return true;
    }

    /** "stroke (within 6 months)": parentheses that hold a time and nothing else. */
    private static Item.@Nullable When when(Item.Aside aside) {
        Item.When found = null;
        for (Item item : aside.items()) {
            if (item instanceof Item.When when && found == null) {
                found = when;
            } else if (!Weight.isLight(item)) {
                return null;
            }
        }
        return found;
    }

    private static boolean isLasting(Timing timing) {
        return switch (timing.relation()) {
            case FOR_AT_LEAST, FOR_MORE_THAN, FOR_AT_MOST, FOR_LESS_THAN -> true;
            case WITHIN, AT_LEAST, MORE_THAN, DURING -> false;
        };
    }

    private boolean areNames() {
        return Lists.all(
                rest,
                item -> Weight.isUnknown(item)
                        || item instanceof Item.Term
                        || item instanceof Item.Aside aside && isExample(aside)
                        || item.is(Cue.FILL)
                        || item.is(Cue.ORGAN)
                        || item.is("with")
                        || item.is(Cue.ANCHOR));
    }

    private static boolean isExample(Item.Aside aside) {
        return !aside.items().isEmpty() && aside.items().get(0).is(Cue.EXAMPLES);
    }

    private boolean isHappening() {
        return Happening.is(rest, !context.excluding() && !qualifiers.current());
    }

    static boolean isRelative(Item item) {
        return item instanceof Item.Phrase && RELATIVE.contains(item.firstWord());
    }

    /** "requiring systemic therapy in the last 2 years" is a treatment of its own, as are several; without a time one is a degree. */
    private boolean isTreatment(Item item, @Nullable Item next) {
        return item.firstWord().equals("requiring")
                && (next instanceof Item.When || next != null && next.is(Cue.OR))
                && presence.kind() == Presence.Kind.CONDITION;
    }

    private void aside(Item.Aside aside) {
        if (presence.kind() == Presence.Kind.DRUG && route == null && Doses.isRoute(aside)) {
            Item way = aside.items().get(0);
            route = context.name(way.start(), way.end());
            return;
        }
        if (presence.kind() == Presence.Kind.DRUG && Doses.of(aside) != null) {
            qualifiers = qualifiers.with(Doses.of(aside));
            return;
        }
        List<Expression> except = new Asides(context).exceptions(aside);
        if (!except.isEmpty()) {
            exceptions.addAll(except);
            return;
        }
        Expression other = otherTime(aside);
        if (other != null) {
            others.add(other);
            return;
        }
        Expression inner = new Asides(context).read(aside, presence.kind());
        if (presence.kind() == Presence.Kind.ALLERGY
                && inner instanceof Combination any
                && any.operator() == Operator.ANY) {
            boolean shown = NameLists.isNames(any) && !NameLists.fits(presence, any);
            (shown ? asides : listed).addAll(shown ? List.of(context.text(aside.items())) : any.parts());
            return;
        }
        if (inner instanceof Presence same
                && same.kind() == presence.kind()
                && aside.items().get(0).is(Cue.OR)) {
            others.add(inner);
            return;
        }
        if (inner instanceof Combination list && NameLists.isNames(list) && !NameLists.fits(presence, list)) {
            asides.add(context.text(aside.items()));
            return;
        }
        if (inner instanceof Combination list && NameLists.isNames(list) && asides.isEmpty()) {
            listed.addAll(list.parts());
        } else if (inner != null) {
            asides.add(inner);
        }
    }

    /** "within 4 weeks (6 weeks for nitrosoureas)": the same with another time for some of what is named; null if not so. */
    private @Nullable Expression otherTime(Item.Aside aside) {
        Timing usual = qualifiers.timing();
        boolean length = aside.items().size() > 2
                && aside.items().get(0) instanceof Item.Limit time
                && Quantities.isTime(time)
                && (aside.items().get(1).is(Cue.IF) || aside.items().get(1).is("for"));
        if (usual == null || !length || !(aside.items().get(0) instanceof Item.Limit limit) || limit.unit() == null) {
            return null;
        }
        Bounds.Bound end = limit.bounds().low() == null
                ? limit.bounds().high()
                : limit.bounds().low();
        if (end == null) {
            return null;
        }
        Timing timing = new Timing(
                usual.relation(), new Duration(end.value(), limit.unit()), usual.direction(), usual.anchor());
        Expression named = new ClauseRules(context)
                .ofKind(presence.kind())
                .read(aside.items().subList(2, aside.items().size()), Flags.NONE);
        return SharedTimes.timed(named, timing);
    }

    private Expression whole() {
        if (qualifiers.stable()) {
            qualifiers = qualifiers.withTimes(Lists.map(qualifiers.times(), Tail::unchanged));
        }
        List<Expression> narrowing = new ArrayList<>();
        rest(narrowing);
        Name name = route == null
                ? presence.name()
                : new Name(route + " " + presence.name().text(), presence.name().concept(), false);
        Presence named = new Presence(presence.kind(), name, qualifiers, presence.origin());
        List<Expression> all = new ArrayList<>();
        Expression value = !degreeBehind
                        && listed.isEmpty()
                        && exceptions.isEmpty()
                        && asides.size() == 1
                        && narrowing.equals(asides)
                ? DefinedBy.value(context, named, asides.get(0))
                : null;
        if (value != null) {
            return value;
        }
        List<Expression> kinds = NameLists.kindsOf(context, named, listed);
        if (!kinds.isEmpty()) {
            listed.clear();
            listed.addAll(kinds);
        }
        if (listed.isEmpty() || kinds.isEmpty() && !NameLists.replaces(named, listed)) {
            all.add(exceptions.isEmpty() ? named : Exceptions.of(named, exceptions));
        }
        if (!listed.isEmpty()) {
            Expression list = NameLists.joined(listed, presence, qualifiers);
            all.add(exceptions.isEmpty() || !all.isEmpty() ? list : Exceptions.of(list, exceptions));
        }
        all.addAll(narrowing);
        Expression said = all.size() == 1 ? all.get(0) : Joining.combined(Operator.ALL, all, Confidence.MEDIUM);
        others.add(0, said);
        return others.size() == 1 ? said : Joining.combined(Operator.ANY, others, Confidence.MEDIUM);
    }

    /** "a stable dose in the past 90 days": it has not changed for that long. */
    private static Timing unchanged(Timing timing) {
        return timing.relation() == Relation.WITHIN && timing.direction() != Timing.Direction.AFTER
                ? new Timing(Relation.FOR_AT_LEAST, timing.duration(), timing.direction(), timing.anchor())
                : timing;
    }

    private void rest(List<Expression> all) {
        all.addAll(asides);
        if (Weight.areLight(rest)) {
            return;
        }
        String degree = new Degrees(context, segments, presence).with(qualifiers.severity(), rest);
        if (degree != null) {
            qualifiers = qualifiers.withSeverity(degree);
            degreeBehind = true;
            return;
        }
        Expression given = Needs.treatment(context, segments, presence, rest);
        String pronoun = rest.get(0).firstWord();
        boolean relative = pronoun.equals("that") || pronoun.equals("which");
        int despite = new Segment(rest).first(item -> item.is("despite"));
        if (given == null && !relative && despite > 0) {
            all.add(segments.sideStatement(new Segment(rest.subList(0, despite))));
            all.add(context.text(rest.subList(despite, rest.size())));
            return;
        }
        all.add(given != null ? given : relative ? clause() : segments.sideStatement(new Segment(rest)));
    }

    /** What "other" things lead to is not said of what is named before them. */
    private Expression clause() {
        boolean consequence = !another && rest.size() > 1 && Relatives.isConsequence(rest.get(1));
        return consequence ? context.consequence(rest) : context.text(rest);
    }
}
