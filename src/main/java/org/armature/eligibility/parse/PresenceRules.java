package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads a segment that says that something is present: a condition, a drug, a procedure, a device, a state. */
final class PresenceRules {
    private static final int LONGEST = 6;
    private static final int MOST_UNKNOWN = 2;
    private static final int MOST_ADJECTIVES = 4;

    /** Behind these a name goes on only where what follows is all of it. */
    private static final Set<String> PLACED = Set.of("in", "on", "at", "at the", "in which");

    /** Behind the noun of a name what stands after these only narrows it. */
    private static final Set<String> TIES =
            Set.of("of", "for", "by", "in", "on", "at", "at the", "from", "after", "following");

    /** "tumors must be refractory": a sentence, no name. */
    private static final Set<String> MODALS = Set.of("must", "should", "will", "can", "could", "may", "would", "shall");

    static final String HEALTHY = "state/healthy-volunteer";
    private static final Set<String> OF_ANYBODY = Set.of(HEALTHY, "state/skeletally-mature");

    private final Context context;
    private final SegmentRules segments;

    PresenceRules(Context context, SegmentRules segments) {
        this.context = context;
        this.segments = segments;
    }

    /** What the segment says, in the positive: the caller negates. */
    Meaning read(Segment segment, Flags inherited) {
        int lead = NameSpan.lead(segment);
        List<Item> items = segment.items();
        Flags flags = Flags.of(items.subList(0, lead), inherited);
        int end = NameSpan.end(items, lead);
        if (end == lead) {
            return new Meaning.Statement(context.text(items));
        }
        end = flags.allergy() ? end : whole(items, lead, end);
        List<Item> name = items.subList(lead, end);
        List<Item> tail = items.subList(end, items.size());
        Expression base = named(name, flags, tail, items.subList(0, lead));
        if (base == null) {
            boolean ends = Lists.all(
                    tail,
                    item -> Weight.isLight(item)
                            || item.is(Cue.MEASURE)
                            || item instanceof Item.Aside aside && Weight.isName(aside));
            List<Item> whole = items.subList(lead, items.size());
            Subject waiting = ends && !flags.given() && !flags.history() ? segments.subject(whole) : null;
            return waiting == null || waiting.name().concept() == null
                    ? new Meaning.Statement(context.text(items))
                    : new Meaning.Waiting(waiting);
        }
        Item route = Lists.first(items.subList(0, lead), item -> item.is(Cue.ROUTE));
        if (route != null && base instanceof Presence drug && drug.kind() == Presence.Kind.DRUG) {
            Name routed = new Name(
                    context.name(route.start(), route.end()) + " " + drug.name().text(),
                    drug.name().concept(),
                    false);
            base = new Presence(drug.kind(), routed, drug.qualifiers(), drug.origin());
        }
        Expression whole = base instanceof Presence presence ? withTail(presence, items.subList(0, lead), tail) : base;
        Expression sex = base instanceof Presence state && isOfAnybody(state)
                ? segments.limited().sex(tail)
                : null;
        return new Meaning.Statement(
                sex == null ? whole : Joining.combined(Operator.ALL, List.of(whole, sex), Confidence.HIGH));
    }

    /** "healthy men": the state does not tell the sex, as that of pregnant women does. */
    private static boolean isOfAnybody(Presence state) {
        return state.kind() == Presence.Kind.STATE
                && state.name().concept() != null
                && OF_ANYBODY.contains(state.name().concept());
    }

    static boolean isHealthy(Item item) {
        return item instanceof Item.Term state && state.mention().concept().id().equals(HEALTHY);
    }

    /** "healthy skin", "healthy enough": what is healthy is something else than a person. */
    private static boolean isOfThings(Item.Term state, List<Item> tail) {
        return isHealthy(state) && !tail.isEmpty() && Weight.isUnknown(tail.get(0));
    }

    /** "conditions in the oral": where a name goes on behind a preposition and is not understood, it ends before it. */
    private static int whole(List<Item> items, int lead, int end) {
        for (int i = lead + 1; i < end; i++) {
            if (PLACED.contains(items.get(i).words())) {
                return NameSpan.complement(items, lead) < 0 ? i : end;
            }
        }
        return end;
    }

    private Expression withTail(Presence presence, List<Item> lead, List<Item> tail) {
        return new Tail(context, segments, presence).read(lead, tail);
    }

    /** The name of a list whose other names are of a known sort; null if the segment says more than a name and a time. */
    @Nullable
    Expression listed(Segment segment, Flags inherited, Presence.Kind kind) {
        int lead = NameSpan.lead(segment);
        List<Item> items = segment.items();
        int end = NameSpan.end(items, lead);
        if (end == lead) {
            return null;
        }
        Flags flags = Flags.of(items.subList(0, lead), inherited);
        List<Item> tail = items.subList(end, items.size());
        Presence named = Lists.all(tail, item -> Weight.isLight(item) || item instanceof Item.When)
                ? new UnknownNames(context).read(items.subList(lead, end), flags, kind)
                : null;
        return named == null ? null : withTail(named, items.subList(0, lead), tail);
    }

