package org.armature.study;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is responsible for, sponsors and supports a study. */
public record SponsorCollaboratorsModule(
        @Nullable ResponsibleParty responsibleParty,
        @Nullable Sponsor leadSponsor,
        List<Sponsor> collaborators) {
    public static final SponsorCollaboratorsModule EMPTY = new SponsorCollaboratorsModule(null, null, List.of());

    public SponsorCollaboratorsModule {
        collaborators = Lists.copyOf(collaborators);
    }

    /** Who answers for the registration; the {@code old…} fields come from records made before 2011. */
    public record ResponsibleParty(
            @Nullable ResponsiblePartyType type,
            @Nullable String investigatorFullName,
            @Nullable String investigatorTitle,
            @Nullable String investigatorAffiliation,
            @Nullable String oldNameTitle,
            @Nullable String oldOrganization) {}

    /** In which function the responsible party answers for the registration. */
    public enum ResponsiblePartyType {
        SPONSOR,
        PRINCIPAL_INVESTIGATOR,
        SPONSOR_INVESTIGATOR
    }

    /** An organization or person that sponsors or supports a study. */
    public record Sponsor(
            @Nullable String name,
            @JsonProperty("class") @Nullable AgencyClass agencyClass) {}
}
