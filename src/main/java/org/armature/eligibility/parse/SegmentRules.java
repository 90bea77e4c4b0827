package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Findings;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads what stands between two connectors, by the rule that its items call for. */
final class SegmentRules {
    /** More words than stand beside any name; each name among them begins a side statement of its own. */
    private static final int LONGEST_SIDE = 80;

    private final Context context;
    private final LimitedRules limited;
    private final PresenceRules presences;
    private final ResultRules results;
    private boolean closed;

    SegmentRules(Context context) {
        this.context = context;
        this.limited = new LimitedRules(context, this);
        this.presences = new PresenceRules(context, this);
        this.results = new ResultRules(context, this);
    }

    /** Whether the segment that comes is the last of its clause, so that a negation in it ends with it. */
    void closed(boolean last) {
        closed = last;
    }

    PresenceRules presences() {
        return presences;
    }

    LimitedRules limited() {
        return limited;
    }

    ResultRules results() {
        return results;
    }

    Meaning read(Segment whole, Flags inherited) {
        Expression wheal = WhealRules.read(context, whole);
        if (wheal != null) {
            return new Meaning.Statement(wheal);
        }
        Segment segment = withLimitsOfAsides(whole);
        if (segment.has(item -> item instanceof Item.When)
                && Lists.all(segment.items(), item -> item instanceof Item.When || Weight.isLight(item))) {
            return new Meaning.Time((Item.When) segment.items().get(segment.first(Item.When.class::isInstance)));
        }
        if (Weight.areLight(segment.items())) {
            return new Meaning.Nothing();
        }
        if (Lists.all(
                segment.items(),
                item -> Weight.isLight(item) || item instanceof Item.Aside aside && Asides.hasLimit(aside))) {
            return withAsides(segment, new Meaning.Nothing());
        }
        boolean legal = segment.has(Cue.LEGAL) && !segment.has(Cue.CONSENT);
        if (legal && !segment.has(Item.Limit.class::isInstance) || isWishForChild(segment)) {
            return new Meaning.Statement(context.text(segment.items()));
        }
        boolean unable = segment.has(Cue.CONSENT) && segment.has(Cue.UNABLE) && !segment.has(Weight::isVariable);
        Recognised.Kind recognised = isMeasured(segment) && !unable ? null : recognised(segment);
        Expression unprotected = recognised == Recognised.Kind.CONTRACEPTION && context.excluding()
                ? new ContraceptionRules(context).unprotected(segment)
                : null;
        if (unprotected != null) {
            return new Meaning.Statement(unprotected);
        }
        if (recognised != null) {
            return new Meaning.Statement(recognised(recognised, segment, inherited));
        }
        if (segment.has(Item.Limit.class::isInstance)) {
            return limited.read(segment, inherited);
        }
        if (segment.has(Cue.SOMEBODY_ELSE)) {
            return new Meaning.Statement(context.text(segment.items()));
        }
        Expression result = results.read(segment, inherited);
        return result != null ? new Meaning.Statement(result) : withAsides(segment, withoutLimit(segment, inherited));
    }

    /** Words that mean nothing known, with a comparison in parentheses: "renal insufficiency (eGFR &lt; 30)". */
    private Meaning withAsides(Segment segment, Meaning meaning) {
        boolean words = meaning instanceof Meaning.Statement statement && statement.expression() instanceof Text
                || meaning instanceof Meaning.Nothing;
        if (!words) {
            return meaning;
        }
        Expression cases = new ListedCases(context).inParentheses(segment.items());
        if (cases != null) {
            return new Meaning.Statement(cases);
        }
        List<Expression> all = new ArrayList<>();
        List<Item> around = Lists.where(segment.items(), item -> !(item instanceof Item.Aside));
        List<Item> asides =
                Lists.where(segment.items(), item -> item instanceof Item.Aside aside && Asides.hasLimit(aside));
        Expression value = asides.size() == 1 && DefinedBy.mayDefine(around)
                ? new Asides(context).read((Item.Aside) asides.get(0))
                : null;
        if (value != null && DefinedBy.isValue(context, value)) {
            return new Meaning.Statement(value);
        }
        if (!Weight.areLight(around)) {
            all.add(context.text(around));
        }
        for (Item item : segment.items()) {
            boolean people = all.isEmpty() || !(item instanceof Item.Aside aside && isBareTime(aside));
            Expression inner = people && item instanceof Item.Aside aside && Asides.hasLimit(aside)
                    ? new Asides(context).read(aside)
                    : null;
            if (inner != null && !(inner instanceof Text)) {
                all.add(inner);
            }
        }
        if (all.isEmpty() || Lists.all(all, Text.class::isInstance)) {
            return meaning;
        }
        return new Meaning.Statement(
                all.size() == 1 ? all.get(0) : Joining.combined(Operator.ALL, all, Confidence.MEDIUM));
    }

