package org.armature.source.json;

import static org.armature.problem.Problem.Kind.MALFORMED;
import static org.armature.problem.Problem.Kind.UNKNOWN_FORMAT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.source.Shortened;
import org.armature.study.StudyJson;

/**
 * The text of one record, which is a trial or not.
 *
 * @param place the file with its line or JSON path
 * @param line the line of the file on which the text begins
 * @param kinds what the record may be
 */
record JsonRecord(String place, long line, byte[] text, List<RecordKind> kinds) {
    private static final ObjectReader READER =
            StudyJson.mapper().reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*?)' for");
    private static final int NAMES_SHOWN = 6;

    /** Reads the trial, or says why there is none. */
    Reading read() {
        int invalid = Utf8.firstInvalid(text);
        if (invalid >= 0) {
            return rejected(
                    MALFORMED,
                    String.format("byte 0x%02X in line %d is not UTF-8", text[invalid], lineOf(invalid)),
                    "save the file in UTF-8; no other encoding is guessed");
        }
        for (int i = 0; i < text.length; i++) {
            if (text[i] == 0) {
                return rejected(
                        MALFORMED,
                        "a NUL byte in line " + lineOf(i),
                        "JSON has none; UTF-16 is read if the file begins with a byte order mark");
            }
        }
        try {
            return ofTree(READER.readTree(text));
        } catch (JsonProcessingException e) {
            return malformed(e);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can always be read", e);
        }
    }

    private Reading malformed(JsonProcessingException e) {
        Matcher duplicate = DUPLICATE.matcher(String.valueOf(e.getOriginalMessage()));
        if (duplicate.find()) {
            return rejected(
                    MALFORMED,
                    "the field \"" + Shortened.of(duplicate.group(1)) + "\" is there twice in one object",
                    "each field may be there once");
        }
        String where = "";
        if (e.getLocation() != null) {
            where = " in line " + (line + e.getLocation().getLineNr() - 1) + ", column "
                    + e.getLocation().getColumnNr();
        }
        String message = e.getOriginalMessage().replaceFirst(" \\((?:for Object|for Array) starting at.*", "");
        return rejected(MALFORMED, "not valid JSON" + where + ": " + shortened(message), "expected one study as JSON");
    }

    private static String shortened(String message) {
        String plain = message.replaceAll("\\s+", " ");
        return plain.length() <= 160 ? plain : plain.substring(0, 159) + "…";
    }

    private Reading ofTree(JsonNode tree) {
        for (RecordKind kind : kinds) {
            if (kind.recognizes(tree)) {
                return kind.read(place, tree);
            }
        }
        if (isVersionOne(tree)) {
            return rejected(
                    UNKNOWN_FORMAT,
                    "version 1 of the registry's JSON, which is not read",
                    "fetch the trial from the present API (version 2), or use its XML");
        }
        String expected = kinds.stream().map(RecordKind::expected).collect(Collectors.joining("; or "));
        return rejected(UNKNOWN_FORMAT, "not a trial: " + description(tree), "expected " + expected);
    }

    /** Whether this is an answer, or a study of one, of the API that the registry had until 2024. */
    private static boolean isVersionOne(JsonNode tree) {
        return tree.has("FullStudiesResponse")
                || tree.has("ProtocolSection")
                || tree.at("/Study").has("ProtocolSection");
    }

    private static String description(JsonNode tree) {
        if (tree.isObject()) {
            List<String> names = new ArrayList<>();
            tree.fieldNames().forEachRemaining(names::add);
            String shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
            return names.isEmpty()
                    ? "an empty object"
                    : "an object with the fields " + Shortened.of(shown) + (names.size() > NAMES_SHOWN ? ", …" : "");
        }
        return tree.isArray() ? "a list in a list" : Shortened.of(tree.toString());
    }

    private long lineOf(int position) {
        long result = line;
        for (int i = 0; i < position; i++) {
            if (text[i] == '\n') {
                result++;
            }
        }
        return result;
    }

    private Reading rejected(Problem.Kind kind, String what, String remedy) {
        return new Reading.Rejected(place, new Problem(kind, what, place, remedy));
    }
}
