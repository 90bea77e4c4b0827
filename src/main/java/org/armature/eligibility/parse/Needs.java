package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** What is done for a condition tells how bad it is: "infection requiring antibiotics". */
final class Needs {
    /** What begins the words that tell how bad something is by what is done for it. */
    private static final Set<String> NEEDS = Set.of("requiring", "needing", "necessitating", "prompting", "despite");

    /** What begins the words that tell what became of a condition. */
    private static final Set<String> HANDLED = Set.of(
            "treated",
            "managed",
            "controlled",
            "stabilized",
            "stabilised",
            "corrected",
            "resected",
            "excised",
            "removed",
            "cured",
            "amenable",
            "responding",
            "responsive",
            "unresponsive");

    /** What became of a condition, of which a relative clause tells it: "that has undergone surgery". */
    private static final Set<String> BECAME = Set.of(
            "undergone",
            "responded",
            "resolved",
            "recovered",
            "improved",
            "ruled",
            "excluded",
            "maintained",
            "received");

    /** Of a condition; "who" begins something else that is said of the person. */
    private static final Set<String> PRONOUNS = Set.of("that", "which");

    private static final int LONGEST_NEED = 8;

    /** Of the treatments that are listed: what is longer is no list, and its parts would be read again and again. */
    private static final int LONGEST_LIST = 20;

    private static final int FARTHEST = 5;

    private Needs() {}

    static boolean begins(Item item) {
        return NEEDS.contains(item.firstWord());
    }

    /**
     * "requiring dialysis", "that requires treatment", "not amenable to surgery", "that has been treated with curative intent": what
     * is done for a condition tells how bad it is; what was given when is a statement of its own. Null if the words are none such.
     */
    static @Nullable String of(Context context, Presence presence, List<Item> rest) {
        int verb = verb(rest);
        boolean needs = presence.kind() == Presence.Kind.CONDITION
                && verb >= 0
                && rest.size() - verb > 1
                && rest.size() - verb <= LONGEST_NEED;
        boolean joined = false;
        for (int i = 0; needs && i < rest.size(); i++) {
            Item item = rest.get(i);
            joined |= i > verb && Connector.of(item) != Connector.NONE;
            needs = !(item instanceof Item.When || item instanceof Item.Limit || item instanceof Item.Aside)
                    && !(i > verb && item.is(Cue.NOT))
                    && !(joined && (item.is(Cue.CURRENT) || item.is(Cue.HISTORY)))
                    && !item.is(Cue.EXCEPT)
                    && !(i > 0 && item.is("that"));
        }
        int last = rest.size() - 1;
        while (last > 0 && Weight.isLight(rest.get(last))) {
            last--;
        }
        return needs && last > verb
                ? context.name(rest.get(0).start(), rest.get(last).end())
                : null;
    }

    /** The index of the verb or adjective that these words begin with, behind "that has been" or "not"; -1 if it is none. */
    private static int verb(List<Item> rest) {
        int i = 0;
        boolean relative = PRONOUNS.contains(rest.get(0).firstWord());
        boolean not = false;
        while (i < rest.size()
                && i < FARTHEST
                && (i == 0 && relative || relative && leads(rest.get(i)) || isNot(rest.get(i)))) {
            not |= isNot(rest.get(i));
            i++;
        }
        if (i == rest.size()) {
            return -1;
        }
        String word = handled(rest.get(i));
        boolean needs =
                relative ? !not && (word.startsWith("requir") || word.startsWith("need")) : NEEDS.contains(word);
        boolean became = relative && BECAME.contains(word);
        return needs && !(not && !relative) || became || HANDLED.contains(word) ? i : -1;
    }

    /** "has been", "is": what leads to the verb, and is not the one that a condition needs something by. */
    private static boolean leads(Item item) {
        return Weight.isLight(item) && !item.firstWord().startsWith("requir");
    }

    /** The word that says what became of a condition: "has been treated with". */
    private static String handled(Item item) {
        if (item.is(Cue.TREATED)) {
            for (String word : item.words().split(" ", -1)) {
                if (HANDLED.contains(word) || BECAME.contains(word)) {
                    return word;
                }
            }
        }
        return item.firstWord();
    }

    /** Whether a condition that is so is one that somebody has got hold of, or not: "not adequately controlled". */
    static boolean isHandled(String degree) {
        return HANDLED.contains(degree.substring(degree.lastIndexOf(' ') + 1));
    }

