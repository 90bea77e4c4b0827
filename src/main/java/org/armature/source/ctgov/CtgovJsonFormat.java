package org.armature.source.ctgov;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.armature.source.Head;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;
import org.armature.source.Utf8Stream;

/**
 * ClinicalTrials.gov records in JSON, version 2 of the data model: one study, a list, pages of the registry's API, one
 * study or page a line, or one after the other.
 */
public final class CtgovJsonFormat implements TrialFormat {
    private static final Pattern BEGINS_LIKE_JSON = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]])");
    private static final Pattern HAS_A_RECORD = Pattern.compile("(?m)^\\{\\s*\"");
    private static final Pattern NAME = Pattern.compile(".*\\.(?:json|ndjson|jsonl)(?:\\.gz)?");

    @Override
    public String title() {
        return "ClinicalTrials.gov JSON (version 2)";
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
        new CtgovJsonReader(place, new JsonScanner(head.followedBy(text), lines), lines, readings).read();
    }
}
