package org.armature.eligibility.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Cues;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What a word before a name says of it, and of the names that are listed after it: "history of A, B or C".
 *
 * @param negated "no", "without"
 * @param given "use of", "treated with"
 */
public record Flags(
        boolean negated,
        boolean history,
        boolean current,
        boolean planned,
        boolean allergy,
        boolean given,
        boolean stable,
        @Nullable String severity,
        @Nullable Timing timing) {
    /** Degrees that are meant for each name of a list; others are part of the first name. */
    private static final Set<String> SHARED = Set.of(
            "severe",
            "serious",
            "significant",
            "clinically significant",
            "clinically relevant",
            "uncontrolled",
            "unstable",
            "symptomatic",
            "moderate to severe",
            "moderate or severe");

    /** "receiving or having received": not only at present. */
    private static final Set<String> BEEN =
            Set.of("received", "taken", "took", "used", "undergone", "underwent", "treated");

    /** What phrases say of the name behind them. */
    private static final Cues SAYING = Cues.of(EnumSet.of(
            Cue.NOT, Cue.HISTORY, Cue.CURRENT, Cue.PLANNED, Cue.ALLERGY, Cue.TREATED, Cue.STABLE, Cue.SEVERITY));

    static final Flags NONE = new Flags(false, false, false, false, false, false, false, null, null);

    /** What the phrases before a name say, on top of what holds already. */
    static Flags of(List<Item> before, Flags inherited) {
        if (Lists.none(before, item -> item.cues().hasAny(SAYING))) {
            return inherited;
        }
        boolean negated = inherited.negated;
        boolean history = inherited.history;
        boolean current = inherited.current;
        boolean planned = inherited.planned;
        boolean allergy = inherited.allergy;
        boolean treated = inherited.given;
        boolean stable = inherited.stable;
        String severity = null;
        boolean been = Lists.any(before, item -> BEEN.contains(item.lastWord()) && item.is(Cue.TREATED));
        for (Item item : before) {
            negated |= item.is(Cue.NOT);
            history |= item.is(Cue.HISTORY);
            boolean given = item.is(Cue.TREATED);
            boolean now = item.is(Cue.CURRENT) && !item.is(Cue.LINK) || item.is("on") || item.is("using");
            current |= now && !(been && given);
            planned |= item.is(Cue.PLANNED);
            allergy |= item.is(Cue.ALLERGY);
            treated |= given;
            stable |= item.is(Cue.STABLE);
            if (item.is(Cue.SEVERITY) && item instanceof Item.Phrase phrase) {
                String degree = phrase.text().replace(" - ", "-");
                severity = severity == null ? degree : severity + " " + degree;
            }
        }
        return new Flags(
                negated,
                history,
                current,
                planned,
                allergy,
                treated,
                stable,
                severity == null ? inherited.severity : severity,
                inherited.timing);
    }

    /**
     * What goes on to hold for the next name of a list.
     *
     * @param named whether a name came that its degree belongs to
     */
    Flags forNext(boolean named) {
        String shared = named && severity != null && isShared(severity) ? severity : null;
        return !negated && Objects.equals(shared, severity)
                ? this
                : new Flags(false, history, current, planned, allergy, given, stable, shared, timing);
    }

    /** "severe uncontrolled": each of two degrees is meant for all. */
    private static boolean isShared(String degree) {
        int space = degree.indexOf(' ');
        return SHARED.contains(degree)
                || space > 0
                        && SHARED.contains(degree.substring(0, space))
                        && SHARED.contains(degree.substring(space + 1));
    }

    Flags positive() {
        return negated ? new Flags(false, history, current, planned, allergy, given, stable, severity, timing) : this;
    }

    /**
     * Those that can be said of a name: nobody is allergic to asthma or plans to have it, no pregnancy is severe, and in
     * "history of A or current B" is B not what was before.
     */
    Flags fitting(Segment piece, Flags own) {
        if (history && own.current && !own.history) {
            return new Flags(negated, false, current, planned, allergy, given, stable, severity, timing)
                    .fitting(piece, own);
        }
        if (!allergy && !planned && severity == null) {
            return this;
        }
        boolean result = allergy
                && !own.allergy
                && (piece.has(Cue.POSITIVE) || piece.has(Cue.NEGATIVE) || piece.has(item -> item.is("use")));
        int lead = NameSpan.lead(piece);
        Item first = lead < piece.items().size() ? piece.items().get(lead) : null;
        if (!(first instanceof Item.Term term)) {
            return result ? new Flags(negated, false, current, planned, false, given, stable, severity, timing) : this;
        }
        boolean state = term.mention().concept(Kind.STATE).isPresent();
        boolean thing = !state && term.mention().hasOther(Kind.CONDITION);
        boolean still = allergy && (own.allergy || thing) && !result;
        String degree = state && own.severity == null ? null : severity;
        boolean ahead = planned && (own.planned || thing);
        return still == allergy && ahead == planned && Objects.equals(degree, severity)
                ? this
                : new Flags(negated, history, current, ahead, still, given, stable, degree, timing);
    }

    /** What they say of a presence; an allergy that somebody had is one that they have. */
    Qualifiers qualifiers(Presence.Kind kind) {
        List<Timing> times = timing == null ? List.of() : List.of(timing);
        boolean planned = this.planned && kind != Presence.Kind.CONDITION && kind != Presence.Kind.STATE;
        Qualifiers said = new Qualifiers(
                history && kind != Presence.Kind.ALLERGY, current, planned, times, null, stable, severity);
        return Presence.isGiven(kind) ? said.at(times) : said;
    }

    Flags with(@Nullable Timing changed) {
        return Objects.equals(changed, timing)
                ? this
                : new Flags(negated, history, current, planned, allergy, given, stable, severity, changed);
    }
}
