package org.armature.eligibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of a criterion that may change what is meant and that stand in no part of its expression. Every word is
 * accounted for that the expression covers, that {@code plain-words.tsv} has, that names a concept of the expression
 * again, or that only gives an example, a method or a reason.
 */
final class LostWords {
    /** When a word leaves the meaning as it is. */
    private enum When {
        ALWAYS,
        CURRENT,
        WHEN,
        NOT,
        ALLERGY,
        VALUE
    }

    private static final Map<When, Set<String>> PLAIN = plain();

    /** Of plain words one by one, but not together: what narrows, adds or ends something. */
    private static final Pattern TELLING = Pattern.compile("\\balso\\b|\\bequivalents?\\b"
            + "|\\bincluding(?! both| the (?:critical|boundary))|\\bi\\.?e\\b|\\bnamely\\b"
            + "|\\bunwilling|\\brefus|complian|\\bsuspected\\b|\\bpossible\\b|\\bprobable\\b"
            + "|\\bwill be (?:diagnosed|assessed|determined|evaluated)\\b"
            + "|\\bon (?:[a-z]+ ){0,2}(?:treatment|therapy)\\b"
            + "|\\bor (?:with|having) a? ?history\\b"
            + "|\\b(?:children|minors|infants|adolescents|elderly)(?:,| or )"
            // "for" before a part of the expression: whom or what it is for
            + "|\\bfor {3,}"
            + "|\\bdiagnos\\w+\\s+(?:of\\s+)?(?:within|in the (?:last|past))\\b");

    private static final Pattern MORE = Pattern.compile("\\betc\\b|\\b(?:and|or) others\\b|\\u2026|\\.\\.\\.");

    /** Examples, up to the end of their parentheses or of the clause. */
    private static final Pattern EXAMPLES =
            Pattern.compile("\\((?:e\\.?g\\.?|such as|for example|for instance|like)\\b[^)]*\\)"
                    + "|\\b(?:e\\.?g\\.?|such as|for example|for instance|like)\\b[^;]*");

    /** How something is found out, and why it is asked. */
    private static final Pattern METHOD = Pattern.compile("\\b(?:according to|in accordance with|based on|as per"
            + "|as specified|per the|by the [\\w ]*criteria|consensus statement"
            + "|(?:as )?(?:assessed|determined|measured|calculated|estimated|obtained|collected) (?:by|with|using)|using)"
            + "\\b[^,;()]*|\\b(?:because|as this study)\\b.*");

    /** "(COPD)": the short form of what stands before. */
    private static final Pattern SHORT_FORM = Pattern.compile("[(\\[]\\s*[A-Z0-9][\\w/-]{0,14}\\s*[)\\]]");

    /** "of any sex, no racial restrictions": nobody is asked for. */
    private static final Pattern ANYBODY =
            Pattern.compile("\\b(?:no|without) (?:[a-z]+ ){0,3}(?:restrictions?|limits?|limitations?)\\b");

    private static final Pattern WORD = Pattern.compile("[a-z]['\\u2019a-z-]*[a-z]");

    private final Vocabulary vocabulary;

    LostWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static Map<When, Set<String>> plain() {
        Map<When, Set<String>> plain = new EnumMap<>(When.class);
        try (InputStream in = Objects.requireNonNull(LostWords.class.getResourceAsStream("plain-words.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", 2);
                plain.put(When.valueOf(cells[0]), Set.of(cells[1].split("\\|", -1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plain;
    }

    /**
     * Whether there are any.
     *
     * @param text the verbatim text in which the places are
     * @param leaves the parts of the line that have no parts
     */
    boolean any(String text, Criterion criterion, Expression line, List<Expression> leaves) {
        String rest = rest(text, criterion, leaves);
        String words = SHORT_FORM.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT);
        if (TELLING.matcher(words).find()) {
            return true;
        }
        String said = EXAMPLES.matcher(words).replaceAll(" ");
        if (MORE.matcher(said).find()) {
            return true;
        }
        Set<When> accounted = accounted(line, leaves);
        Set<String> again = null;
        String asked = METHOD.matcher(said).replaceAll(" ");
        Matcher word = WORD.matcher(ANYBODY.matcher(asked).replaceAll(" "));
        while (word.find()) {
            if (!isPlain(word.group(), accounted)) {
                again = again == null ? named(rest, leaves) : again;
                if (!again.contains(word.group())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPlain(String word, Set<When> accounted) {
        for (When when : accounted) {
            if (PLAIN.getOrDefault(when, Set.of()).contains(word)) {
                return true;
            }
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && isPlain(word.substring(0, hyphen), accounted)
                && isPlain(word.substring(hyphen + 1), accounted);
    }

    private static Set<When> accounted(Expression line, List<Expression> leaves) {
        Set<When> accounted = EnumSet.of(When.ALWAYS);
        boolean values = true;
        for (Expression leaf : leaves) {
            values &= leaf instanceof Comparison;
            if (leaf instanceof Comparison comparison && comparison.timing() != null) {
                accounted.add(When.WHEN);
            } else if (leaf instanceof Presence presence) {
                add(accounted, presence);
            }
        }
        if (values) {
            accounted.add(When.VALUE);
        }
        line.walk(part -> {
            if (part instanceof Not) {
                accounted.add(When.NOT);
            }
        });
        return accounted;
    }

    private static void add(Set<When> accounted, Presence presence) {
        if (presence.qualifiers().current()) {
            accounted.add(When.CURRENT);
        }
        if (presence.qualifiers().timing() != null) {
            accounted.add(When.WHEN);
        }
        if (presence.kind() == Presence.Kind.ALLERGY) {
            accounted.add(When.ALLERGY);
        }
    }

    /** The words that name a concept again that the expression has: "HIV (human immunodeficiency virus)". */
    private Set<String> named(String rest, List<Expression> leaves) {
        Set<String> concepts = new HashSet<>();
        leaves.forEach(leaf -> concepts.add(String.valueOf(concept(leaf))));
        Set<String> words = new HashSet<>();
        for (Mention mention : vocabulary.mentions(rest)) {
            if (mention.concepts().stream().anyMatch(concept -> concepts.contains(concept.id()))) {
                String name = rest.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
                WORD.matcher(name).results().map(MatchResult::group).forEach(words::add);
            }
        }
        return words;
    }

    private static @Nullable String concept(Expression leaf) {
        if (leaf instanceof Comparison comparison) {
            return comparison.variable().concept();
        }
        return leaf instanceof Presence presence ? presence.name().concept() : null;
    }

    /** The words of a criterion that no part of its expression covers, with blanks where others stood. */
    private static String rest(String text, Criterion criterion, List<Expression> leaves) {
        int from = criterion.textStart();
        StringBuilder rest = new StringBuilder(text.substring(from, criterion.textEnd()));
        for (Expression leaf : leaves) {
            int end = Math.min(leaf.origin().end() - from, rest.length());
            for (int i = Math.max(leaf.origin().start() - from, 0); i < end; i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }
}
