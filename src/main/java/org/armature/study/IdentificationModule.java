package org.armature.study;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers and titles of a study.
 *
 * @param registryId the registration of a study that is not one of ClinicalTrials.gov; the registry's data model has no
 *     place for it
 */
public record IdentificationModule(
        @Nullable String nctId,
        @Nullable RegistryId registryId,
        List<String> nctIdAliases,
        @Nullable OrgStudyIdInfo orgStudyIdInfo,
        List<SecondaryIdInfo> secondaryIdInfos,
        @Nullable String briefTitle,
        @Nullable String officialTitle,
        @Nullable String acronym,
        @Nullable Organization organization) {
    public static final IdentificationModule EMPTY =
            new IdentificationModule(null, null, List.of(), null, List.of(), null, null, null, null);

    public IdentificationModule {
        nctIdAliases = Lists.copyOf(nctIdAliases);
        secondaryIdInfos = Lists.copyOf(secondaryIdInfos);
    }

    /** The identifier that the responsible organization gave the study. */
    public record OrgStudyIdInfo(
            @Nullable String id,
            @Nullable OrgStudyIdType type,
            @Nullable String link) {}

    /** The agency whose number an organization's study identifier is. */
    public enum OrgStudyIdType {
        NIH,
        FDA,
        VA,
        CDC,
        AHRQ,
        SAMHSA
    }

    /** A further identifier: a grant, or the study's number in another register. */
    public record SecondaryIdInfo(
            @Nullable String id,
            @Nullable SecondaryIdType type,
            @Nullable String domain,
            @Nullable String link) {}

    /** What kind of number a secondary identifier is. */
    public enum SecondaryIdType {
        NIH,
        FDA,
        VA,
        CDC,
        AHRQ,
        SAMHSA,
        OTHER_GRANT,
        EUDRACT_NUMBER,
        CTIS,
        REGISTRY,
        OTHER
    }

    /** The organization that submitted the registration. */
    public record Organization(
            @Nullable String fullName,
            @JsonProperty("class") @Nullable AgencyClass agencyClass) {}
}
