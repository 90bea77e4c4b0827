package org.armature.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds where a line means less or more than its expression says, so that a machine cannot decide it though it is read. */
final class Reservations {
    /** "Another form of headache": first of all, and not the last of a list ("asthma or other lung disease"). */
    private static final Pattern OTHERS =
            Pattern.compile("(?i)(?:(?!\\b(?:or|and|than)\\b)[^,;/(]){0,80}?\\b(?:an)?others?\\b(?! than)");

    /** "Cohort 2:", "Part B only:", "Group 1 participants must": for whom the line is. */
    private static final Pattern PART = Pattern.compile(
            "(?i)\\W{0,3}(?:for |in |only |all |during )?(?:the )?(?:cohorts?|arms?|parts?|groups?|phase|sub-?stud(?:y|ies)|stratum)"
                    + " (?:[a-z]|[0-9]{1,2}[a-z]?|i{1,3}|iv|one|two|three)\\b");

    /** "Asthma group:", "Safety lead-in only:" */
    private static final Pattern GROUP =
            Pattern.compile("(?i)[^:.;,]{0,50}\\b(?<!age |blood |ethnic |oncology |muscle )"
                    + "(?:group|cohort|arm|part|phase|sub-?study|participants|patients|subjects|controls|volunteers)"
                    + "(?: \\([^()]{0,40}\\))?( only)?\\s?:\\s*\\S");

    private static final Pattern ONLY = Pattern.compile(
            "(?i)[^:.;,]{0,60}\\bonly\\s?:|\\b(?:cohort|arm|part|group|phase|sub-?study)s?"
                    + "[^:.;,]{0,30}\\bonly\\b|\\bfor the [^:.;,]{0,40}\\b(?:study|cohort|group|arm|phase)\\b[^:.;,]{0,30}\\bonly\\b");

    /** "Patients with at least one of the following:" above paragraphs or bullets that are no part of it. */
    private static final Pattern SOME = Pattern.compile(
            "(?i)\\b(?:any|one|two|three|four|either|[1-9]|some)\\b(?: \\w+){0,3}? of (?:the|these|following)\\b");

    /** An adjective that is taken for a name: "bleeding", "ischemic", "epidural". */
    private static final Pattern HALF = Pattern.compile("(?i)[a-z-]+(?:ic|al|ous|ar|ary|ive|ing)");

    private static final Pattern AND = Pattern.compile("(?i)\\band\\b(?! ?/ ?or)");

    /** Rules that read what is written out: lines of a list, "A, or B for those with C". */
    private static final Set<String> SURE = Set.of("list", "alternative");

    private final LostWords lostWords;

    Reservations(Vocabulary vocabulary) {
        this.lostWords = new LostWords(vocabulary);
    }

    /**
     * Why a criterion is for a person though its expression could be decided; null where nothing speaks against it, and where
     * the expression has words or a requirement for a person anyway.
     *
     * @param text the verbatim text in which the places of the criterion and of the expression are
     * @param line what the criterion's own words say
     * @param whole what it says with all that is nested in it
     * @param nested whether it is nested in another
     */
    @Nullable
    Reservation about(String text, Criterion criterion, Expression line, Expression whole, boolean nested) {
        if (whole.leaves().stream().anyMatch(leaf -> leaf instanceof Text || leaf instanceof Recognised)) {
            return null;
        }
        boolean excludes = criterion.polarity() == Polarity.EXCLUSION;
        if (excludes && isNegated(whole)) {
            return Reservation.NEGATED_EXCLUSION;
        }
        String words = criterion.text();
        if ((excludes || isNegated(whole)) && OTHERS.matcher(words).lookingAt()) {
            return Reservation.OTHERS;
        }
        if (PART.matcher(words).lookingAt()
                || GROUP.matcher(words).lookingAt()
                || ONLY.matcher(words).find()) {
            return Reservation.PART_OF_STUDY;
        }
        String heading = criterion.heading();
        if (!excludes && heading != null && SOME.matcher(heading).find()) {
            return Reservation.ONE_OF_SEVERAL;
        }
        if (line instanceof Text) {
            return null;
        }
        if (criterion.items().isEmpty() && (words.endsWith(":") || !excludes && !nested && isBareName(words, line))) {
            return Reservation.HEADING;
        }
        boolean above = !criterion.items().isEmpty() && !words.endsWith(":");
        if (above || isAmbiguous(text, whole, excludes)) {
            return Reservation.AMBIGUOUS;
        }
        return lostWords.any(text, criterion, line, line.leaves()) ? Reservation.LOST_WORDS : null;
    }

    private static boolean isNegated(Expression expression) {
        return expression instanceof Not
                || expression instanceof Combination combination
                        && combination.operator() != Operator.EXCEPT
                        && combination.parts().stream().anyMatch(Reservations::isNegated);
    }

