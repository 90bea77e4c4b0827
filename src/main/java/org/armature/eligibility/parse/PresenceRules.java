package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a segment that says that something is present: a condition, a drug, a procedure, a device, a state. */
final class PresenceRules {
    private static final int LONGEST = 6;
    private static final int MOST_UNKNOWN = 2;

    /** What only repeats that it is one: "human immunodeficiency virus (HIV) infection". */
    static final Set<String> GENERIC =
            Set.of("infection", "infections", "disease", "diseases", "disorder", "disorders", "syndrome");

    private final Context context;
    private final SegmentRules segments;

    PresenceRules(Context context, SegmentRules segments) {
        this.context = context;
        this.segments = segments;
    }

    /** The index of the first word of the name: after all that says who has it, whether, since when and how bad. */
    static int lead(Segment segment) {
        List<Item> items = segment.items();
        int i = 0;
        while (i < items.size() && leads(items.get(i)) && !isNumbered(items, i)) {
            i++;
        }
        return i;
    }

    /** "type 2 diabetes": the word and the number are the name's. */
    private static boolean isNumbered(List<Item> items, int i) {
        return items.get(i).is("type")
                && i + 1 < items.size()
                && (items.get(i + 1) instanceof Item.Limit || Figures.of(items.get(i + 1)) != null);
    }

    private static boolean leads(Item item) {
        return Weight.isLight(item)
                || item instanceof Item.When
                || LEADING.stream().anyMatch(item::is);
    }

    private static final List<Cue> LEADING = List.of(
            Cue.NOT,
            Cue.HISTORY,
            Cue.CURRENT,
            Cue.TREATED,
            Cue.SEVERITY,
            Cue.STABLE,
            Cue.DOSE,
            Cue.ALLERGY,
            Cue.POSITIVE,
            Cue.NEGATIVE,
            Cue.MALE,
            Cue.FEMALE,
            Cue.AT,
            Cue.WITHIN);

    /** What the segment says, in the positive: the caller negates. */
    Meaning read(Segment segment, Flags inherited) {
        int lead = lead(segment);
        List<Item> items = segment.items();
        Flags flags = Flags.of(items.subList(0, lead), inherited);
        int end = nameEnd(items, lead);
        if (end == lead) {
            return new Meaning.Statement(context.text(items));
        }
        List<Item> name = items.subList(lead, end);
        List<Item> tail = items.subList(end, items.size());
        Expression base = named(name, flags, tail, items.subList(0, lead));
        if (base == null) {
            Subject waiting = tail.isEmpty() && !flags.given() && !flags.history() ? segments.subject(name) : null;
            return waiting == null || waiting.name().concept() == null
                    ? new Meaning.Statement(context.text(items))
                    : new Meaning.Waiting(waiting);
        }
        return new Meaning.Statement(
                base instanceof Presence presence ? withTail(presence, items.subList(0, lead), tail) : base);
    }

    /** The name of a list whose other names are of a known sort; null if the segment says more than a name and a time. */
    @Nullable
    Expression listed(Segment segment, Flags inherited, Presence.Kind kind) {
        int lead = lead(segment);
        List<Item> items = segment.items();
        int end = nameEnd(items, lead);
        if (end == lead) {
            return null;
        }
        Flags flags = Flags.of(items.subList(0, lead), inherited);
        List<Item> tail = items.subList(end, items.size());
        Presence named = tail.stream().allMatch(item -> Weight.isLight(item) || item instanceof Item.When)
                ? new UnknownNames(context).read(items.subList(lead, end), flags, kind)
                : null;
        return named == null ? null : withTail(named, items.subList(0, lead), tail);
    }

    private static int nameEnd(List<Item> items, int from) {
        int i = from;
        boolean named = false;
        while (i < items.size() && continuesName(items.get(i)) && !(named && begins(items, i))) {
            named |= Weight.isPresence(items.get(i));
            i++;
        }
        while (i > from && Weight.isLight(items.get(i - 1)) && !items.get(i - 1).is(")")) {
            i--;
        }
        return i;
    }

