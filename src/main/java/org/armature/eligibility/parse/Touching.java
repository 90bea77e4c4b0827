package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Lists;

/**
 * What words that are not understood make of the name that they touch. Where they go on with it ("radiographic exams"), or
 * tell something of it ("a biopsy is recommended"), the name alone is not what is asked for: it is one of the words.
 */
final class Touching {
    /** More stands between a subject and its verb only where something else is said there. */
    private static final int FARTHEST = 24;

    private static final Set<String> VERBS =
            words("is are was were may can could will would shall should must has have had does do did need "
                    + "needs cannot");

    /** What may follow a noun without being one of its name. */
    private static final Set<String> BEHIND =
            words("at in on of for by via from to with without within who whom whose which that as than "
                    + "then despite after before during since until while when where if unless not no nor but "
                    + "and or only also both either prior per through throughout between among under over above "
                    + "below against about upon into due based more less greater least up present the a an any "
                    + "all each every other except including whether regardless because so even ie eg such this "
                    + "these those there their his her its it they alone ever once twice yet long onset free "
                    + "plus versus vs secondary consistent ahead diagnosis history patients subjects "
                    + "participants type");

    /** Behind these a verb is said of somebody, or of something, else. */
    private static final Set<String> JOINING = words("and or who which that whose whom but");

    /** What is always one to something. */
    private static final Set<String> ALLERGIES =
            words("allergy allergies hypersensitivity hypersensitivities intolerance anaphylaxis reaction "
                    + "reactions sensitivity allergic");

    private static final Set<String> UNITS = words("day days week weeks month months year years hour hours h d wk");

    /** What adjectives, participles and adverbs end in. */
    private static final List<String> ADJECTIVES =
            List.of("ed", "ing", "ly", "able", "ible", "ory", "ive", "ant", "ous", "al", "ic", "ent");

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private final String whole;

    Touching(String whole) {
        this.whole = whole;
    }

    /** What is asked for, with such names among the words. */
    Expression settled(Expression said) {
        if (!(said instanceof Combination combination) || combination.operator() == Operator.EXCEPT) {
            return said;
        }
        List<Expression> parts = new ArrayList<>();
        boolean changed = false;
        for (Expression part : combination.parts()) {
            Expression settled = settled(part);
            changed |= settled != part;
            parts.add(settled);
        }
        if (combination.operator() == Operator.ALL) {
            changed |= take(parts);
        }
        if (!changed) {
            return said;
        }
        boolean words = parts.size() == 1 || parts.stream().allMatch(Text.class::isInstance);
        return words && combination.operator() != Operator.AT_LEAST
                ? parts.size() == 1 ? parts.get(0) : new Text(Joining.span(parts, "text", Confidence.HIGH))
                : new Combination(combination.operator(), combination.least(), parts, combination.origin());
    }

