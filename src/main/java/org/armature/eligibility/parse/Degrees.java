package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** What stands behind a condition and only tells how bad it is: "that is untreated", "not controlled on therapy". */
final class Degrees {
    /** What begins the words that tell by what means something is controlled. */
    private static final Set<String> MEANS = Set.of("through", "by", "with", "on", "despite", "using", "under");

    private static final int MOST_MEANS = 6;

    private final Context context;
    private final SegmentRules segments;
    private final Presence presence;

    Degrees(Context context, SegmentRules segments, Presence presence) {
        this.context = context;
        this.segments = segments;
        this.presence = presence;
    }

    /**
     * The whole degree of the condition; null if the words behind it say more.
     *
     * @param known what its degree is without them
     */
    @Nullable
    String with(@Nullable String known, List<Item> rest) {
        String degree = relative(rest);
        if (degree != null) {
            return joined(known, degree);
        }
        String means = known == null ? null : means(known, rest);
        if (means != null) {
            return means;
        }
        String needed = Needs.of(context, presence, rest);
        boolean treated = needed != null && rest.get(0).is(Cue.TREATED) && !Needs.begins(rest.get(0));
        return needed == null || treated && !(segments.sideStatement(new Segment(rest)) instanceof Text)
                ? null
                : joined(known, needed);
    }

    private static String joined(@Nullable String known, String degree) {
        return known == null ? degree : known + ", " + degree;
    }

    /** "that has been treated": a relative clause. */
    private static @Nullable String relative(List<Item> rest) {
        StringBuilder degrees = new StringBuilder();
        String how = "";
        for (Item item : rest) {
            boolean adverb = item instanceof Item.Plain && item.words().endsWith("ly");
            if (item.is(Cue.SEVERITY) && item instanceof Item.Phrase phrase) {
                degrees.append(degrees.length() == 0 ? "" : " or ").append(how).append(phrase.text());
            } else if (degrees.length() > 0 && MEANS.contains(item.firstWord())) {
                break;
            } else if (!Tail.isRelative(item) && !Weight.isLight(item) && !adverb) {
                return null;
            }
            how = adverb ? item.words() + " " : "";
        }
        return degrees.length() == 0 || !Tail.isRelative(rest.get(0)) ? null : degrees.toString();
    }

    /** "not adequately controlled on therapy": by what, behind a degree. */
    private @Nullable String means(String degree, List<Item> rest) {
        boolean handled = presence.kind() == Presence.Kind.CONDITION
                && rest.size() <= MOST_MEANS
                && Needs.isHandled(degree)
                && Lists.all(rest, Degrees::isMeans);
        if (!handled) {
            return null;
        }
        int end = rest.get(rest.size() - 1).end();
        String before = context.plain().text().substring(0, end).toLowerCase(Locale.ROOT);
        int at = before.lastIndexOf(degree + " ");
        String by = at < 0 ? "" : before.substring(at + degree.length() + 1);
        int space = by.indexOf(' ');
        return space > 0 && MEANS.contains(by.substring(0, space)) ? degree + " " + by : null;
    }

    private static boolean isMeans(Item item) {
        boolean condition = item instanceof Item.Term term
                && term.mention().concept(Kind.CONDITION).isPresent();
        return !(item instanceof Item.When || item instanceof Item.Limit || item instanceof Item.Aside)
                && !item.is(Cue.NOT)
                && !condition;
    }
}
