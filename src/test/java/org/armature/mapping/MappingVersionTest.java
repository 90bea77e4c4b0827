package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;

/**
 * Stores skip what has not changed, so a change of the mapping reaches them only with a new version. When this fails on
 * purpose, raise {@link ContentHash#MAPPING_VERSION} and write both into {@code mapping/version.txt}.
 */
class MappingVersionTest {
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = MappingVersionTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void another_mapping_has_another_version() throws IOException, NoSuchAlgorithmException {
        var study = StudyJson.read(StudyJson.mapper().readTree(resource("/studies/every-field.json")));
        String fhir = FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(StudyMapper.toBundle(new SourcedStudy(study, SourceFormat.CTGOV_JSON)));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(fhir.getBytes(StandardCharsets.UTF_8));
        String expected = new String(resource("/mapping/version.txt"), StandardCharsets.UTF_8).strip();
        assertThat(ContentHash.MAPPING_VERSION + " " + HexFormat.of().formatHex(digest))
                .isEqualTo(expected);
    }
}
