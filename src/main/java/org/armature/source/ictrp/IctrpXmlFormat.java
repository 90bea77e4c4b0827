package org.armature.source.ictrp;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;

/** WHO's export as XML: {@code Trials_downloaded_from_ICTRP} with one {@code Trial} for each record. */
public final class IctrpXmlFormat implements TrialFormat {
    private static final Pattern ROOT = Pattern.compile("<Trials_downloaded_from_ICTRP[\\s>]");
    private static final Pattern RECORD = Pattern.compile("<Trial[\\s>]");

    @Override
    public String title() {
        return "WHO ICTRP XML";
    }

    @Override
    public boolean recognizes(Opening opening) {
        String text = opening.text();
        return text.stripLeading().startsWith("<")
                && (ROOT.matcher(text).find() || (RECORD.matcher(text).find() && text.contains("<TrialID")));
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        new XmlReader(place, document, readings).read();
    }
}