    /** "malignancies (&lt; 5 years)": a time that says how long ago, not how old. */
    private static boolean isBareTime(Item.Aside aside) {
        return Lists.all(
                aside.items(),
                item -> item instanceof Item.Limit limit && Quantities.isTime(limit) || Weight.isLight(item));
    }

    /** A limit of a known variable says more than the words of compliance or judgement around it. */
    private static boolean isMeasured(Segment segment) {
        return segment.has(Item.Limit.class::isInstance) && (segment.has(Weight::isVariable) || segment.has(Cue.AGE));
    }

    private Meaning withoutLimit(Segment segment, Flags inherited) {
        boolean sexAlone = Lists.all(segment.items(), item -> Weight.isSex(item) || Weight.isLight(item));
        Expression sex = sexAlone ? limited.sex(segment.items()) : null;
        return sex != null ? new Meaning.Statement(sex) : presences.read(segment, inherited);
    }

    /** A segment whose limit is not one of a variable: a dose, or mere words. */
    Meaning present(Segment segment, Flags inherited) {
        if (segment.has(Cue.SOMEBODY_ELSE)) {
            return new Meaning.Statement(context.text(segment.items()));
        }
        Meaning meaning = presences.read(segment, inherited);
        return meaning instanceof Meaning.Waiting ? new Meaning.Statement(context.text(segment.items())) : meaning;
    }

    /** "HbA1c (&gt; 7 %)": a limit in parentheses right after its variable. */
    private Segment withLimitsOfAsides(Segment segment) {
        if (segment.has(Item.Limit.class::isInstance) || !segment.has(Item.Aside.class::isInstance)) {
            return segment;
        }
        List<Item> items = new ArrayList<>();
        for (Item item : segment.items()) {
            boolean afterVariable = isVariableLast(items) || Ratings.isScored(items, item);
            afterVariable |= !items.isEmpty()
                    && Findings.is(items.get(items.size() - 1))
                    && item instanceof Item.Aside value
                    && Lists.count(value.items(), part -> !Weight.goesWithVariable(part)) == 1;
            boolean graded = !items.isEmpty()
                    && item instanceof Item.Aside grade
                    && GradeRules.isGrade(context, grade)
                    && (Weight.isPresence(items.get(items.size() - 1))
                            || items.get(items.size() - 1).is(Cue.TOXICITY));
            if (graded) {
                items.addAll(((Item.Aside) item).items());
            } else if (afterVariable
                    && item instanceof Item.Aside aside
                    && Lists.any(aside.items(), inner -> inner instanceof Item.Limit limit && limit.stated())
                    && Lists.none(aside.items(), Weight::isVariable)) {
                items.addAll(aside.items());
            } else {
                items.add(item);
            }
        }
        return new Segment(items);
    }

    /** "SpO2 (&gt; 95 %)", "SpO2 concentration (95-100 %)". */
    private static boolean isVariableLast(List<Item> items) {
        int last = items.size() - 1;
        boolean word =
                last > 0 && items.get(last).is(Cue.MEASURE) && !items.get(last).is(Cue.FILL);
        return last >= 0 && (Weight.isVariable(items.get(last)) || word && Weight.isVariable(items.get(last - 1)));
    }

    @Nullable
    Subject subject(List<Item> words) {
        return limited.subjects().of(words);
    }

    private static Recognised.@Nullable Kind recognised(Segment segment) {
        if (segment.has(Cue.CONSENT) && !isUse(segment)) {
            return Recognised.Kind.CONSENT;
        }
        if (segment.has(Cue.PARTICIPATION) || Participation.is(segment)) {
            return Recognised.Kind.PARTICIPATION;
        }
        if (segment.has(Cue.CONTRACEPTION)) {
            return Recognised.Kind.CONTRACEPTION;
        }
        if (segment.has(Cue.COMPLIANCE)) {
            return Recognised.Kind.COMPLIANCE;
        }
        return segment.has(Cue.JUDGEMENT) ? Recognised.Kind.JUDGEMENT : null;
    }

    /** "consent to use effective contraception": it is the contraception that is asked for. */
    private static boolean isUse(Segment segment) {
        int what = segment.first(item -> item.is(Cue.CONTRACEPTION));
        return what > 0
                && segment.to(what).has(item -> item.is("use") || item.is("using"))
                && segment.first(item -> item.is(Cue.CONSENT)) < what;
    }

    /** "intention of becoming pregnant": neither a state nor something that somebody must be able to do. */
    private static boolean isWishForChild(Segment segment) {
        int wish = segment.first(item -> item.is(Cue.PLANNED) || WISHES.contains(item.firstWord()));
        return wish >= 0
                && !segment.has(Cue.NOT)
                && segment.from(wish)
                        .has(item -> item instanceof Item.Term term
                                && term.mention().concept().id().equals("state/pregnant"));
    }

    private static final Set<String> WISHES = Set.of(
            "intend", "intends", "intending", "intention", "plan", "plans", "wish", "wishes", "desire", "desires");

