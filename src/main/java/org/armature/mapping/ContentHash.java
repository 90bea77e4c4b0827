package org.armature.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;

/** Tells whether a study has changed since it was mapped, without mapping it. */
public final class ContentHash {
    /** Raised whenever the mapping makes something else of the same study, so that loading again refreshes the store. */
    static final int MAPPING_VERSION = 11;

    private static final List<String> EXPORT_DATES = List.of("Export_date", "record_last_import");

    private ContentHash() {}

    /**
     * A hash (SHA-256 in hexadecimal) of all that decides what the study's resources look like. The version of the
     * registry's data set ({@code versionHolder}) changes every day and is left out, and so are the dates that exports of
     * other registers put on every record.
     */
    public static String of(SourcedStudy sourced) {
        ObjectNode tree = StudyJson.write(sourced.study());
        if (tree.at("/derivedSection/miscInfoModule") instanceof ObjectNode misc) {
            misc.remove("versionHolder");
        }
        tree.forEach(section -> {
            if (section instanceof ObjectNode fields) {
                fields.remove(EXPORT_DATES);
            }
        });
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((MAPPING_VERSION + " " + sourced.format().code() + " ").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(StudyJson.mapper().writeValueAsBytes(tree)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("a study can always be hashed", e);
        }
    }
}
