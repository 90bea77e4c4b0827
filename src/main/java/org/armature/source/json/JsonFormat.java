package org.armature.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armature.source.Head;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;
import org.armature.source.Utf8Stream;

/**
 * Records in JSON, of all registers that are known here: one record, a list, pages of ClinicalTrials.gov's API, one record
 * or page a line, or one after the other. Records of different registers may stand in one document.
 */
public final class JsonFormat implements TrialFormat {
    private static final Pattern BEGINS_LIKE_JSON = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]])");
    private static final Pattern HAS_A_RECORD = Pattern.compile("(?m)^\\{\\s*\"");
    private static final Pattern NAME = Pattern.compile(".*\\.(?:json|ndjson|jsonl)(?:\\.gz)?");

    private final List<RecordKind> kinds;

    public JsonFormat(List<RecordKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public String title() {
        return kinds.stream().map(RecordKind::title).collect(Collectors.joining(", "));
    }

    @Override
    public boolean recognizes(Opening opening) {
        String text = opening.text();
        if (BEGINS_LIKE_JSON.matcher(text).lookingAt()) {
            return true;
        }
        if (text.stripLeading().startsWith("<")) {
            return false;
        }
        return HAS_A_RECORD.matcher(text).find()
                || NAME.matcher(opening.name().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        InputStream text = Utf8Stream.of(document);
        Head head = Head.of(text, LineMode.HEAD_BYTES);
        boolean lines = LineMode.of(head.bytes());
        new JsonReader(place, new JsonScanner(head.followedBy(text), lines), lines, kinds, readings).read();
    }
}