    private Expression recognised(Recognised.Kind kind, Segment segment, Flags inherited) {
        Timing timing = null;
        for (Item item : segment.items()) {
            timing = item instanceof Item.When when ? when.timing() : timing;
            if (timing == null && item instanceof Item.Aside aside) {
                Item inner = Lists.first(aside.items(), Item.When.class::isInstance);
                timing = inner instanceof Item.When when ? when.timing() : null;
            }
        }
        boolean timed = kind == Recognised.Kind.PARTICIPATION || kind == Recognised.Kind.CONTRACEPTION;
        String rule = segment.has(Cue.CURRENT) && timing == null ? SharedTimes.NOW : "recognised";
        Expression recognised = new Recognised(
                kind, timed ? timing : null, context.origin(segment.start(), segment.end(), rule, Confidence.HIGH));
        boolean refused = kind != Recognised.Kind.CONTRACEPTION
                && kind != Recognised.Kind.JUDGEMENT
                && (segment.has(Cue.UNABLE) || isRuledOut(segment, kind));
        recognised = refused ? new Not(recognised, recognised.origin()) : recognised;
        int at = segment.first(item -> item.is(Cue.NARROWING) || item.is(Cue.JUDGEMENT) || item.is(Cue.COMPLIANCE));
        if ((kind == Recognised.Kind.JUDGEMENT || kind == Recognised.Kind.COMPLIANCE) && at > 0) {
            Expression before = sideStatement(segment.to(at));
            if (!(before instanceof Text)) {
                return Combination.of(Operator.ALL, List.of(before, recognised), recognised.origin());
            }
        }
        return recognised;
    }

    /** "do not comply" is refused; "agree to refrain from" is not. */
    private static boolean isRuledOut(Segment segment, Recognised.Kind kind) {
        int able = segment.first(item -> kind == Recognised.Kind.COMPLIANCE
                ? item.is(Cue.COMPLIANCE)
                : kind == Recognised.Kind.PARTICIPATION
                        && (item.is(Cue.PARTICIPATION) || Participation.isTakingPart(item)));
        return able >= 0 ? segment.to(able + 1).has(Cue.NOT) : segment.has(Cue.NOT);
    }

    /** What stands before a comparison: a name that adjectives narrow is one, any other words are read with care. */
    Expression before(Segment segment) {
        int lead = NameSpan.lead(segment);
        int end = NameSpan.end(segment.items(), lead);
        List<Item> name = segment.items().subList(lead, end);
        boolean plain = !name.isEmpty()
                && Lists.all(segment.from(end).items(), item -> item instanceof Item.When || Weight.isLight(item))
                && !segment.to(lead).has(Cue.NOT)
                && name.get(name.size() - 1) instanceof Item.Term
                && Lists.all(
                        name,
                        item -> item instanceof Item.Term
                                || item.is(Cue.QUALITY)
                                || item.is(Cue.ORGAN)
                                || Weight.isUnknown(item));
        int last = segment.items().size() - 1;
        last -= last > 0 && segment.items().get(last).is(Cue.LINK) ? 1 : 0;
        boolean dated = segment.items().get(last) instanceof Item.When;
        Expression read = (plain || dated) && presences.read(segment, Flags.NONE) instanceof Meaning.Statement statement
                ? statement.expression()
                : null;
        return read instanceof Presence ? read : sideStatement(segment);
    }

    /** What a part says beside the main statement; words where it says nothing that is known. */
    Expression sideStatement(Segment segment) {
        if (segment.items().size() > LONGEST_SIDE) {
            return context.text(segment.items());
        }
        if (segment.has(item -> Connector.of(item) != Connector.NONE)) {
            Expression clause = Lists.any(segment.items(), item -> item.is(Cue.NOT))
                    ? new ClauseRules(context).read(segment.items(), Flags.NONE)
                    : context.text(segment.items());
            return clause instanceof Not ? clause : context.text(segment.items());
        }
        boolean value = SideValues.begins(segment);
        Meaning meaning = segment.has(Item.Limit.class::isInstance) && !value
                        || segment.items().get(0).is(Cue.NARROWING)
                ? new Meaning.Nothing()
                : read(segment, Flags.NONE);
        if (meaning instanceof Meaning.Statement statement) {
            int lead = NameSpan.lead(segment);
            boolean negated = segment.to(lead).has(Cue.NOT);
            boolean vague = statement.expression() instanceof Presence presence
                    && !presence.name().exact()
                    && !Genes.isChange(presence.name().text());
            if (value && !SideValues.isKnown(context, statement.expression())) {
                return context.text(segment.items());
            }
            // Where the negation ends is not known here: "no A and B" may go on.
            if (vague || negated && (!closed || segment.has(Tail::isRelative))) {
                return context.text(segment.items());
            }
            return negated && !(statement.expression() instanceof Text) && !Decided.is(statement.expression())
                    ? new Not(statement.expression(), statement.expression().origin())
                    : statement.expression();
        }
        return context.text(segment.items());
    }
}
