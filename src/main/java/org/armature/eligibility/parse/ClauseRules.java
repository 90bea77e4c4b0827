package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.chunks.TnmRules;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.parse.Part.Mark;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause as segments that connectors join: shares out what is said once for several ("history of A, B or C within
 * 6 months", "ALT or AST above 3 x ULN"), then joins them.
 */
final class ClauseRules {
    private static final int MOST_SEGMENTS = 300;

    /** How often a clause may go on in another; in registered trials it is twice at most. */
    private static final int DEEPEST = 5;

    private final Context context;
    private final SegmentRules segments;
    private final List<Part> parts = new ArrayList<>();
    private final Repeats repeats = new Repeats(parts);
    private final Neighbours neighbours;
    private final Map<Integer, Segment> bare = new HashMap<>();
    private final List<Subject> waiting = new ArrayList<>();
    private int waitingFrom;
    private Presence.@Nullable Kind kind;
    private @Nullable Subject subject;
    private @Nullable String unit;

    /** "or in the fellow eye": where something is, and no name. */
    private static final Set<String> PREPOSITIONS = Set.of("in", "into", "at", "to", "from", "by", "on", "during");

    ClauseRules(Context context) {
        this.context = context;
        this.segments = new SegmentRules(context);
        this.neighbours = new Neighbours(parts, segments);
    }

    /** The same, where names that nothing else tells of are of this sort. */
    ClauseRules ofKind(Presence.@Nullable Kind sort) {
        kind = sort;
        return this;
    }

    Expression read(List<Item> items, Flags inherited) {
        if (items.isEmpty()) {
            return context.text(0, 0);
        }
        if (context.depth() > DEEPEST) {
            return context.text(items);
        }
        int defined = Links.definition(items);
        if (defined > 0) {
            boolean negated = Lists.any(items.subList(0, defined), item -> item.is(Cue.NOT));
            Expression value = inner(items.subList(defined + 1, items.size()), Flags.NONE);
            return negated && !(value instanceof Text) ? new Not(value, value.origin()) : value;
        }
        int naming = Links.naming(items);
        if (naming > 0) {
            Expression before = inner(items.subList(0, naming), inherited);
            Expression meant = NameLists.meant(context.inner(), before, items.subList(naming + 1, items.size()));
            if (meant != null) {
                return meant;
            }
        }
        int both = context.excluding() ? Links.verbs(items) : -1;
        if (both > 0) {
            Expression before = inner(items.subList(0, both), inherited);
            if (!isState(before) && !(before instanceof Text)) {
                Expression after = inner(items.subList(both + 1, items.size()), inherited);
                if (!Decided.is(after)) {
                    return Joining.combined(Operator.ALL, List.of(before, after), Confidence.MEDIUM);
                }
            }
        }
        int link = Links.link(items);
        if (link > 0) {
            Expression before = inner(items.subList(0, link), inherited);
            if (!(before instanceof Text) && !Decided.is(before)) {
                Expression after = inner(items.subList(link + 1, items.size()), Flags.NONE);
                return Joining.combined(Operator.ALL, List.of(before, after), Confidence.HIGH);
            }
        }
        int who = Links.people(items);
        Expression people = who > 0 ? ofPeople(items, who, inherited) : null;
        return people != null ? people : listed(items, inherited);
    }

    private Expression inner(List<Item> items, Flags flags) {
        return new ClauseRules(context.inner()).read(items, flags);
    }

    /** "asthma or gout who take aspirin": what is said of people holds whichever of the two they have; null if it is not so. */
    private @Nullable Expression ofPeople(List<Item> items, int who, Flags inherited) {
        boolean comma = items.get(who - 1).is(",");
        Expression before = inner(items.subList(0, comma ? who - 1 : who), inherited);
        boolean list = before instanceof Combination any && any.operator() == Operator.ANY;
        if (!list && !(comma && context.excluding()) || before instanceof Text || Decided.anyOf(before)) {
            return null;
        }
        Expression after = inner(items.subList(who, items.size()), Flags.NONE);
        return Decided.anyOf(after) ? null : Adjuncts.of(before, List.of(after), "who");
    }

    /** "are pregnant and are breastfeeding": either keeps out. */
    private static boolean isState(Expression said) {
        return said instanceof Presence presence && presence.kind() == Presence.Kind.STATE;
    }

    /** Gives pieces the words that the text says once for several; whether each has a noun of a later one. */
    private List<Boolean> lend(List<Piece> pieces) {
        Hyphenated.complete(pieces, context);
        OpenComplements.lend(pieces, context);
        SharedPlaces.lend(pieces, context);
        SharedHeads.lend(pieces, context);
        BareNouns.lend(pieces, context);
        List<Boolean> lent = SharedNouns.lend(pieces, context);
        SharedComplements.lend(pieces, context);
        return lent;
    }

    private Expression listed(List<Item> written, Flags inherited) {
        List<Item> items = ValueLists.open(written);
        if (Lists.count(items, item -> Connector.of(item) != Connector.NONE) > MOST_SEGMENTS) {
            return context.text(items);
        }
        List<Piece> pieces = Judgements.settle(Splitting.pieces(items, context.excluding()), context);
        if (pieces.size() > MOST_SEGMENTS || pieces.isEmpty()) {
            return context.text(items);
        }
        List<Boolean> lent = pieces.size() > 1 ? lend(pieces) : List.of(false);
        boolean alternatives = context.excluding() && Lists.any(pieces, piece -> piece.before() == Connector.OR);
        Flags flags = inherited;
        Timing front = inherited.timing();
        Connector before = Connector.NONE;
        boolean others = false;
        for (int i = 0; i < pieces.size(); i++) {
            Segment piece = pieces.get(i).segment();
            boolean apart =
                    alternatives && pieces.get(i).comma() && pieces.get(i).before() == Connector.AND;
            before = apart ? Connector.OR : before.and(pieces.get(i).before());
            Item connector = pieces.get(i).connector();
            boolean both = !context.excluding() && !waiting.isEmpty() && connector != null && connector.is("/");
            before = both ? Connector.AND : before;
            segments.closed(i + 1 == pieces.size());
            int lead = NameSpan.lead(piece);
            boolean leads = piece.to(lead).has(item -> !Weight.isLight(item));
            Flags own = Flags.of(piece.to(lead).items(), Flags.NONE);
            Flags usable = leads && (own.negated() || own.history() || own.given() || own.allergy())
                    ? Flags.NONE.with(front)
                    : flags.fitting(piece, own);
            if (repeats.takeStable(piece) || repeats.takePlanned(piece, before) || repeats.takeAbove(piece)) {
                before = Connector.NONE;
                continue;
            }
            Meaning meaning = segments.read(piece, usable);
            if (meaning instanceof Meaning.Time time) {
                front = parts.isEmpty() ? time.when().timing() : front;
                flags = parts.isEmpty() ? flags.with(front) : flags;
                before = take(meaning, piece, before, false, false) ? Connector.NONE : before;
                continue;
            }
            others = Others.are(piece, before, others);
            if (meaning instanceof Meaning.Statement said
                    && (NameSpan.losesNon(piece, said.expression()) || others && !Decided.anyOf(said.expression()))) {
                meaning = new Meaning.Statement(context.text(piece.items()));
            }
            if (!leads
                    && meaning instanceof Meaning.Statement guess
                    && Neighbours.isGuess(guess.expression())
                    && neighbours.isNarrowed(piece)) {
                meaning = new Meaning.Statement(context.text(piece.items()));
            }
            if (meaning instanceof Meaning.Statement statement
                    && !neighbours.isNarrowed(piece)
                    && statement.expression() instanceof Text
                    && !PREPOSITIONS.contains(piece.items().get(0).firstWord())
                    && !leads
                    && before != Connector.AND) {
                neighbours.wait(parts.size(), piece, usable);
            }
            int count = parts.size();
            if (!leads) {
                bare.put(count, piece);
            }
            boolean degrees = !leads || Lists.all(piece.to(lead).items(), ClauseRules::isDegree);
            if (own.negated() && DefinedBy.isEither(context, piece, meaning)) {
                meaning = new Meaning.Statement(context.text(piece.items()));
            }
            boolean negated = own.negated() && LimitedRules.mayBeNegated(piece, lead, meaning);
            boolean taken = take(meaning, piece, before, negated, degrees);
            Part longer =
                    parts.size() > count && count > 0 && i > 0 && (before == Connector.OR || before == Connector.AND)
                            ? OpenWords.reaching(
                                    parts.get(count - 1),
                                    pieces.get(i - 1).segment(),
                                    parts.get(count).of(pieces.get(i)),
                                    piece)
                            : null;
            if (longer != null) {
                parts.remove(count);
                parts.set(count - 1, longer);
            } else if (parts.size() > count) {
                Part last = parts.get(count);
                last = follows(piece, lead, before) ? last.following() : last;
                last = SharedTimes.isInner(piece, lead, i + 1 == pieces.size()) ? last.with(Mark.INNER) : last;
                last = lent.get(i) ? last.with(Mark.BORROWS) : last;
                parts.set(count, last.of(pieces.get(i)));
            }
            flags = Flags.of(piece.to(lead).items(), usable)
                    .with(leading(piece.to(lead), usable))
                    .forNext(meaning instanceof Meaning.Statement said && !(said.expression() instanceof Text));
            before = taken ? Connector.NONE : before;
        }
        waiting.clear();
        neighbours.name(kind);
        if (parts.isEmpty()) {
            return context.text(items);
        }
        List<Part> known = SharedValues.over(new SharedResults(context, segments.results(), bare).over(parts));
        List<Part> timed = SharedTimes.over(known);
        List<Part> slashed = InnerLists.slashed(context, SharedTails.over(timed));
        List<Part> listed = InnerLists.behindWith(slashed);
        return ofSex(
                pieces.get(0).segment(), Adjuncts.join(context, UnreadEnds.over(context, listed), inherited.negated()));
    }

    /** "Men with prostatitis or cystitis": the sex is asked for beside the names; a state such as pregnancy tells it anyway. */
    private Expression ofSex(Segment first, Expression joined) {
        Segment lead = first.to(NameSpan.lead(first));
        Expression sex = lead.has(Cue.NOT) || first.has(Item.Limit.class::isInstance)
                ? null
                : segments.limited().sex(lead.items());
        boolean[] said = {false};
        joined.walk(part -> said[0] |= part instanceof Presence presence
                        && (presence.kind() == Presence.Kind.SEX || presence.kind() == Presence.Kind.STATE)
                || part instanceof Recognised);
        return sex == null || said[0] || joined instanceof Text
                ? joined
                : Joining.combined(Operator.ALL, List.of(sex, joined), Confidence.HIGH);
    }

    /** "no A, serious B or history of C": a degree never ends a negation, and "or" goes on with it unless a verb follows. */
    private static boolean follows(Segment piece, int lead, Connector before) {
        boolean degrees = Lists.all(piece.to(lead).items(), ClauseRules::isDegree);
        boolean verb = Relatives.isVerb(piece) || piece.items().get(0).is(Cue.SUBJECT);
        return degrees || before == Connector.OR && !verb;
    }

    /** A word that says how bad something is, and nothing else of it. */
    private static boolean isDegree(Item item) {
        return Weight.isLight(item) || item.is(Cue.SEVERITY);
    }

    /** The time that stands before the first of several names. */
    private static @Nullable Timing leading(Segment lead, Flags usable) {
        int at = lead.first(Item.When.class::isInstance);
        return at < 0 ? usable.timing() : ((Item.When) lead.items().get(at)).timing();
    }

    private boolean take(Meaning meaning, Segment piece, Connector before, boolean negated, boolean bare) {
        if (meaning instanceof Meaning.Statement statement) {
            satisfyWaiting(statement.expression());
            add(statement.expression(), before, negated, bare);
            remember(statement.expression());
            return true;
        }
        if (meaning instanceof Meaning.Waiting found) {
            if (waiting.isEmpty()) {
                waitingFrom = parts.size();
            }
            waiting.add(found.subject());
            add(context.text(found.subject().start(), found.subject().end()), before, negated, bare);
            return true;
        }
        if (meaning instanceof Meaning.Loose loose) {
            if (waiting.size() > 1 && subject == null && parts.size() == waitingFrom + waiting.size()) {
                Subject last = waiting.get(waiting.size() - 1);
                Expression shared = segments.limited().joined(last, loose, unit, null);
                if (shared instanceof Comparison) {
                    satisfyWaiting(shared);
                    remember(shared);
                    return true;
                }
            }
            Subject near = waiting.size() == 1 ? waiting.get(0) : subject;
            Comparison like = Rebuilding.last(parts);
            Expression joined = near == null ? null : segments.limited().joined(near, loose, unit, like);
            if (joined != null && joined == like && before == Connector.OR) {
                repeats.takeLimit(LooseLimits.beside(context, loose));
                return true;
            }
            if (joined != null && waiting.size() == 1 && parts.size() == waitingFrom + 1) {
                parts.remove(waitingFrom);
                waiting.clear();
                subject = near;
            }
            add(joined == null ? context.text(piece.items()) : joined, before, negated && joined == null, bare);
            return true;
        }
        boolean later = before == Connector.AND && context.excluding() && !Rebuilding.endsInCondition(parts);
        if (!(meaning instanceof Meaning.Time time)
                || (before == Connector.OR || later) && repeats.takeTime(time.when())
                || parts.isEmpty()) {
            return false;
        }
        Part last = parts.get(parts.size() - 1);
        Expression timed = SharedTimes.timed(last.expression(), time.when().timing());
        boolean lost = timed == last.expression()
                && timed instanceof Presence
                && time.when().timing().relation() != Timing.Relation.DURING;
        Expression said = lost ? Adjuncts.of(timed, List.of(context.text(piece.items())), "narrowed") : timed;
        parts.set(parts.size() - 1, last.with(said));
        return false;
    }

    private void add(Expression expression, Connector before, boolean negated, boolean bare) {
        parts.add(new Part(expression, parts.isEmpty() ? Connector.NONE : before, negated, bare));
    }

    /** The variables that waited get the limit that has now come. */
    private void satisfyWaiting(Expression expression) {
        Comparison comparison = Rebuilding.first(expression);
        if (comparison != null && TnmRules.isOne(comparison.variable().concept())) {
            waiting.clear();
            return;
        }
        if (comparison == null && !waiting.isEmpty()) {
            satisfyWith(expression);
        }
        if (comparison == null || waiting.isEmpty()) {
            return;
        }
        for (int i = 0; i < waiting.size(); i++) {
            Subject one = waiting.get(i);
            Item.Limit limit = new Item.Limit(comparison.bounds(), comparison.unit(), true, one.start(), one.end());
            Expression shared = segments.limited().compared(one, limit, comparison.timing());
            if (shared != null && waitingFrom + i < parts.size()) {
                parts.set(waitingFrom + i, parts.get(waitingFrom + i).with(shared));
            }
        }
        waiting.clear();
    }

    /** The variables that waited get all the limits that one variable now has, each for the same people. */
    private void satisfyWith(Expression expression) {
        List<Comparison> limits = Rebuilding.comparisons(expression);
        boolean one = !limits.isEmpty()
                && !(expression.parts().isEmpty())
                && expression.origin().rule().equals("alternative")
                && Lists.all(
                        limits, limit -> limit.variable().equals(limits.get(0).variable()));
        for (int i = 0; one && i < waiting.size() && waitingFrom + i < parts.size(); i++) {
            Subject subject = waiting.get(i);
            Expression shared = Rebuilding.with(expression, comparison -> {
                Item.Limit limit =
                        new Item.Limit(comparison.bounds(), comparison.unit(), true, subject.start(), subject.end());
                return segments.limited().compared(subject, limit, comparison.timing());
            });
            if (shared != null) {
                parts.set(waitingFrom + i, parts.get(waitingFrom + i).with(shared));
            }
        }
        waiting.clear();
    }

    private void remember(Expression expression) {
        if (expression instanceof Comparison comparison) {
            subject = segments.limited().subjects().of(comparison.variable());
            unit = comparison.unit();
        } else if (expression instanceof Conditional conditional) {
            remember(conditional.consequence());
        } else {
            expression.parts().forEach(this::remember);
        }
    }
}
