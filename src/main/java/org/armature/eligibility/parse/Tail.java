package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Relation;
import org.jspecify.annotations.Nullable;

/** Adds what follows a name: times, doses, qualifiers; another statement; words that only narrow it. Used once. */
final class Tail {
    private static final Set<String> LENGTHS = Set.of("mm", "cm", "m", "[in_i]", "{score}");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose", "where");

    private final Context context;
    private final SegmentRules segments;
    private final Presence presence;
    private Qualifiers qualifiers;
    private final List<Item> rest = new ArrayList<>();
    private final List<Expression> asides = new ArrayList<>();
    private final List<Expression> listed = new ArrayList<>();
    private final List<Expression> exceptions = new ArrayList<>();
    private @Nullable Expression treatment;

    Tail(Context context, SegmentRules segments, Presence presence) {
        this.context = context;
        this.segments = segments;
        this.presence = presence;
        this.qualifiers = presence.qualifiers();
    }

    /** The presence with its tail. */
    Expression read(List<Item> lead, List<Item> tail) {
        List<Item> all =
                new ArrayList<>(lead.stream().filter(Item.When.class::isInstance).toList());
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
            aside(aside);
            return true;
        }
        if (!rest.isEmpty()) {
            return false;
        }
        if (item instanceof Item.Limit limit && isDose(limit)) {
            qualifiers = qualifiers.with(new Qualifiers.Dose(limit.bounds(), limit.unit() == null ? "" : limit.unit()));
            return true;
        }
        if (item.is(Cue.SEVERITY) && item instanceof Item.Phrase degree) {
            severity(degree, next);
            return true;
        }
        if (item.is(Cue.STABLE)) {
            qualifiers = qualifiers.withStable();
            return true;
        }
        if (item.is(Cue.PLANNED)) {
            qualifiers = qualifiers.withPlanned();
            return true;
        }
        if (item.is(Cue.HISTORY) || item.is(Cue.CURRENT)) {
            qualifiers = item.is(Cue.HISTORY) ? qualifiers.withHistory() : qualifiers.withCurrent();
            return true;
        }
        boolean repeats = item instanceof Item.Term
                && NameLists.GENERIC.contains(context.name(item.start(), item.end()));
        boolean equivalent =
                qualifiers.dose() != null && Doses.isDrug(item) && Doses.isEquivalent(context, all);
        boolean given = item.is(Cue.GIVING) && presence.kind() != Presence.Kind.CONDITION;
        boolean sex = presence.kind() == Presence.Kind.STATE && LimitedRules.isSex(item);
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
                && !ComparisonRules.isTime(limit)
                && !Doses.isConcentration(limit.unit());
    }

    /** A time of the name itself: the first, or one that says something else than those before it. */
    private boolean time(Timing timing) {
        boolean own = rest.isEmpty() || areNames() || isExistence();
        boolean another = qualifiers.times().stream().noneMatch(known -> isLasting(known) == isLasting(timing));
        if (!own || !qualifiers.times().isEmpty() && !another) {
            return false;
        }
        if (isExistence()) {
            rest.clear();
        }
        List<Timing> times = new ArrayList<>(qualifiers.times());
        Timing past = PresenceRules.past(timing, qualifiers.history());
        times.add(past == null ? timing : past);
        qualifiers = qualifiers.withTimes(times);
        return true;
    }

    private static boolean isLasting(Timing timing) {
        return switch (timing.relation()) {
            case FOR_AT_LEAST, FOR_MORE_THAN, FOR_AT_MOST, FOR_LESS_THAN -> true;
            case WITHIN, AT_LEAST, MORE_THAN, DURING -> false;
        };
    }

    private boolean areNames() {
        return rest.stream()
                .allMatch(item -> Weight.isUnknown(item)
                        || item instanceof Item.Term
                        || item.is(Cue.FILL)
                        || item.is(Cue.ANCHOR));
    }

    /** "that has been present": words that only lead to a time. */
    private boolean isExistence() {
        return !rest.isEmpty()
                && rest.stream()
                        .allMatch(item -> isRelative(item)
                                || Weight.isLight(item)
                                || item.is(Cue.CURRENT)
                                || item.is(Cue.HISTORY)
                                || item.is(Cue.GIVING));
    }

    static boolean isRelative(Item item) {
        return item instanceof Item.Phrase phrase && RELATIVE.contains(phrase.text().split(" ", 2)[0]);
    }

    /** "requiring systemic therapy in the last 2 years" is a treatment of its own; without a time it is a degree. */
    private void severity(Item.Phrase degree, @Nullable Item next) {
        String text = degree.text();
        if (text.startsWith("requiring ") && next instanceof Item.When && presence.kind() == Presence.Kind.CONDITION) {
            int start = degree.start() + "requiring ".length();
            Segment given = new Segment(List.of(
                    new Item.Made(context.name(start, degree.end()), Presence.Kind.DRUG, start, degree.end()), next));
            treatment = segments.presences().listed(given, Flags.NONE, Presence.Kind.DRUG);
            rest.add(degree);
            return;
        }
        qualifiers = qualifiers.withSeverity(text);
    }

    private void aside(Item.Aside aside) {
        if (presence.kind() == Presence.Kind.DRUG && Doses.of(aside) != null) {
            qualifiers = qualifiers.with(Doses.of(aside));
            return;
        }
        List<Expression> except = segments.exceptions(aside);
        if (!except.isEmpty()) {
            exceptions.addAll(except);
            return;
        }
        Expression inner = segments.aside(aside);
        if (inner instanceof Combination list && NameLists.isNames(list) && asides.isEmpty()) {
            listed.addAll(list.parts());
        } else if (inner != null) {
            asides.add(inner);
        }
    }

    private Expression whole() {
        if (qualifiers.stable()) {
            qualifiers = qualifiers.withTimes(
                    qualifiers.times().stream().map(Tail::unchanged).toList());
        }
        List<Expression> all = new ArrayList<>();
        rest(all);
        Presence whole = new Presence(presence.kind(), presence.name(), qualifiers, presence.origin());
        Expression value = listed.isEmpty() && exceptions.isEmpty() && asides.size() == 1 && all.equals(asides)
                ? DefinedBy.value(context, whole, asides.get(0))
                : null;
        if (value != null) {
            return value;
        }
        if (!listed.isEmpty()) {
            all.add(0, NameLists.joined(listed, qualifiers));
        }
        if (listed.isEmpty() || !NameLists.replaces(whole, listed)) {
            all.add(0, whole);
        }
        Expression said = all.size() == 1 ? all.get(0) : Joining.combined(Operator.ALL, all, Confidence.MEDIUM);
        return exceptions.isEmpty() ? said : Exceptions.of(said, exceptions);
    }

    /** "a stable dose in the past 90 days": it has not changed for that long. */
    private static Timing unchanged(Timing timing) {
        return timing.relation() == Relation.WITHIN && timing.direction() != Timing.Direction.AFTER
                ? new Timing(Relation.FOR_AT_LEAST, timing.duration(), timing.direction(), timing.anchor())
                : timing;
    }

    private void rest(List<Expression> all) {
        all.addAll(asides);
        if (treatment != null) {
            all.add(0, treatment);
            return;
        }
        if (Weight.areLight(rest)) {
            return;
        }
        String degree = degree();
        if (degree != null) {
            qualifiers = qualifiers.withSeverity(degree);
            return;
        }
        Expression given = required();
        all.add(given != null ? given : segments.sideStatement(new Segment(rest)));
    }

    /** "that has been treated": a relative clause that only tells the degree. */
    private @Nullable String degree() {
        StringBuilder degrees = new StringBuilder();
        for (Item item : rest) {
            if (item.is(Cue.SEVERITY) && item instanceof Item.Phrase phrase) {
                degrees.append(degrees.length() == 0 ? "" : " or ").append(phrase.text());
            } else if (!isRelative(item) && !Weight.isLight(item)) {
                return null;
            }
        }
        return degrees.length() == 0 || !isRelative(rest.get(0)) ? null : degrees.toString();
    }

    /** "that has required systemic treatment in the past 2 years": what was given, and when. */
    private @Nullable Expression required() {
        int verb = 0;
        while (verb < rest.size() && (isRelative(rest.get(verb)) || Weight.isLight(rest.get(verb)))) {
            verb++;
        }
        boolean treated = verb + 1 < rest.size()
                && rest.get(verb) instanceof Item.Phrase phrase
                && phrase.text().startsWith("requir")
                && presence.kind() == Presence.Kind.CONDITION
                && rest.get(rest.size() - 1) instanceof Item.When;
        if (!treated || rest.stream().anyMatch(item -> Joining.connector(item) != Joining.Connector.NONE)) {
            return null;
        }
        Segment given = new Segment(rest.subList(verb, rest.size()));
        Expression read = segments.presences().read(given, Flags.NONE) instanceof Meaning.Statement statement
                ? statement.expression()
                : null;
        return read instanceof Presence drug
                        && (drug.kind() == Presence.Kind.DRUG || drug.kind() == Presence.Kind.PROCEDURE)
                ? read
                : null;
    }
}
