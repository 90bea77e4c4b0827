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
import org.armature.eligibility.parse.Joining.Part;
import org.jspecify.annotations.Nullable;

/** What is done for a condition tells how bad it is: "infection requiring antibiotics". */
final class Needs {
    /** What begins the words that tell how bad something is by what is done for it. */
    private static final Set<String> NEEDS = Set.of("requiring", "needing", "necessitating", "prompting");

    private static final int LONGEST_NEED = 8;

    private Needs() {}

    static boolean begins(Item item) {
        return NEEDS.contains(item.firstWord());
    }

    /** "requiring dialysis": a condition is so bad that something is done; what was given when is a statement of its own. */
    static @Nullable String of(Context context, Presence presence, List<Item> rest) {
        boolean needs = presence.kind() == Presence.Kind.CONDITION
                && NEEDS.contains(rest.get(0).firstWord())
                && rest.size() > 1
                && rest.size() <= LONGEST_NEED;
        for (Item item : rest) {
            needs &= !(item instanceof Item.When || item instanceof Item.Limit || item instanceof Item.Aside)
                    && !item.is(Cue.NOT)
                    && !item.is(Cue.EXCEPT)
                    && !item.is("that");
        }
        int last = rest.size() - 1;
        while (last > 0 && Weight.isLight(rest.get(last))) {
            last--;
        }
        return needs && last > 0
                ? context.name(rest.get(0).start(), rest.get(last).end())
                : null;
    }

    /** "that has required systemic treatment in the past 2 years", "not requiring systemic treatment": what was given. */
    static @Nullable Expression treatment(Context context, SegmentRules segments, Presence presence, List<Item> rest) {
        List<Item> words =
                Lists.where(rest, item -> !(item instanceof Item.Aside aside && segments.aside(aside) == null));
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
        boolean condition = presence.kind() == Presence.Kind.CONDITION
                && Lists.none(words, item -> Joining.connector(item) != Joining.Connector.NONE);
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
            drug.set(0, new Item.Made(context.name(start, degree.end()), Presence.Kind.DRUG, start, degree.end()));
        }
        Meaning meaning = segments.presences().read(new Segment(drug), Flags.NONE);
        Expression read = meaning instanceof Meaning.Statement statement ? statement.expression() : null;
        boolean treatment = read instanceof Presence given
                && (given.kind() == Presence.Kind.DRUG || given.kind() == Presence.Kind.PROCEDURE);
        return treatment ? read : null;
    }

    /** "A, B or C requiring drainage": the degree may be one of all, so that it stands beside them as words. */
    static Part narrowed(Part part) {
        if (!(part.expression() instanceof Presence presence)
                || presence.qualifiers().severity() == null) {
            return part;
        }
        String severity = presence.qualifiers().severity();
        int comma = severity.lastIndexOf(", ");
        String need = comma < 0 ? severity : severity.substring(comma + 2);
        if (!NEEDS.contains(need.substring(0, Math.max(0, need.indexOf(' '))))) {
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
}