    private static boolean isNot(Item item) {
        return item.is(Cue.NOT) && !item.firstWord().equals("no");
    }

    /** "that has required systemic treatment in the past 2 years", "not requiring systemic treatment": what was given. */
    static @Nullable Expression treatment(Context context, SegmentRules segments, Presence presence, List<Item> rest) {
        List<Item> words = Lists.where(
                rest, item -> !(item instanceof Item.Aside aside && new Asides(context).read(aside) == null));
        int verb = 0;
        boolean negated = false;
        while (verb < words.size()
                && !words.get(verb).firstWord().startsWith("requir")
                && (Tail.isRelative(words.get(verb))
                        || Weight.isLight(words.get(verb))
                        || words.get(verb).is(Cue.NOT))) {
            negated |= words.get(verb).is(Cue.NOT);
            verb++;
        }
        boolean condition = presence.kind() == Presence.Kind.CONDITION && words.size() <= LONGEST_LIST;
        if (!condition || verb == words.size() || !words.get(verb).firstWord().startsWith("requir")) {
            return null;
        }
        boolean timed = words.get(words.size() - 1) instanceof Item.When;
        Expression read = timed || negated ? given(context, segments, words.subList(verb, words.size())) : null;
        return negated && read != null ? new Not(read, read.origin()) : read;
    }

    private static @Nullable Expression given(Context context, SegmentRules segments, List<Item> words) {
        List<Item> drug = new ArrayList<>(words);
        if (words.get(0).is(Cue.SEVERITY)) {
            Item degree = words.get(0);
            int start = degree.start() + "requiring ".length();
            String name = context.name(start, degree.end());
            Presence.Kind kind = Sorts.of(name);
            drug.set(0, new Item.Made(name, kind == null ? Presence.Kind.DRUG : kind, start, degree.end()));
        }
        if (Lists.any(words, item -> Connector.of(item) != Connector.NONE)) {
            Expression list = new ClauseRules(context).read(drug, Flags.NONE);
            boolean any = list instanceof Combination either && either.operator() == Operator.ANY;
            return any && Lists.all(list.parts(), Needs::isTreatment) ? list : null;
        }
        Meaning meaning = segments.presences().read(new Segment(drug), Flags.NONE);
        Expression read = meaning instanceof Meaning.Statement statement ? statement.expression() : null;
        return read != null && isTreatment(read) ? read : null;
    }

    private static boolean isTreatment(Expression expression) {
        return expression instanceof Presence given
                && (given.kind() == Presence.Kind.DRUG || given.kind() == Presence.Kind.PROCEDURE);
    }

    /** "A, B or C requiring drainage": the degree may be one of all, so that it stands beside them as words. */
    static Part narrowed(Part part) {
        if (!(part.expression() instanceof Presence presence)
                || presence.qualifiers().severity() == null) {
            return part;
        }
        String severity = presence.qualifiers().severity();
        int comma = severity.lastIndexOf(", ");
        if (!isNeed(comma < 0 ? severity : severity.substring(comma + 2))) {
            return part;
        }
        Presence bare = new Presence(
                presence.kind(),
                presence.name(),
                presence.qualifiers().withSeverity(comma < 0 ? null : severity.substring(0, comma)),
                presence.origin());
        Origin origin = presence.origin();
        Text words = new Text(new Origin(origin.start(), origin.end(), "text", Confidence.HIGH));
        return part.with(Combination.of(
                Operator.ALL, List.of(bare, words), Joining.span(List.of(bare, words), "join", Confidence.MEDIUM)));
    }

    /** Whether such words narrow a name: a time that follows later is none of its own. */
    static boolean narrows(Expression expression) {
        String severity =
                expression instanceof Presence presence ? presence.qualifiers().severity() : null;
        int comma = severity == null ? -1 : severity.lastIndexOf(", ");
        String need = severity == null ? "" : severity.substring(comma < 0 ? 0 : comma + 2);
        return isNeed(need) && !NEEDS.contains(need.substring(0, need.indexOf(' ')));
    }

    /** Whether a degree is one of these: several words, of which the first begins them. */
    private static boolean isNeed(String severity) {
        int space = severity.indexOf(' ');
        String first = severity.substring(0, Math.max(0, space));
        return NEEDS.contains(first)
                || HANDLED.contains(first)
                || PRONOUNS.contains(first)
                || first.equals("not")
                        && HANDLED.contains(severity.substring(space + 1).split(" ", 2)[0]);
    }
}
