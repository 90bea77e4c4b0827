package org.armature.study;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value of a record that the data model does not know: a new field, a new code, or a value of another type than the
 * registry defines. It is kept so that nothing is lost, and reported.
 *
 * @param path where it stands in the record, as a JSON pointer (RFC 6901)
 * @param value the value as it came
 */
public record Unmodeled(String path, JsonNode value) {}
