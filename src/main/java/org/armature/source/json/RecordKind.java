package org.armature.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.armature.source.Reading;

/** What one register's records look like as JSON, and how one is read. */
public interface RecordKind {

    /** What people call the format, for messages such as "understood are: …". */
    String title();

    /** What a record is, for messages: {@code a ClinicalTrials.gov study, an object with "protocolSection"}. */
    String expected();

    /** Whether a value is a record of this kind, be it complete or not. */
    boolean recognizes(JsonNode record);

    /**
     * Reads one record, or says why it is no trial.
     *
     * @param place the file with its line or JSON path
     * @param record the record; the reader may change it
     */
    Reading read(String place, JsonNode record);
}
