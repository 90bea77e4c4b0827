package org.armature.source.ctgovxml;

import static org.armature.problem.Problem.Kind.INVALID;
import static org.armature.problem.Problem.Kind.MALFORMED;
import static org.armature.problem.Problem.Kind.TOO_LARGE;
import static org.armature.problem.Problem.Kind.UNKNOWN_FORMAT;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.armature.problem.Problem;
import org.armature.source.Reading;

/** Reads one document's records in order; at most one of them is in memory. */
final class CtgovXmlReader {
    private final String file;
    private final RecordScanner scanner;
    private final Charset charset;
    private final Consumer<Reading> readings;
    private final RecordParser parser = new RecordParser();
    private int found;

    CtgovXmlReader(String file, InputStream document, Charset charset, Consumer<Reading> readings) {
        this.file = file;
        this.scanner = new RecordScanner(document);
        this.charset = charset;
        this.readings = readings;
    }

    /** Reads to the end of the document. */
    void read() throws IOException {
        try {
            RecordScanner.Found next = scanner.next();
            while (next != RecordScanner.Found.END) {
                String place = found == 0 ? file : file + ":" + scanner.line();
                found++;
                if (!one(next, place)) {
                    return;
                }
                next = scanner.next();
            }
            if (found == 0) {
                reject(file, UNKNOWN_FORMAT, "no trial in this XML", "expected <clinical_study>");
            }
        } catch (CharacterCodingException | CharConversionException e) {
            String what = "the text is not in the encoding that its byte order mark names";
            reject(file + ":" + scanner.line(), MALFORMED, what, "save the file in UTF-8");
        }
    }

    /** Reads what was found; false where nothing after it can be trusted. */
    private boolean one(RecordScanner.Found next, String place) {
        long line = scanner.line();
        switch (next) {
            case RECORD -> record(place, line);
            case CUT_RECORD -> {
                String what = "the XML ends in the middle of a record that begins in line " + line;
                reject(place, MALFORMED, what, "the file looks truncated; expected </clinical_study>");
            }
            case LARGE_RECORD -> {
                String what = "the record is larger than " + RecordScanner.MAX_RECORD_BYTES / (1024 * 1024) + " MB";
                reject(place, TOO_LARGE, what, "a study is smaller");
            }
            case STRAY_TEXT -> {
                String text = Shortened.of(new String(scanner.text(), StandardCharsets.US_ASCII));
                String what = "text outside of any element in line " + line + ": " + text;
                reject(place, MALFORMED, what, "expected <clinical_study>");
            }
            case DOCTYPE -> {
                String what = "a DOCTYPE in line " + line + "; nothing after it was read";
                reject(place, INVALID, what, "the registry's records have none, and it can hide what it likes");
            }
            case END -> {
                /* nothing to read */
            }
        }
        return next != RecordScanner.Found.DOCTYPE;
    }

    private void record(String place, long line) {
        try {
            Element root = parser.parse(decoded(scanner.text(), line), line);
            readings.accept(new ClinicalStudy(place, root).read());
        } catch (Refused e) {
            readings.accept(new Reading.Rejected(place, e.at(place)));
        }
    }

    private String decoded(byte[] text, long line) throws Refused {
        ByteBuffer buffer = ByteBuffer.wrap(text);
        try {
            return charset.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            int at = buffer.position();
            long lineOfByte = line;
            for (int i = 0; i < at; i++) {
                lineOfByte += text[i] == '\n' ? 1 : 0;
            }
            String what = String.format("byte 0x%02X in line %d is not %s", text[at], lineOfByte, charset.name());
            throw new Refused(MALFORMED, what, "save the file in UTF-8; no other encoding is guessed");
        }
    }

    private void reject(String place, Problem.Kind kind, String what, String remedy) {
        readings.accept(new Reading.Rejected(place, new Problem(kind, what, place, remedy)));
    }
}
