package org.armature.store.verbatim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * A resource as HAPI stores it, cut in two.
 *
 * @param head a resource of the type and the meta alone
 * @param rest all that follows the meta, without the comma before it and the brace after it
 */
record StoredText(String head, String rest) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Cuts the text, or is empty where it does not begin with its type and its meta, or ends with them. */
    static Optional<StoredText> of(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT
                    || !"resourceType".equals(parser.nextFieldName())
                    || parser.nextToken() != JsonToken.VALUE_STRING
                    || !"meta".equals(parser.nextFieldName())
                    || parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            parser.skipChildren();
            int end = (int) parser.currentLocation().getCharOffset();
            if (text.charAt(end) != ',' || !text.endsWith("}")) {
                return Optional.empty();
            }
            return Optional.of(
                    new StoredText(text.substring(0, end) + "}", text.substring(end + 1, text.length() - 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
