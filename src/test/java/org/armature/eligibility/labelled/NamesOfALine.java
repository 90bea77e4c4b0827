package org.armature.eligibility.labelled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;

/**
 * What a name of a line means: the concept of the vocabulary that it is as a whole, else its words. An abbreviation and the
 * words for which the line itself gives it are one name, and so are "rate of sedimentation" and "sedimentation rate".
 */
final class NamesOfALine {
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{1,80})[)\\]]");
    private static final Pattern SHORT = Pattern.compile("(?=[^ ]*[A-Z0-9][^ ]*[A-Z0-9])[A-Za-z][-A-Za-z0-9/ ]{0,13}");
    private static final Pattern TIES = Pattern.compile(" (?:of|to|for|at|in|against)(?: the| an| a)? ");
    private static final int MOST_WORDS = 9;

    private final List<Pair> pairs = new ArrayList<>();

    /** A short name and what the line says that it stands for. */
    private record Pair(String name, String words) {}

    NamesOfALine(String line) {
        for (MatchResult aside : ASIDE.matcher(line).results().toList()) {
            String inside = aside.group(1).strip();
            List<String> before = List.of(line.substring(0, aside.start()).split("\\s+", -1));
            for (int i = before.size() - 1; i >= 0 && i >= before.size() - MOST_WORDS; i--) {
                String words = String.join(" ", before.subList(i, before.size()));
                if (isShort(inside) && spells(inside, words)) {
                    pairs.add(new Pair(inside, words));
                    break;
                }
                if (isShort(words) && spells(words, inside)) {
                    pairs.add(new Pair(words, inside));
                    break;
                }
            }
        }
    }

    private static boolean isShort(String words) {
        return SHORT.matcher(words).matches();
    }

    /** Whether the letters of an abbreviation stand in words in their order, beginning with the first. */
    private static boolean spells(String name, String words) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String within = words.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || within.length() <= name.length() || within.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < within.length() && at < letters.length(); i++) {
            at += within.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    String identity(String name) {
        String concept = concept(name);
        String abbreviated = " " + name + " ";
        for (Pair pair : pairs) {
            abbreviated = Pattern.compile(
                            "(?<![\\p{L}\\d])" + Pattern.quote(pair.words()) + "(?=s?[^\\p{L}\\d])",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(abbreviated)
                    .replaceAll(Matcher.quoteReplacement(pair.name()));
        }
        abbreviated = abbreviated.strip();
        concept = concept.isEmpty() ? concept(abbreviated) : concept;
        return concept.isEmpty() ? words(abbreviated) : concept;
    }

    private static String concept(String name) {
        List<Mention> mentions = Vocabulary.standard().mentions(name);
        boolean whole = mentions.size() == 1
                && mentions.get(0).start() == 0
                && mentions.get(0).end() == name.length();
        return whole ? mentions.get(0).concept().id() : "";
    }

    private static String words(String name) {
        List<String> parts = new ArrayList<>(List.of(TIES.split(name.toLowerCase(Locale.ROOT), -1)));
        Collections.reverse(parts);
        return String.join(" ", parts)
                .replaceAll("[^a-z0-9%]+", " ")
                .replaceAll("\\b(the|a|an|of)\\b", "")
                .replaceAll("(?<=[a-z]{3})ies\\b", "y")
                .replaceAll("(?<=[a-z]{3})sis\\b", "ses")
                .replaceAll("(?<=[a-z]{3})s\\b", "")
                .replaceAll(" +", " ")
                .strip()
                .replaceAll(" test$", "");
    }
}
