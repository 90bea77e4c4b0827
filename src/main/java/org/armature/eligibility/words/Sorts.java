package org.armature.eligibility.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** What sort of thing a name is that no vocabulary knows, by its last word: an "... inhibitor" is a drug. */
public final class Sorts {
    private static final int SHORTEST = 6;

    /** Words that end as the name of a disease does and are none. */
    private static final Set<String> NOT_BY_ENDING =
            Set.of("diagnosis", "prognosis", "hypnosis", "dosis", "stoma", "diploma", "aroma", "empathy", "sympathy");

    private static final Set<String> NONE = new HashSet<>();
    private static final Map<String, Presence.Kind> NOUNS = new HashMap<>();
    private static final Map<String, Presence.Kind> ENDINGS = new LinkedHashMap<>();

    static {
        read();
    }

    private Sorts() {}

    private static void read() {
        try (InputStream in = Sorts.class.getResourceAsStream("sorts.tsv")) {
            if (in == null) {
                throw new IllegalStateException("sorts.tsv is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", 2);
                    String[] nouns = columns[1].split("\\|", -1);
                    if (columns[0].equals("NONE")) {
                        NONE.addAll(List.of(nouns));
                        continue;
                    }
                    for (String noun : nouns) {
                        boolean ending = noun.startsWith("-");
                        (ending ? ENDINGS : NOUNS)
                                .put(ending ? noun.substring(1) : noun, Presence.Kind.valueOf(columns[0]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether no name ends in a word: it is no noun, a part of the body, or something of the study and not of a person. */
    public static boolean isNone(String word) {
        return NONE.contains(word);
    }

    /** The sort that a word tells, null if it tells none. */
    public static Presence.@Nullable Kind of(String word) {
        Presence.Kind known = NOUNS.get(word);
        if (known == null && word.endsWith("s")) {
            known = NOUNS.get(word.substring(0, word.length() - 1));
        }
        if (known == null && word.endsWith("es")) {
            known = NOUNS.get(word.substring(0, word.length() - 2));
        }
        return known != null ? known : ofEnding(word);
    }

    /** The sort of an item that is a single word. */
    public static Presence.@Nullable Kind of(Item item) {
        if (item instanceof Item.Plain plain) {
            return plain.token().word().sort();
        }
        return item instanceof Item.Phrase phrase && (item.is(Cue.GIVING) || item.is(Cue.TREATED))
                ? of(phrase.text())
                : null;
    }

    /** Whether a word is the noun of names and no name by itself: "procedure", not "cystoprostatectomy". */
    public static boolean isNoun(String word) {
        return of(word) != null && ofEnding(word) == null;
    }

    /** The sort of what the vocabulary knows. */
    public static Presence.Kind of(Concept concept) {
        return switch (concept.kind()) {
            case VARIABLE, CONDITION -> Presence.Kind.CONDITION;
            case DRUG, DRUG_CLASS -> Presence.Kind.DRUG;
            case PROCEDURE -> Presence.Kind.PROCEDURE;
            case DEVICE -> Presence.Kind.DEVICE;
            case STATE -> Presence.Kind.STATE;
        };
    }

    /** What sort of thing the last word of a name tells, null if none does. */
    public static Presence.@Nullable Kind ofName(List<Item> name) {
        Presence.Kind kind = null;
        for (Item item : name) {
            kind = of(item, kind);
        }
        return kind;
    }

    /** The sort that a name has with a further item; that of the name before where the item tells none. */
    public static Presence.@Nullable Kind of(Item item, Presence.@Nullable Kind before) {
        if (item instanceof Item.Term term && Weight.isPresence(item)) {
            return of(term.mention().concepts().stream()
                    .filter(concept -> concept.kind() != Kind.VARIABLE)
                    .findFirst()
                    .orElse(term.mention().concepts().get(0)));
        }
        Presence.Kind sort = item instanceof Item.Made made ? made.kind() : of(item);
        return sort == null ? before : sort;
    }

    /** Whether a word alone is a name, not only the noun of one: "cystoprostatectomy", not "procedure". */
    public static boolean isName(List<Item> words) {
        return Lists.all(
                words,
                item -> Weight.isLight(item)
                        || item instanceof Item.Made
                        || item instanceof Item.Plain plain
                                && ofEnding(plain.token().text()) != null);
    }

    private static Presence.@Nullable Kind ofEnding(String word) {
        String singular = word.endsWith("s") && !word.endsWith("is") ? word.substring(0, word.length() - 1) : word;
        if (singular.length() < SHORTEST || NOT_BY_ENDING.contains(singular)) {
            return null;
        }
        for (Map.Entry<String, Presence.Kind> ending : ENDINGS.entrySet()) {
            if (singular.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return null;
    }
}
