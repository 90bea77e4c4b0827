package org.armature.store.index;

import ca.uhn.fhir.util.HapiExtensions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * What a database is indexed for; it changes with any search parameter.
 *
 * @param text a hash
 */
public record IndexVersion(String text) {
    /** Raised when HAPI's settings change what is indexed. */
    private static final String SETTINGS = "strings can be searched within";

    private static final int BYTES = 12;

    static IndexVersion of(List<SearchParameter> parameters) {
        String all = parameters.stream().map(IndexVersion::text).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((SETTINGS + all).getBytes(StandardCharsets.UTF_8));
            return new IndexVersion(HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String codes(List<CodeType> types) {
        return types.stream().map(CodeType::getCode).sorted().collect(Collectors.joining(","));
    }

    private static String text(SearchParameter parameter) {
        return String.join(
                "|",
                parameter.getUrl(),
                parameter.getCode(),
                String.valueOf(parameter.getType()),
                String.valueOf(parameter.getStatus()),
                parameter.getExpression(),
                codes(parameter.getBase()),
                codes(parameter.getTarget()),
                parameter.getComponent().stream()
                        .map(component -> component.getDefinition() + " " + component.getExpression())
                        .collect(Collectors.joining(",")),
                String.valueOf(parameter.hasExtension(HapiExtensions.EXT_SEARCHPARAM_TOKEN_SUPPRESS_TEXT_INDEXING)));
    }
}
