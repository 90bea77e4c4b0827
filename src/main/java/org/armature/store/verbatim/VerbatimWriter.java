package org.armature.store.verbatim;

import java.io.IOException;
import java.io.Writer;

/** Holds an answer back until it is whole, and writes it with its resources complete. */
final class VerbatimWriter extends Writer {
    private final VerbatimAnswer answer;
    private final Writer out;
    private final StringBuilder written = new StringBuilder(8192);

    VerbatimWriter(VerbatimAnswer answer, Writer out) {
        this.answer = answer;
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        written.append(buffer, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) {
        written.append(text, offset, offset + length);
    }

    /** Does nothing: half a mark cannot be replaced. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        answer.complete(written, out);
        written.setLength(0);
        out.close();
    }
}