    private @Nullable Expression named(List<Item> name, Flags flags, List<Item> tail, List<Item> lead) {
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        if (flags.allergy()) {
            return allergy(name, flags);
        }
        if (isChoice(name) || Lists.any(name, item -> MODALS.contains(item.firstWord()))) {
            return null;
        }
        boolean positive =
                Lists.any(tail, item -> item.is(Cue.POSITIVE)) || Lists.any(lead, item -> item.is(Cue.POSITIVE));
        boolean negative =
                Lists.any(tail, item -> item.is(Cue.NEGATIVE)) || Lists.any(lead, item -> item.is(Cue.NEGATIVE));
        if (positive || negative) {
            return serology(name, positive ? "positive" : "negative", flags, lead, tail);
        }
        Item.Term head = head(name);
        Presence.Kind sort = UnknownNames.sort(name);
        Presence.Kind told = head == null ? UnknownNames.kind(flags, lead, name) : sort;
        if (told != null && !name.get(0).is(Cue.CHANGE) && (head == null || Sorts.of(concept(head, flags)) != told)) {
            return new UnknownNames(context).read(name, flags, told);
        }
        boolean headed = context.plain().text().substring(start, end).contains(": ");
        if (headed || Lists.any(name, PresenceRules::isCopula)) {
            return null;
        }
        boolean clause = head != null && Lists.any(name, item -> item.end() <= head.start() && breaks(item, name));
        if (head == null || clause || weighty(name) > LONGEST || !narrows(name, head, tail)) {
            return null;
        }
        int to = Segment.indexOf(name, "to");
        if (to > 0 && Allergens.isAllergy(head) && name.indexOf(head) < to) {
            return allergy(name.subList(to + 1, name.size()), flags);
        }
        Presence.Kind kind = Sorts.of(concept(head, flags));
        boolean state = kind == Presence.Kind.STATE
                && (unknownBefore(name, head) > 0
                        || Lists.any(name, Item.Limit.class::isInstance)
                        || flags.planned()
                        || isOfThings(head, tail));
        if (state || name.get(0).is(Cue.CHANGE)) {
            return null;
        }
        if (flags.given() && kind == Presence.Kind.CONDITION) {
            return null;
        }
        return presence(kind, name, flags, start, end);
    }

