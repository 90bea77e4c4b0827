package org.armature.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The registration of a study: its number in its register.
 *
 * @param value the number, spelled as the register does where its form is known, otherwise as it came
 */
public record RegistryId(Register register, String value) {
    /** FHIR's ids have 64 characters; what belongs to a study adds up to 32 of its own to the study's. */
    static final int MAX_ID = 32;

    private static final int HASH_DIGITS = 10;
    private static final int MAX_CODE = 8;

    /** Fails with {@link IllegalArgumentException} where there is no number. */
    public RegistryId {
        if (register == null || value == null || value.isBlank()) {
            throw new IllegalArgumentException("a registration needs a register and a number");
        }
        String spelled = register.number(value);
        value = spelled == null ? value.strip() : spelled;
    }

    /**
     * The id that the study has in FHIR: the number, with {@code -} for characters that ids cannot hold. A number that
     * has not the form of its register's, or is too long, is shortened and told from all others by a hash, since after
     * that it could be the same as another one.
     */
    public String fhirId() {
        String id = value.replaceAll("[^A-Za-z0-9.-]", "-");
        if (register.number(value) != null && id.length() <= MAX_ID) {
            return id;
        }
        String code = register.name().replace("_", "");
        String prefix = code.substring(0, Math.min(code.length(), MAX_CODE)) + "-";
        int room = MAX_ID - prefix.length() - 1 - HASH_DIGITS;
        return prefix + id.substring(0, Math.min(id.length(), room)) + "-" + hash();
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((register + " " + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The address of the record on the register's own site, or null where the number does not tell it. */
    public @Nullable String address() {
        if (register.number(value) == null) {
            return null;
        }
        return switch (register) {
            case CLINICAL_TRIALS_GOV -> "https://clinicaltrials.gov/study/" + value;
            case ANZCTR -> "https://anzctr.org.au/" + value + ".aspx";
            case CTIS -> "https://euclinicaltrials.eu/ctis-public/view/" + value;
            case DRKS -> "https://www.drks.de/" + value;
            case EUCTR ->
                "https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:"
                        + value.substring("EUCTR".length(), "EUCTR2020-000000-00".length());
            case ISRCTN -> "https://www.isrctn.com/" + value;
            case JRCT -> "https://jrct.niph.go.jp/latest-detail/" + value.replace("JPRN-", "");
            case NTR -> value.startsWith("NL") ? "https://trialregister.nl/trial/" + value.substring(2) : null;
            case CHICTR,
                    CRIS,
                    CTRI,
                    EUDRACT,
                    IRCT,
                    ITMCTR,
                    JAPIC,
                    JMACCT,
                    UMIN,
                    JPRN,
                    LBCTR,
                    LTR,
                    PACTR,
                    REBEC,
                    REPEC,
                    RPCEC,
                    SLCTR,
                    TCTR,
                    UTN,
                    OTHER -> null;
        };
    }
}
