package org.armature.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A stored resource without its narrative ({@code text} of {@code DomainResource}): reading the XHTML would take a third
 * of the time, and says nothing that the rest does not.
 */
final class WithoutNarrative {
    private static final JsonFactory JSON = new JsonFactory();

    private WithoutNarrative() {}

    /** The JSON without it; the same where it has none, or is no JSON. */
    static String of(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return json;
            }
            int before = 0;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
                if (parser.currentToken().isStructStart()) {
                    parser.skipChildren();
                } else {
                    parser.finishToken();
                }
                int end = (int) parser.currentLocation().getCharOffset();
                if (isObject && before > 0 && name.equals("text")) {
                    return json.substring(0, before) + json.substring(end);
                }
                before = end;
            }
        } catch (IOException e) {
            // Whoever reads it as a resource says what is wrong with it.
            return json;
        }
        return json;
    }
}
