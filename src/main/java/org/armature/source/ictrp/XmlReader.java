package org.armature.source.ictrp;

import static org.armature.problem.Problem.Kind.MALFORMED;
import static org.armature.problem.Problem.Kind.TOO_LARGE;
import static org.armature.problem.Problem.Kind.UNKNOWN_FORMAT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.armature.problem.Problem;
import org.armature.source.Places;
import org.armature.source.Reading;
import org.armature.source.Shortened;
import org.armature.source.ictrp.XmlSlices.Slice;
import org.armature.source.register.RegisterReading;
import org.armature.study.SourceFormat;

/** Reads the records of an export in XML one by one. */
final class XmlReader {
    private static final Pattern DECLARATION = Pattern.compile("<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)");
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]{0,80})");
    private static final Pattern SINGLE_BYTE = Pattern.compile("US-ASCII|ISO-8859-\\d{1,2}|WINDOWS-125\\d");
    private static final Pattern XERCES_PLACE =
            Pattern.compile("(?s)ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ");

    private final String file;
    private final XmlSlices slices;
    private final Consumer<Reading> readings;
    private Charset charset = StandardCharsets.UTF_8;
    private String root = "";
    private boolean closed;
    private boolean first = true;

    XmlReader(String file, InputStream in, Consumer<Reading> readings) {
        this.file = file;
        this.slices = new XmlSlices(in);
        this.readings = readings;
    }

    void read() throws IOException {
        long records = 0;
        for (Slice slice = slices.next(); slice != null; slice = slices.next()) {
            String place = Places.line(file, slice.line());
            switch (slice.kind()) {
                case RECORD -> readings.accept(record(place, slice));
                case CUT -> reject(place, MALFORMED, "the file or the record ends in the middle", "expected </Trial>");
                case TOO_LARGE -> reject(place, TOO_LARGE, "the record is larger than 8 MB", "a trial is smaller");
                case OUTSIDE -> {
                    if (!outside(new String(slice.text(), StandardCharsets.ISO_8859_1))) {
                        return;
                    }
                }
            }
            records += slice.kind() == XmlSlices.Kind.OUTSIDE ? 0 : 1;
        }
        if (!root.isEmpty() && !closed) {
            reject(file, MALFORMED, "the file ends before </" + root + ">", "the file looks truncated");
        } else if (records == 0) {
            reject(file, MALFORMED, "there is no trial in it", "expected <Trial> elements");
        }
    }

    /** Looks at what stands around the records; false where nothing of the file may be read. */
    private boolean outside(String text) {
        if (DECLARATION.matcher(text).find()) {
            String what = "the XML has a DOCTYPE or other declarations, which are never read";
            reject(file, UNKNOWN_FORMAT, what, "remove them, if you trust the file");
            return false;
        }
        if (first) {
            first = false;
            Matcher tag = ROOT.matcher(text);
            root = tag.find() ? tag.group(1) : "";
            Matcher encoding = ENCODING.matcher(text);
            if (encoding.find() && !encoding(encoding.group(1).toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        closed |= !root.isEmpty() && text.matches("(?s).*</" + Pattern.quote(root) + "\\s*>.*");
        return true;
    }

    /** Text in UTF-16 and UTF-32 has become UTF-8 on its way here. */
    private boolean encoding(String name) {
        if (SINGLE_BYTE.matcher(name).matches() && Charset.isSupported(name)) {
            charset = Charset.forName(name);
        } else if (!name.startsWith("UTF")) {
            reject(file, UNKNOWN_FORMAT, "the encoding " + Shortened.of(name) + " is not read", "save it in UTF-8");
            return false;
        }
        return true;
    }

    private Reading record(String place, Slice slice) {
        try {
            var fields = XmlRecord.parse(RecordBytes.decode(slice.text(), charset));
            return new IctrpRecord(place, SourceFormat.ICTRP_XML).read(fields);
        } catch (CharacterCodingException e) {
            String what = "the record has bytes that are not " + charset.name();
            return RegisterReading.rejected(place, MALFORMED, what, "save the file in UTF-8");
        } catch (XMLStreamException e) {
            long line = slice.line()
                    + (e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber() - 1, 0));
            String message =
                    XERCES_PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
            return RegisterReading.rejected(
                    place, MALFORMED, "not valid XML in line " + line + ": " + Shortened.of(message), "");
        }
    }

    private void reject(String place, Problem.Kind kind, String what, String remedy) {
        readings.accept(RegisterReading.rejected(place, kind, what, remedy));
    }
}