    /** Takes the names that words touch, or that nothing but their place makes names, into the words. */
    private boolean take(List<Expression> parts) {
        if (parts.stream().noneMatch(Text.class::isInstance)) {
            return false;
        }
        boolean changed = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            boolean named = i + 1 < parts.size() && isNamed(parts.get(i));
            boolean heading = named && isHeading(parts.get(i), parts.get(i + 1));
            boolean touched =
                    heading || named && parts.get(i + 1) instanceof Text words && touches(parts.get(i), words);
            if (touched || Neighbours.isGuess(parts.get(i))) {
                int to = touched ? i + 2 : i + 1;
                while (heading && i > 0 && isGiven(parts.get(i - 1)) && isClose(parts.get(i - 1), parts.get(i))) {
                    i--;
                }
                Text one = new Text(Joining.span(parts.subList(i, to), "text", Confidence.HIGH));
                parts.subList(i, to).clear();
                parts.add(i, one);
                changed = true;
            }
        }
        for (int i = parts.size() - 1; i > 0; i--) {
            if (changed && parts.get(i) instanceof Text && parts.get(i - 1) instanceof Text) {
                Text one = new Text(Joining.span(parts.subList(i - 1, i + 1), "text", Confidence.HIGH));
                parts.set(i - 1, one);
                parts.remove(i);
            }
        }
        return changed;
    }

    /** "Allergy or contraindication to any component": what the allergy is to stands among words that are not understood. */
    Expression ofAllergies(Expression said) {
        if (!(said instanceof Combination any) || any.operator() != Operator.ANY) {
            return said;
        }
        List<Expression> parts = new ArrayList<>(any.parts());
        boolean changed = false;
        for (int i = parts.size() - 2; i >= 0; i--) {
            Expression next = any.parts().get(i + 1);
            boolean open = parts.get(i) instanceof Presence presence
                    && isAllergy(presence)
                    && (isClose(presence, next) || isOfSomething(next));
            boolean tied = open && (parts.get(i + 1) != next || isTied(next));
            if (tied) {
                parts.set(i, Adjuncts.of(parts.get(i), List.of(words(next)), "narrowed"));
                changed = true;
            }
        }
        return changed ? new Combination(any.operator(), any.least(), parts, any.origin()) : said;
    }

    private static boolean isAllergy(Presence presence) {
        String name = presence.name().text();
        return presence.kind() == Presence.Kind.CONDITION
                && ALLERGIES.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether no more than "or", a comma or a slash parts them. */
    private boolean isClose(Expression name, Expression next) {
        int from = name.origin().end();
        int to = next.origin().start();
        return from >= 0 && from <= to && to <= whole.length() && to - from <= " and/or ".length();
    }

    /** "adverse reaction or known allergy to opioids": what the first is to, the second says. */
    private static boolean isOfSomething(Expression next) {
        return next instanceof Presence one && one.kind() == Presence.Kind.ALLERGY;
    }

    private boolean isTied(Expression next) {
        if (isOfSomething(next)) {
            return true;
        }
        int end = Math.min(next.origin().end(), whole.length());
        String words =
                whole.substring(Math.min(next.origin().start(), end), end).toLowerCase(Locale.ROOT);
        return (next instanceof Text || next instanceof Presence)
                && (words.contains(" to ") || words.contains("related to") || words.contains(" against "));
    }

    private static Text words(Expression next) {
        return new Text(new Origin(next.origin().start(), next.origin().end(), "text", Confidence.HIGH));
    }

    private static boolean isNamed(Expression part) {
        return part instanceof Presence presence
                        && presence.kind() != Presence.Kind.SEX
                        && presence.kind() != Presence.Kind.STATE
                || part instanceof Combination any
                        && any.operator() == Operator.ANY
                        && any.parts().stream().allMatch(Touching::isNamed);
    }

    /** "Monoclonal antibodies: at least 3 weeks since the last dose": what stands behind the colon is asked of it. */
    private boolean isHeading(Expression name, Expression next) {
        int from = name.origin().end();
        int to = next.origin().start();
        boolean colon = from >= 0
                && from < to
                && to <= whole.length()
                && whole.substring(from, to).strip().startsWith(":");
        boolean[] words = {false};
        next.walk(part -> words[0] |= part instanceof Text);
        return colon && words[0] && isGiven(name);
    }

    private static boolean isGiven(Expression name) {
        return name instanceof Presence presence
                        && presence.kind() != Presence.Kind.CONDITION
                        && presence.qualifiers().times().isEmpty()
                || !name.parts().isEmpty() && name.parts().stream().allMatch(Touching::isGiven);
    }

    private boolean touches(Expression name, Text words) {
        int from = name.origin().end();
        int to = words.origin().start();
        if (from < 0 || from > to || to - from > FARTHEST || to >= whole.length()) {
            return false;
        }
        String between = whole.substring(from, to).strip().toLowerCase(Locale.ROOT);
        if (between.indexOf(',') >= 0 || between.indexOf('.') >= 0 || between.indexOf(';') >= 0) {
            return false;
        }
        String first = word(to);
        if (VERBS.contains(first) && isOpen(between) || isVerb(between)) {
            return true;
        }
        return between.isEmpty() && isNoun(first, to)
                || (between.isEmpty() || between.equals(":")) && isLength(name, to);
    }

    /** Whether nothing else begins between a name and the verb behind it. */
    private static boolean isOpen(String between) {
        for (String word : between.split(" ", -1)) {
            if (JOINING.contains(word) || word.startsWith("(")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerb(String between) {
        for (String word : between.split(" ", -1)) {
            if (JOINING.contains(word)) {
                return false;
            }
            if (VERBS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(String word, int at) {
        boolean letters = word.length() > 2 && word.chars().allMatch(Character::isLetter);
        boolean adjective = Lists.any(ADJECTIVES, word::endsWith) && !word.endsWith("ment");
        return letters && !adjective && !BEHIND.contains(word);
    }

    /** "steroids: 4 weeks": how long they must have been stopped. */
    private boolean isLength(Expression name, int at) {
        int i = at;
        while (i < whole.length() && Character.isDigit(whole.charAt(i))) {
            i++;
        }
        boolean given = name instanceof Presence presence && presence.kind() != Presence.Kind.CONDITION;
        return given && i > at && i + 1 < whole.length() && whole.charAt(i) == ' ' && UNITS.contains(word(i + 1));
    }

    private String word(int at) {
        int end = at;
        while (end < whole.length() && Character.isLetterOrDigit(whole.charAt(end))) {
            end++;
        }
        return whole.substring(at, end).toLowerCase(Locale.ROOT);
    }
}