    private @Nullable Expression allergy(List<Item> name, Flags flags) {
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

    /** "one of the three following headaches", "off steroids": not the name of anything. */
    private static boolean isChoice(List<Item> name) {
        if (name.get(0).is("off")) {
            return true;
        }
        return name.size() > 1
                && Figures.of(name.get(0)) != null
                && name.get(1).firstWord().equals("of");
    }

    /** Before the noun of a name stand only words that narrow it, no preposition and no verb. */
    private static boolean breaks(Item item, List<Item> name) {
        boolean verb = item == name.get(0)
                && item instanceof Item.Plain plain
                && plain.token().text().endsWith("ing");
        return verb || item.is("for") || item.is("in") || item.is("by") || item.is("at") || item.is("on");
    }

    /** "the primary outcome is stroke": a statement, no name. */
    static boolean isCopula(Item item) {
        return item.is("is") || item.is("are") || item.is("was") || item.is("were");
    }

    /** "primary central nervous system malignancy": more words than two narrow a name only where nothing else is said. */
    private static boolean narrows(List<Item> name, Item head, List<Item> tail) {
        return unknownBefore(name, head) <= MOST_UNKNOWN
                || unknownBefore(name, head) <= MOST_ADJECTIVES
                        && Lists.all(
                                tail,
                                item -> Weight.isLight(item) || item instanceof Item.When || item instanceof Item.Aside)
                        && Lists.none(name, item -> item.end() <= head.start() && mayBeVerb(item));
    }

    private static boolean mayBeVerb(Item item) {
        String word = item instanceof Item.Plain ? item.words() : "";
        return word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
    }

    private static long unknownBefore(List<Item> name, Item head) {
        return Lists.count(name, item -> item.end() <= head.start() && Weight.isUnknown(item));
    }

    private static long weighty(List<Item> name) {
        return Lists.count(name, item -> !Weight.isLight(item));
    }

    /** The name that says what sort of thing it is: in "organic erectile dysfunction" the last, before "of" the one there. */
    private static Item.@Nullable Term head(List<Item> name) {
        Item.Term head = null;
        for (Item item : name) {
            if (item.is("to") || head != null && (TIES.contains(item.words()) || NameSpan.isCause(item))) {
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
        Concept other = Lists.first(concepts, concept -> concept.kind() != Kind.VARIABLE);
        return other == null ? concepts.get(0) : other;
    }

    private Presence presence(Presence.Kind kind, List<Item> name, Flags flags, int start, int end) {
        Item.Term head = head(name);
        boolean exact = head != null && Lists.all(name, item -> item == head || Weight.isLight(item));
        String concept = head == null ? null : concept(head, flags).id();
        String written = written(name, head, start, end);
        String allergen = exact && kind == Presence.Kind.CONDITION ? Allergens.before(written) : null;
        return new Presence(
                allergen == null ? kind : Presence.Kind.ALLERGY,
                new Name(allergen == null ? written : allergen, concept, exact),
                flags.with(past(context, flags.timing(), flags.history()))
                        .qualifiers(allergen == null ? kind : Presence.Kind.ALLERGY),
                context.origin(
                        start,
                        end,
                        exact ? "presence" : "presence.narrowed",
                        exact ? Confidence.HIGH : Confidence.LOW));
    }

    /** The words of a name, with a noun that the text writes elsewhere. */
    private String written(List<Item> name, Item.@Nullable Term head, int start, int end) {
        if (head == null || head.made() == null) {
            return context.name(start, end);
        }
        boolean qualified = name.get(0) != head
                && Lists.all(name, item -> item.end() > head.start() || item.is(Cue.QUALITY) || item.is(Cue.ORGAN));
        return qualified
                ? context.name(start, name.get(name.indexOf(head) - 1).end()) + " " + head.made()
                : head.made();
    }

    /** "History of drug abuse for 3 years prior to screening" keeps out who had it then; what is asked for has lasted so long. */
    static @Nullable Timing past(Context context, @Nullable Timing timing, boolean history) {
        return timing != null
                        && history
                        && context.excluding()
                        && timing.relation() == Timing.Relation.FOR_AT_LEAST
                        && timing.direction() == Timing.Direction.BEFORE
                ? new Timing(Timing.Relation.WITHIN, timing.duration(), timing.direction(), timing.anchor())
                : timing;
    }

    /** "tested positive for X in the past month": a test that was done at a time, not what somebody has since. */
    private static boolean isTested(List<Item> items) {
        for (Item item : items) {
            if (item.is(Cue.POSITIVE)
                    && item instanceof Item.Phrase phrase
                    && phrase.text().contains("test")) {
                return true;
            }
        }
        return false;
    }

    /** "T790M", "drug test": an abbreviation, or a noun that has results. */
    private static boolean isMarker(String name) {
        boolean coded =
                name.chars().anyMatch(Character::isUpperCase) || name.chars().anyMatch(Character::isDigit);
        return coded || CueLexicon.standard().says(name.substring(name.lastIndexOf(' ') + 1), Cue.TEST);
    }

    /** "positive for hepatitis B": the infection; "negative pregnancy test": the result of a test. */
    private @Nullable Expression serology(
            List<Item> name, String result, Flags flags, List<Item> lead, List<Item> tail) {
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        Item.Term head = head(name);
        Timing timing = flags.timing();
        for (Item item : tail) {
            timing = item instanceof Item.When when ? when.timing() : timing;
        }
        boolean rest = Lists.all(
                tail,
                item -> Weight.isLight(item)
                        || item instanceof Item.When
                        || item.is(Cue.POSITIVE)
                        || item.is(Cue.NEGATIVE)
                        || item.is(Cue.MEASURE)
                        || item instanceof Item.Aside aside && Weight.isName(aside));
        if (!rest || weighty(name) > LONGEST) {
            return null;
        }
        boolean dated = Lists.any(tail, Item.When.class::isInstance);
        boolean tested = dated && (isTested(lead) || isTested(tail));
        if (head != null
                && !tested
                && result.equals("positive")
                && Sorts.of(concept(head, flags)) == Presence.Kind.CONDITION) {
            return presence(Presence.Kind.CONDITION, name, flags.with(timing), start, end);
        }
        Subject subject = segments.subject(name);
        boolean named = subject != null && (!tested || subject.name().grounded());
        Name variable =
                named && subject != null ? subject.name() : Name.of(context.name(start, end) + (tested ? " test" : ""));
        return weighty(name) == 0 || !variable.grounded() && !isMarker(variable.text())
                ? null
                : new Comparison(
                        variable,
                        Bounds.oneOf(List.of(result)),
                        null,
                        timing,
                        context.origin(
                                start,
                                end,
                                Lists.any(tail, item -> item.is(Cue.POSITIVE) || item.is(Cue.NEGATIVE))
                                        ? SharedValues.RESULT_BEHIND
                                        : SharedValues.RESULT,
                                variable.grounded() ? Confidence.HIGH : Confidence.LOW));
    }
}
