package org.armature.eligibility.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes that the vocabulary may carry, each with the display that its source states. */
final class Codes {
    private final Map<String, Code> codes = new HashMap<>();
    private final boolean checked;

    private Codes(boolean checked) {
        this.checked = checked;
    }

    /** The codes of the supplied sources; no other is allowed. */
    static Codes standard() {
        Codes codes = new Codes(true);
        try (BufferedReader reader = VocabularyFile.resource("codes.tsv")) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> codes.codes.put(
                            cells[0] + ":" + cells[1], new Code(CodeSystem.valueOf(cells[0]), cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    /** Any code of a known system: a site answers for its own. */
    static Codes unchecked() {
        return new Codes(false);
    }

    /** The code that is written so ("LOINC:718-7"), or null where there is none. */
    @Nullable
    Code of(String written, String label) {
        Code known = codes.get(written);
        if (known != null || checked) {
            return known;
        }
        int colon = written.indexOf(':');
        if (colon < 1 || colon == written.length() - 1) {
            return null;
        }
        for (CodeSystem system : CodeSystem.values()) {
            if (system.name().equals(written.substring(0, colon))) {
                return new Code(system, written.substring(colon + 1), label);
            }
        }
        return null;
    }
}