    /** "Radiotherapy": above a list of requirements rather than one of them. */
    private static boolean isBareName(String words, Expression line) {
        return line instanceof Presence presence
                && presence.isGiven()
                && words.equalsIgnoreCase(presence.name().text());
    }

    /** Whether anything of it can be meant in two ways that decide differently. */
    private static boolean isAmbiguous(String text, Expression line, boolean excludes) {
        boolean[] found = {false};
        line.walk(part -> found[0] |= part instanceof Combination some
                        && (isUnsure(some)
                                || isEitherOrBoth(some, excludes)
                                || isTwice(some)
                                || hasHalfName(some)
                                || excludes && isTogether(text, some))
                || part instanceof Conditional conditional && isValued(conditional.condition()));
        return found[0] || line instanceof Conditional alone && isUnsure(alone);
    }

    /**
     * The usual reading of words that may mean something else: which "and" binds first, what a word is said of. Of a list of
     * alternatives, and of what is asked of one group and of all others, there is no other reading.
     */
    private static boolean isUnsure(Expression expression) {
        boolean sure = expression.origin().confidence() == Confidence.HIGH
                || SURE.contains(expression.origin().rule());
        boolean alternatives = expression instanceof Combination any
                && any.operator() == Operator.ANY
                && any.parts().stream().allMatch(part -> part.parts().isEmpty());
        return !sure && !alternatives && !isForEverybody(expression);
    }

    /** What is asked of those with and of those without something, or of either sex. */
    private static boolean isForEverybody(Expression expression) {
        return expression.parts().size() == 2
                && expression.parts().get(0) instanceof Conditional one
                && expression.parts().get(1) instanceof Conditional other
                && (isOther(one.condition(), other.condition()) || isOther(other.condition(), one.condition()));
    }

    private static boolean isOther(Expression one, Expression other) {
        return one instanceof Not not && Notation.of(not.part()).equals(Notation.of(other))
                || one instanceof Presence first
                        && other instanceof Presence second
                        && first.kind() == Presence.Kind.SEX
                        && second.kind() == Presence.Kind.SEX
                        && !first.name().equals(second.name());
    }

    /** "ALT or AST below 2 x ULN" is asked of both, "ALT and AST above" keeps out who has either, as most people write. */
    private static boolean isEitherOrBoth(Combination some, boolean excludes) {
        if (some.operator() != (excludes ? Operator.ALL : Operator.ANY)) {
            return false;
        }
        List<Expression> parts = some.parts();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Comparison one
                    && parts.get(i) instanceof Comparison other
                    && !one.variable().equals(other.variable())
                    && one.bounds().equals(other.bounds())
                    && Objects.equals(one.unit(), other.unit())) {
                return true;
            }
        }
        return false;
    }

    /** "ischemic or valvular heart disease": what the first is of may stand behind the second. */
    private static boolean hasHalfName(Combination some) {
        List<Expression> parts = some.parts();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Presence one
                    && parts.get(i) instanceof Presence other
                    && HALF.matcher(one.name().text()).matches()
                    && other.name().text().indexOf(' ') > 0) {
                return true;
            }
        }
        return false;
    }

    /** "HIV infection and on immunosuppressants": either of a condition and a treatment, or both at once. */
    private static boolean isTogether(String text, Combination some) {
        List<Expression> parts = some.parts();
        return some.operator() == Operator.ANY
                && parts.size() == 2
                && parts.get(0) instanceof Presence one
                && parts.get(1) instanceof Presence other
                && one.isGiven() != other.isGiven()
                && AND.matcher(text)
                        .region(
                                one.origin().end(),
                                Math.max(one.origin().end(), other.origin().start()))
                        .find();
    }

    /** Two limits of one variable in the same direction are for different people, whom the expression does not tell apart. */
    private static boolean isTwice(Combination some) {
        List<Comparison> limits = some.parts().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .toList();
        for (int i = 0; i < limits.size(); i++) {
            for (int j = 0; j < i; j++) {
                Comparison one = limits.get(i);
                Comparison other = limits.get(j);
                boolean same = one.variable().equals(other.variable())
                        && Objects.equals(one.timing(), other.timing())
                        && (one.bounds().low() == null) == (other.bounds().low() == null)
                        && (one.bounds().high() == null) == (other.bounds().high() == null)
                        && (one.bounds().low() == null || one.bounds().high() == null);
                if (same && one.bounds().values().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A premise with a value or a window of its own: mostly one of what is asked for. */
    private static boolean isValued(Expression premise) {
        boolean[] found = {false};
        premise.walk(part -> found[0] |= part instanceof Comparison comparison
                        && !"variable/age".equals(comparison.variable().concept())
                || part instanceof Presence presence
                        && !presence.qualifiers().times().isEmpty());
        return found[0];
    }
}
