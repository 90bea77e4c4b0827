package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads "A except B", "A (except B)", "A unless B", and the clause that remains without examples and explanations. */
final class ExceptionRules {
    /** More exceptions than any criterion has. */
    private static final int MOST = 100;

    private static final Set<String> PEOPLE = Set.of("who", "whose", "whom");

    /** A requirement that is not asked of some is one or the other. */
    private static final Set<String> APPLIES = Set.of(
            "not applicable for",
            "not applicable to",
            "not applicable in",
            "not applicable if",
            "does not apply to",
            "do not apply to",
            "does not apply if",
            "does not apply for");

    private final Context context;

    ExceptionRules(Context context) {
        this.context = context;
    }

    /** "A except B", "A (except B)", "A unless B". */
    Expression read(List<Item> items, Flags inherited) {
        int or = alternative(items);
        if (or > 0) {
            Expression first = read(items.subList(0, or), inherited);
            Expression second = read(items.subList(or + 1, items.size()), Flags.NONE);
            return Joining.combined(Operator.ANY, List.of(first, second), Confidence.MEDIUM);
        }
        List<Item> main = new ArrayList<>();
        List<Item> exception = new ArrayList<>();
        Item cue = null;
        int weighty = lastWeighty(items);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean within =
                    item instanceof Item.Aside aside && Lists.any(aside.items(), inner -> inner.is(Cue.EXCEPT));
            boolean last = i >= weighty;
            if (within && last && exception.isEmpty()) {
                exception.addAll(afterCue(((Item.Aside) item).items()));
                cue = cue(((Item.Aside) item).items());
            } else {
                main.add(item);
            }
        }
        if (exception.isEmpty()) {
            int at = Segment.indexOf(main, Cue.EXCEPT);
            if (at >= 0) {
                cue = cue(main);
                int time = timeOfMain(main, at);
                Item window = time < 0 ? null : main.remove(time);
                exception.addAll(main.subList(at + 1, main.size()));
                main = new ArrayList<>(main.subList(0, at));
                main.addAll(window == null ? List.of() : List.of(window));
            }
        }
        if (exception.isEmpty()) {
            return main.size() == items.size() ? clause(main, inherited) : context.text(items);
        }
        if (Weight.areLight(main)) {
            return context.text(items);
        }
        boolean one = cue != null && cue.firstWord().equals("unless");
        boolean unless = one || cue != null && APPLIES.contains(cue.words());
        Expression of = clause(main, inherited);
        if (Decided.is(of)) {
            boolean takesPart = of instanceof Recognised decided && decided.kind() == Recognised.Kind.PARTICIPATION;
            return takesPart && !unless ? Exceptions.of(of, List.of(context.text(exception))) : of;
        }
        Expression other = otherLimit(of, exception);
        if (other != null) {
            return other;
        }
        List<Expression> exceptions = exceptions(exception, Exceptions.kind(of), one);
        if (of instanceof Text && Lists.none(exceptions, part -> part instanceof Presence)) {
            return context.text(items);
        }
        boolean limited = haveOtherLimits(of, exceptions) || isAskedOfThem(of, exception);
        List<Expression> others = limited ? ofSome(exceptions) : exceptions;
        return !context.excluding() && (unless || limited)
                ? Exceptions.either(of, others)
                : Exceptions.from(context, of, others);
    }

    private static int lastWeighty(List<Item> items) {
        int last = items.size() - 1;
        while (last >= 0 && Weight.isLight(items.get(last))) {
            last--;
        }
        return last;
    }

    /** "up to 1.5 x ULN, except patients with Gilbert's disease, who must have less than 3 x ULN": the one or the other. */
    private static boolean haveOtherLimits(Expression of, List<Expression> exceptions) {
        List<String> limited = Lists.map(
                Rebuilding.comparisons(of), comparison -> comparison.variable().text());
        return exceptions.stream()
                .flatMap(part -> Rebuilding.comparisons(part).stream())
                .anyMatch(other -> limited.contains(other.variable().text()));
    }

    /** "who must have a normal direct bilirubin": a value that is asked of those who are excepted. */
    private static boolean isAskedOfThem(Expression of, List<Item> exception) {
        return !Rebuilding.comparisons(of).isEmpty() && Lists.any(exception, item -> PEOPLE.contains(item.lastWord()));
    }

    /** "patients with Gilbert's disease, who must have less than 3 x ULN": who is one of them must have all that is asked. */
    private static List<Expression> ofSome(List<Expression> exceptions) {
        List<Expression> whom = Lists.where(exceptions, part -> part instanceof Presence);
        List<Expression> asked = Lists.where(exceptions, part -> !(part instanceof Presence));
        if (whom.isEmpty() || asked.isEmpty()) {
            return exceptions;
        }
        List<Expression> all = new ArrayList<>(List.of(Joining.combined(Operator.ANY, whom, Confidence.MEDIUM)));
        all.addAll(asked);
        return List.of(Joining.combined(Operator.ALL, all, Confidence.MEDIUM));
    }

    /** "unless Gilbert's disease, in which case up to 3 x ULN": another limit for some; null if it is not so. */
    private @Nullable Expression otherLimit(Expression of, List<Item> exception) {
        Segment segment = new Segment(exception);
        int limit = segment.first(Item.Limit.class::isInstance);
        int end = segment.first(item -> item.is("case") || item.is(",") || PEOPLE.contains(item.words()));
        end = end > 0 && (segment.items().get(end - 1).firstWord().equals("in")) ? end - 1 : end;
        boolean another = limit > end
                && end > 0
                && !segment.to(end).has(Weight::isVariable)
                && Lists.all(
                        segment.items().subList(end, limit),
                        item -> Weight.goesWithVariable(item)
                                || item.is(Cue.LINK)
                                || item.is("case")
                                || PEOPLE.contains(item.words())
                                || Weight.isVariable(item) && isOf(of, item))
                && Weight.areLight(segment.from(limit + 1).items());
        if (!another) {
            return null;
        }
        List<Item> people = segment.to(end).items();
        Expression whom = new ClauseRules(context.inclusion())
                .read(people.get(0).is(Cue.IF) ? people.subList(1, people.size()) : people, Flags.NONE);
        Item.Limit other = (Item.Limit) exception.get(limit);
        boolean opposite = Lists.any(
                Rebuilding.comparisons(of),
                usual -> (usual.bounds().low() == null) != (other.bounds().low() == null));
        return whom instanceof Text || opposite ? null : new Alternatives(context).of(of, other, whom);
    }

    /** Whether a variable is the one that is limited already. */
    private static boolean isOf(Expression of, Item variable) {
        return variable instanceof Item.Term term
                && Lists.any(
                        Rebuilding.comparisons(of),
                        limit -> term.mention()
                                .concept()
                                .id()
                                .equals(limit.variable().concept()));
    }

    private List<Expression> exceptions(List<Item> items, Presence.@Nullable Kind kind, boolean one) {
        List<Expression> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= items.size() && all.size() < MOST; i++) {
            boolean end = i == items.size() || items.get(i).is(Cue.EXCEPT) && i > from;
            if (end && !Weight.areLight(items.subList(from, i))) {
                List<Item> part = items.subList(from, i);
                all.addAll(one ? Exceptions.cases(context, part, kind) : Exceptions.listed(context, part, kind));
                from = i + 1;
            }
        }
        return all.isEmpty() ? List.of(context.text(items)) : all;
    }

    /** "cancer other than skin cancer within 5 years": the time is one of the cancer. The index of the time, -1 if it is not so. */
    private static int timeOfMain(List<Item> main, int except) {
        String word = main.get(except).firstWord();
        if (behindComma(main, except)) {
            return lastWeighty(main);
        }
        if (!word.equals("other") && !word.equals("besides") && !word.equals("apart") && !word.equals("aside")
                || Lists.any(main.subList(0, except), Item.When.class::isInstance)) {
            return -1;
        }
        for (int i = except + 1; i < main.size(); i++) {
            if (main.get(i) instanceof Item.When when) {
                boolean window = when.timing().relation() == Timing.Relation.WITHIN;
                boolean closes = i + 1 == main.size()
                        || Weight.isLight(main.get(i + 1))
                        || main.get(i + 1).is(Cue.EXCEPT);
                return window && closes ? i : -1;
            }
            if (main.get(i).is(Cue.EXCEPT)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "surgery other than for diagnosis within 4 weeks, or a need for surgery during the study": what follows the time of
     * the first and has a time of its own is no exception. The index of the "or", -1 if it is not so.
     */
    private static int alternative(List<Item> items) {
        int except = Segment.indexOf(items, Cue.EXCEPT);
        int time = except > 0 ? timeOfMain(items, except) : -1;
        int or = time < 0 ? -1 : time + 1 < items.size() && items.get(time + 1).is(",") ? time + 2 : time + 1;
        boolean own = or > 0
                && or < items.size()
                && items.get(or).is("or")
                && Lists.any(items.subList(or, items.size()), Item.When.class::isInstance)
                && Lists.none(items.subList(or, items.size()), item -> item.is(Cue.EXCEPT));
        return own ? or : -1;
    }

    /** "steroids, except inhaled ones, within 2 months": a time that a comma parts from the exception. */
    private static boolean behindComma(List<Item> main, int except) {
        int last = lastWeighty(main);
        return last > except + 2
                && main.get(last) instanceof Item.When
                && main.get(last - 1).is(",")
                && Lists.none(main.subList(0, except), Item.When.class::isInstance);
    }

    private static Item cue(List<Item> items) {
        return items.get(Segment.indexOf(items, Cue.EXCEPT));
    }

    private static List<Item> afterCue(List<Item> items) {
        return items.subList(Segment.indexOf(items, Cue.EXCEPT) + 1, items.size());
    }

    private Expression clause(List<Item> items, Flags inherited) {
        List<Item> named = Indifferent.without(items);
        if (named.isEmpty()) {
            return context.text(items);
        }
        List<Item> general = withoutExamples(named);
        Expression said = new ClauseRules(context).read(withoutExplanation(general), inherited);
        int at = Segment.indexOf(named, Cue.EXAMPLES);
        Expression cases = said instanceof Text && context.excluding() && general.size() < named.size()
                ? new ListedCases(context)
                        .including(named.subList(0, at), named.get(at), named.subList(at + 1, named.size()), inherited)
                : null;
        if (cases != null) {
            return cases;
        }
        Expression meant = at > 0 && said instanceof Not ? meant(said, named, at, inherited) : null;
        if (meant != null) {
            return meant;
        }
        boolean[] whole = {said instanceof Presence || said instanceof Combination};
        said.walk(part -> whole[0] &= !(part instanceof Text));
        int examples = named.size() - Math.max(0, general.size() - at);
        boolean valued = general.size() < named.size()
                && whole[0]
                && (listsOther(named.subList(0, examples), at)
                        || hasLimit(named.subList(0, said instanceof Presence ? named.size() : examples), at));
        return valued
                ? Joining.combined(
                        Operator.ALL, List.of(said, context.text(named.subList(at, named.size()))), Confidence.MEDIUM)
                : said;
    }

    /** "not of childbearing potential, i.e. surgically sterile or postmenopausal": what it means is a state that somebody is in. */
    private @Nullable Expression meant(Expression said, List<Item> named, int at, Flags inherited) {
        Expression ruledOut = said.parts().get(0);
        Expression first =
                ruledOut.parts().isEmpty() ? ruledOut : ruledOut.parts().get(0);
        boolean bearing = first instanceof Presence state
                && Populations.CHILDBEARING.equals(state.name().concept());
        boolean thatIs = named.get(at).firstWord().replace(".", "").equals("ie");
        if (bearing && !thatIs && !ruledOut.parts().isEmpty()) {
            return context.text(named);
        }
        Expression meant = bearing && thatIs && at + 1 < named.size()
                ? new ClauseRules(context).read(named.subList(at + 1, named.size()), inherited)
                : null;
        return meant instanceof Text ? null : meant;
    }

    /** "A such as B, other C or D": whether what comes is one more, or an example, nobody can tell. */
    private static boolean listsOther(List<Item> items, int from) {
        for (int i = from; i + 1 < items.size(); i++) {
            if (items.get(i).is(",") && items.get(i + 1).is("other")) {
                return true;
            }
        }
        return false;
    }

    /** "hypotension as evidenced by a pressure below 90": a limit is no example. */
    private static boolean hasLimit(List<Item> items, int from) {
        for (int i = from; i < items.size(); i++) {
            boolean inside = items.get(i) instanceof Item.Aside aside
                    && Lists.any(aside.items(), inner -> inner instanceof Item.Limit limit && limit.stated());
            if (inside || items.get(i) instanceof Item.Limit limit && limit.stated()) {
                return true;
            }
        }
        return false;
    }

    /** "a score of 3 or 4, which corresponds to moderate or severe disease": the value in words. */
    private static List<Item> withoutExplanation(List<Item> items) {
        int at = Segment.indexOf(items, Cue.EXPLAINS);
        boolean value = at > 0 && Lists.any(items.subList(0, at), Item.Limit.class::isInstance);
        boolean more = at > 0
                && Lists.any(
                        items.subList(at, items.size()),
                        item -> item instanceof Item.Limit
                                || item instanceof Item.When
                                || item instanceof Item.Aside
                                || item.is(Cue.NOT));
        int end = at > 0 && items.get(at - 1).is(",") ? at - 1 : at;
        return value && !more ? items.subList(0, end) : items;
    }

    /** "A, including B, or other C": what "other" or a verb begins is no example of A. */
    private static boolean beginsOther(List<Item> items, int i) {
        if (!items.get(i).is(Cue.OR) || i + 1 >= items.size()) {
            return false;
        }
        Item next = items.get(i + 1);
        int at = next.is("any") ? i + 2 : i + 1;
        boolean other = at < items.size()
                && (items.get(at).lastWord().equals("other")
                        || items.get(at).lastWord().equals("another"));
        boolean people = next.words().contains(" who")
                || next.is(Cue.SUBJECT)
                        && at + 1 < items.size()
                        && PEOPLE.contains(items.get(at + 1).firstWord());
        return other
                || people
                || next.is(Cue.HISTORY) && next.is(Cue.LINK)
                || next.firstWord().equals("has");
    }

    /** "A, such as B, and unwilling to stop them": what somebody does not do is no example of A. */
    private static boolean beginsRefusal(List<Item> items, int i) {
        boolean joined = items.get(i).is(Cue.AND);
        int at = i + 1;
        while (joined
                && at < items.size()
                && Weight.isLight(items.get(at))
                && !items.get(at).is(Cue.UNABLE)) {
            at++;
        }
        return joined && at < items.size() && items.get(at).is(Cue.UNABLE);
    }

    /** Examples tell nothing that the name before them does not. They end with the clause, or where a time begins. */
    private static List<Item> withoutExamples(List<Item> items) {
        int at = Segment.indexOf(items, Cue.EXAMPLES);
        if (at <= 0
                || Weight.areLight(items.subList(0, at))
                || DefinedBy.isThatIs(items.get(at), items.subList(at + 1, items.size()))) {
            return items;
        }
        List<Item> kept = new ArrayList<>(items.subList(0, at));
        for (int i = at + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.When
                    || beginsOther(items, i)
                    || beginsRefusal(items, i)
                    || item.is(Cue.JUDGEMENT)
                    || Tail.isRelative(item) && item.is(Cue.NARROWING)) {
                kept.addAll(items.subList(i, items.size()));
                break;
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).is(",")) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
