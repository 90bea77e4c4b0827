package org.armature.source.ctgovxml;

import org.armature.study.AgencyClass;
import org.armature.study.SponsorCollaboratorsModule.ResponsiblePartyType;
import org.jspecify.annotations.Nullable;

/** What a study is called, and who is behind it. */
final class Identification {
    private final Element study;
    private final Element ids;
    private final Element sponsors;

    Identification(Element study) {
        this.study = study;
        this.ids = study.child("id_info");
        this.sponsors = study.child("sponsors");
    }

    /** The registry's number as it stands there, or null. */
    @Nullable
    String nctId() {
        return ids.text("nct_id");
    }

    /** The {@code identificationModule}; the sponsors must be known, as they tell the class of the organization. */
    Fields identification(@Nullable String nctId, Fields sponsorship) {
        String organization = study.text("source");
        return new Fields()
                .put("nctId", nctId)
                .texts("nctIdAliases", ids.texts("nct_alias"))
                .put("orgStudyIdInfo", new Fields().put("id", ids.text("org_study_id")))
                .objects(
                        "secondaryIdInfos",
                        ids.texts("secondary_id").stream()
                                .map(id -> new Fields().put("id", id))
                                .toList())
                .put(
                        "organization",
                        new Fields()
                                .put("fullName", organization)
                                .put("class", organization == null ? null : classOf(organization, sponsorship)))
                .put("briefTitle", study.text("brief_title"))
                .put("officialTitle", study.text("official_title"))
                .put("acronym", study.text("acronym"));
    }

    /** The class of the organization that submitted the record, which stands only beside the sponsor of its name. */
    private static @Nullable String classOf(String organization, Fields sponsorship) {
        if (organization.equals(sponsorship.node().at("/leadSponsor/name").textValue())) {
            return sponsorship.node().at("/leadSponsor/class").textValue();
        }
        for (var collaborator : sponsorship.node().path("collaborators")) {
            if (organization.equals(collaborator.path("name").textValue())) {
                return collaborator.path("class").textValue();
            }
        }
        return null;
    }

    /** The {@code sponsorCollaboratorsModule}. */
    Fields sponsorship() {
        return new Fields()
                .put("responsibleParty", responsibleParty())
                .put("leadSponsor", sponsor(sponsors.child("lead_sponsor")))
                .objects(
                        "collaborators",
                        sponsors.children("collaborator").stream()
                                .map(Identification::sponsor)
                                .toList());
    }

    private static Fields sponsor(Element sponsor) {
        return new Fields()
                .put("name", sponsor.text("agency"))
                .put("class", Codes.of(AgencyClass.class, sponsor.text("agency_class")));
    }

    private Fields responsibleParty() {
        Element party = study.child("responsible_party");
        return new Fields()
                .put("type", Codes.of(ResponsiblePartyType.class, party.text("responsible_party_type")))
                .put("investigatorFullName", party.text("investigator_full_name"))
                .put("investigatorTitle", party.text("investigator_title"))
                .put("investigatorAffiliation", party.text("investigator_affiliation"))
                .put("oldNameTitle", party.text("name_title"))
                .put("oldOrganization", party.text("organization"));
    }
}