    /** After the name a word that no dictionary knows says something else, unless "of" ties it to the name. */
    private static boolean begins(List<Item> items, int i) {
        Item before = items.get(i - 1);
        boolean tied = before.is("of")
                || before.is("-")
                || before.is("the") && i > 1 && items.get(i - 2).is("of");
        boolean degree =
                items.get(i).is(Cue.SEVERITY) && (i + 1 == items.size() || !(items.get(i + 1) instanceof Item.Term));
        return (Weight.isUnknown(items.get(i)) || items.get(i).is(Cue.GIVING) || degree) && !tied;
    }

    private static boolean continuesName(Item item) {
        return item instanceof Item.Term
                || item instanceof Item.Plain
                || item.is(Cue.SEVERITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is(Cue.GIVING)
                || item.is(Cue.MEASURE)
                || item.is(Cue.ANCHOR)
                || item.is(Cue.CHANGE)
                || item.is(Cue.FILL)
                || item.is(Cue.SUBJECT)
                || item.is(Cue.TREATED) && item.is(Cue.ANCHOR)
                || item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null;
    }

    private @Nullable Expression named(List<Item> name, Flags flags, List<Item> tail, List<Item> lead) {
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        if (flags.allergy()) {
            List<Item> allergen = Allergens.of(context, name);
            return allergen == null
                    ? null
                    : presence(
                            Presence.Kind.ALLERGY,
                            allergen,
                            flags,
                            allergen.get(0).start(),
                            allergen.get(allergen.size() - 1).end());
        }
        boolean positive = tail.stream().anyMatch(item -> item.is(Cue.POSITIVE))
                || lead.stream().anyMatch(item -> item.is(Cue.POSITIVE));
        boolean negative = tail.stream().anyMatch(item -> item.is(Cue.NEGATIVE))
                || lead.stream().anyMatch(item -> item.is(Cue.NEGATIVE));
        if (positive || negative) {
            return serology(name, positive ? "positive" : "negative", flags, tail, start, end);
        }
        Item.Term head = head(name);
        Presence.Kind told = UnknownNames.kind(flags, lead, name);
        if (head == null && told != null) {
            return new UnknownNames(context).read(name, flags, told);
        }
        if (head == null || weighty(name) > LONGEST || unknownBefore(name, head) > MOST_UNKNOWN) {
            return null;
        }
        Presence.Kind kind = kind(concept(head, flags));
        boolean action = kind == Presence.Kind.STATE && unknownBefore(name, head) > 0;
        if (action || name.get(0).is(Cue.CHANGE)) {
            return null;
        }
        if (flags.given() && kind == Presence.Kind.CONDITION) {
            return null;
        }
        return presence(kind, name, flags, start, end);
    }

    private static long unknownBefore(List<Item> name, Item head) {
        return name.stream()
                .filter(item -> item.end() <= head.start() && Weight.isUnknown(item))
                .count();
    }

    private static long weighty(List<Item> name) {
        return name.stream().filter(item -> !Weight.isLight(item)).count();
    }

    /** The name that says what sort of thing it is: in "organic erectile dysfunction" the last, before "of" the one there. */
    private static Item.@Nullable Term head(List<Item> name) {
        Item.Term head = null;
        for (Item item : name) {
            if (item.is("to") || item.is("of") && head != null) {
                break;
            }
            if (Weight.isPresence(item)) {
                head = (Item.Term) item;
            }
        }
        return head;
    }

    private static Concept concept(Item.Term term, Flags flags) {
        List<Concept> concepts = term.mention().concepts();
        if (flags.given()) {
            for (Concept concept : concepts) {
                if (concept.kind() == Kind.DRUG
                        || concept.kind() == Kind.DRUG_CLASS
                        || concept.kind() == Kind.PROCEDURE) {
                    return concept;
                }
            }
        }
        return concepts.stream()
                .filter(concept -> concept.kind() != Kind.VARIABLE)
                .findFirst()
                .orElse(concepts.get(0));
    }

    private static Presence.Kind kind(Concept concept) {
        return switch (concept.kind()) {
            case VARIABLE, CONDITION -> Presence.Kind.CONDITION;
            case DRUG, DRUG_CLASS -> Presence.Kind.DRUG;
            case PROCEDURE -> Presence.Kind.PROCEDURE;
            case DEVICE -> Presence.Kind.DEVICE;
            case STATE -> Presence.Kind.STATE;
        };
    }

    private Presence presence(Presence.Kind kind, List<Item> name, Flags flags, int start, int end) {
        Item.Term head = head(name);
        boolean exact = head != null && name.stream().allMatch(item -> item == head || Weight.isLight(item));
        String concept = head == null ? null : concept(head, flags).id();
        Qualifiers qualifiers = new Qualifiers(
                flags.history(),
                flags.current(),
                past(flags.timing(), flags.history()),
                null,
                flags.stable(),
                flags.severity());
        return new Presence(
                kind,
                new Name(head != null && head.made() != null ? head.made() : context.name(start, end), concept, exact),
                qualifiers,
                context.origin(
                        start,
                        end,
                        exact ? "presence" : "presence.narrowed",
                        exact ? Confidence.HIGH : Confidence.LOW));
    }

    /** "History of drug abuse for 3 years prior to screening" is a window, not how long it lasted. */
    private static @Nullable Timing past(@Nullable Timing timing, boolean history) {
        return timing != null
                        && history
                        && timing.relation() == Timing.Relation.FOR_AT_LEAST
                        && timing.direction() == Timing.Direction.BEFORE
                ? new Timing(Timing.Relation.WITHIN, timing.duration(), timing.direction(), timing.anchor())
                : timing;
    }

    /** "positive for hepatitis B": the infection; "negative pregnancy test": the result of a test. */
    private @Nullable Expression serology(
            List<Item> name, String result, Flags flags, List<Item> tail, int start, int end) {
        Item.Term head = head(name);
        Timing timing = flags.timing();
        for (Item item : tail) {
            timing = item instanceof Item.When when ? when.timing() : timing;
        }
        boolean rest = tail.stream()
                .allMatch(item -> Weight.isLight(item)
                        || item instanceof Item.When
                        || item.is(Cue.POSITIVE)
                        || item.is(Cue.NEGATIVE)
                        || item.is(Cue.MEASURE)
                        || item instanceof Item.Aside aside && SubjectRules.isName(aside));
        if (!rest || weighty(name) > LONGEST) {
            return null;
        }
        if (head != null && result.equals("positive") && kind(concept(head, flags)) == Presence.Kind.CONDITION) {
            return presence(Presence.Kind.CONDITION, name, flags.with(timing), start, end);
        }
        Subject subject = segments.subject(name);
        Name tested = subject == null ? Name.of(context.name(start, end)) : subject.name();
        return weighty(name) == 0
                ? null
                : new Comparison(
                        tested,
                        Bounds.oneOf(List.of(result)),
                        null,
                        timing,
                        context.origin(
                                start, end, "comparison.result", tested.grounded() ? Confidence.HIGH : Confidence.LOW));
    }

    private static boolean areNames(List<Item> rest) {
        return rest.stream()
                .allMatch(item -> Weight.isUnknown(item)
                        || item instanceof Item.Term
                        || item.is(Cue.FILL)
                        || item.is(Cue.ANCHOR));
    }

    /** Adds what follows the name: times, doses, qualifiers; another statement; words that only narrow it. */
    private Expression withTail(Presence presence, List<Item> lead, List<Item> tail) {
        Qualifiers qualifiers = presence.qualifiers();
        List<Item> rest = new ArrayList<>();
        List<Item> both = new ArrayList<>(
                lead.stream().filter(Item.When.class::isInstance).toList());
        both.addAll(tail);
        List<Expression> asides = new ArrayList<>();
        List<Expression> listed = new ArrayList<>();
        for (Item item : both) {
            if (item instanceof Item.When when && qualifiers.timing() == null && areNames(rest)) {
                qualifiers = qualifiers.with(past(when.timing(), qualifiers.history()));
            } else if (!rest.isEmpty()) {
                rest.add(item);
            } else if (item instanceof Item.When when && qualifiers.timing() == null) {
                qualifiers = qualifiers.with(past(when.timing(), qualifiers.history()));
            } else if (item instanceof Item.Limit limit
                    && limit.unit() != null
                    && (presence.kind() == Presence.Kind.DRUG || "Gy".equals(limit.unit()))
                    && !ComparisonRules.isTime(limit)
                    && !Doses.isConcentration(limit.unit())) {
                qualifiers = qualifiers.with(new Qualifiers.Dose(limit.bounds(), limit.unit()));
            } else if (qualifiers.dose() != null
                    && rest.isEmpty()
                    && Doses.isDrug(item)
                    && Doses.isEquivalent(context, both)) {
                continue;
            } else if (item.is(Cue.STABLE)) {
                qualifiers = qualifiers.withStable();
            } else if (item.is(Cue.GIVING) && presence.kind() != Presence.Kind.CONDITION) {
                continue;
            } else if (item.is(Cue.SEVERITY) && item instanceof Item.Phrase degree) {
                qualifiers = qualifiers.withSeverity(degree.text());
            } else if (item.is(Cue.HISTORY) || item.is(Cue.CURRENT)) {
                qualifiers = new Qualifiers(
                        qualifiers.history() || item.is(Cue.HISTORY),
                        qualifiers.current() || !item.is(Cue.HISTORY),
                        qualifiers.timing(),
                        qualifiers.dose(),
                        qualifiers.stable(),
                        qualifiers.severity());
            } else if (item instanceof Item.Aside aside
                    && presence.kind() == Presence.Kind.DRUG
                    && Doses.of(aside) != null) {
                qualifiers = qualifiers.with(Doses.of(aside));
            } else if (item instanceof Item.Aside aside) {
                Expression inner = segments.aside(aside);
                if (inner instanceof Combination list && NameLists.isNames(list) && asides.isEmpty()) {
                    listed.addAll(list.parts());
                } else if (inner != null) {
                    asides.add(inner);
                }
            } else if (item instanceof Item.Term
                    && rest.isEmpty()
                    && GENERIC.contains(context.name(item.start(), item.end()))) {
                continue;
            } else if (presence.kind() == Presence.Kind.STATE && LimitedRules.isSex(item)) {
                continue;
            } else if (!Weight.isLight(item) && !item.is(Cue.DOSE) || item.is(Cue.LINK)) {
                rest.add(item);
            }
        }
        Presence whole = new Presence(presence.kind(), presence.name(), qualifiers, presence.origin());
        Expression value = asides.size() == 1 && listed.isEmpty() && Weight.areLight(rest)
                ? DefinedBy.value(context, whole, asides.get(0))
                : null;
        if (value != null) {
            return value;
        }
        List<Expression> all = new ArrayList<>();
        if (listed.isEmpty() || !NameLists.isGeneric(presence.name().text())) {
            all.add(whole);
        }
        if (!listed.isEmpty()) {
            all.add(NameLists.joined(listed, qualifiers));
        }
        all.addAll(asides);
        if (!Weight.areLight(rest)) {
            all.add(segments.sideStatement(new Segment(rest)));
        }
        return all.size() == 1 ? all.get(0) : Combination.of(Operator.ALL, all, presence.origin());
    }
}
