package org.armature.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A format in which trials are written down; a new one needs nothing but this. */
public interface TrialFormat {

    /** What people call the format, for messages such as "understood are: …". */
    String title();

    /** Whether a document that begins like this is in this format. */
    boolean recognizes(Opening opening);

    /**
     * Reads every record of a document and passes it on in document order. What is wrong with a record is a
     * {@link Reading.Rejected}, and reading goes on after it.
     *
     * @param place the name of the document; the places of its records begin with it
     * @param document the text in UTF-8 without byte order mark, not checked to be valid; the caller closes it
     * @throws IOException where the stream itself fails, for instance because its archive is damaged
     */
    void read(String place, InputStream document, Consumer<Reading> readings) throws IOException;
}
