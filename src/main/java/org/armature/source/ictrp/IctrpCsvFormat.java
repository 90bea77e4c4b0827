package org.armature.source.ictrp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;
import org.armature.source.Utf8Stream;

/** WHO's export as a table with commas (RFC 4180), whose first line names the fields. */
public final class IctrpCsvFormat implements TrialFormat {
    private static final Pattern NAMES = Pattern.compile("[\\w \",-]+");

    @Override
    public String title() {
        return "WHO ICTRP CSV";
    }

    @Override
    public boolean recognizes(Opening opening) {
        String line = opening.text().lines().findFirst().orElse("");
        String names = line.toLowerCase(Locale.ROOT).replaceAll("[ _\"]", "");
        return NAMES.matcher(line).matches() && ("," + names + ",").contains(",trialid,") && names.contains("title");
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        new CsvReader(place, Utf8Stream.of(document), readings).read();
    }
}
