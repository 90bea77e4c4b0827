package org.armature.source.ctgovxml;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a document into the texts of its records. It knows tags, comments, processing instructions and CDATA sections,
 * and nothing else of XML, so that a record that is broken, cut off or too large costs only itself.
 */
final class RecordScanner {
    /** The largest record that is read; the largest that the registry has is about half of it. */
    static final int MAX_RECORD_BYTES = 32 * 1024 * 1024;

    private static final String RECORD = "clinical_study";
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    private static final int MAX_SHOWN = 200;

    /** What comes next in a document. */
    enum Found {
        /** A record from its start tag to its end tag. */
        RECORD,
        /** A record that does not end before the next one or the document does. */
        CUT_RECORD,
        /** A record that is larger than what is kept. */
        LARGE_RECORD,
        /** A document type declaration. */
        DOCTYPE,
        /** Text outside of any element. */
        STRAY_TEXT,
        /** The end of the document. */
        END
    }

    private final ByteWindow bytes;
    private long line = 1;
    private int depth;
    private byte[] text = new byte[0];

    RecordScanner(InputStream in) {
        this.bytes = new ByteWindow(in, MAX_RECORD_BYTES);
    }

    /** The line in which what was found last begins. */
    long line() {
        return line;
    }

    /** The bytes of the record, or of a piece of the text, that was found last. */
    byte[] text() {
        return text;
    }

    /** Goes to the next thing of interest. */
    Found next() throws IOException {
        for (int b = bytes.peek(); b >= 0; b = bytes.peek()) {
            line = bytes.line();
            if (b != '<') {
                if (depth == 0 && b > ' ' && !bytes.ahead(BYTE_ORDER_MARK)) {
                    strayText();
                    return Found.STRAY_TEXT;
                }
                skipText();
            } else if (isTag("<" + RECORD)) {
                return record();
            } else if (!skipSpecial()) {
                if (bytes.ahead("<!")) {
                    return Found.DOCTYPE;
                }
                tag();
            }
        }
        line = bytes.line();
        return Found.END;
    }

    private void skipText() throws IOException {
        if (!bytes.skip(BYTE_ORDER_MARK)) {
            bytes.take();
        }
    }

    private Found record() throws IOException {
        bytes.keep();
        bytes.take();
        boolean ended = tag() == TagKind.EMPTY;
        depth -= ended ? 0 : 1;
        while (!ended) {
            bytes.skipTo('<');
            if (bytes.peek() < 0 || isTag("<" + RECORD)) {
                return kept(Found.CUT_RECORD);
            }
            if (isTag("</" + RECORD)) {
                ended = bytes.skipPast(">");
                if (!ended) {
                    return kept(Found.CUT_RECORD);
                }
            } else if (!skipSpecial()) {
                bytes.take();
            }
        }
        return kept(Found.RECORD);
    }

    private Found kept(Found found) {
        text = bytes.kept();
        return found == Found.RECORD && text.length == 0 ? Found.LARGE_RECORD : found;
    }

    /** Whether a tag that begins with these characters comes next, and not one with a longer name. */
    private boolean isTag(String start) throws IOException {
        if (!bytes.ahead(start)) {
            return false;
        }
        int after = bytes.peek(start.length());
        return after <= ' ' || after == '>' || after == '/';
    }

    /** Skips a comment, CDATA section or processing instruction; false where none begins here. */
    private boolean skipSpecial() throws IOException {
        if (bytes.ahead("<!--")) {
            bytes.skipPast("-->");
        } else if (bytes.ahead("<![CDATA[")) {
            bytes.skipPast("]]>");
        } else if (bytes.ahead("<?")) {
            bytes.skipPast("?>");
        } else {
            return false;
        }
        return true;
    }

    private enum TagKind {
        START,
        END,
        EMPTY
    }

    /** Goes past a tag, in whose attributes a {@code >} may stand, and counts the elements that are open. */
    private TagKind tag() throws IOException {
        if (bytes.peek() == '<') {
            bytes.take();
        }
        TagKind kind = bytes.peek() == '/' ? TagKind.END : TagKind.START;
        int quote = 0;
        int before = 0;
        for (int b = bytes.peek(); b >= 0 && b != '<'; b = bytes.peek()) {
            bytes.take();
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '>') {
                kind = before == '/' ? TagKind.EMPTY : kind;
                break;
            }
            before = b;
        }
        switch (kind) {
            case START -> depth++;
            case END -> depth = Math.max(0, depth - 1);
            case EMPTY -> {
                /* opens nothing */
            }
        }
        return kind;
    }

    private void strayText() throws IOException {
        bytes.keep();
        int length = 0;
        for (int b = bytes.peek(); b >= 0 && b != '<'; b = bytes.peek()) {
            bytes.take();
            length++;
            if (length == MAX_SHOWN) {
                text = bytes.kept();
            }
        }
        if (length < MAX_SHOWN) {
            text = bytes.kept();
        }
    }
}
