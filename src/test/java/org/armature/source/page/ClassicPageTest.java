package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.armature.problem.Problem;
import org.armature.study.IdentificationModule.SecondaryIdType;
import org.armature.study.ProtocolSection;
import org.armature.study.SponsorCollaboratorsModule.ResponsiblePartyType;
import org.armature.study.Status;
import org.junit.jupiter.api.Test;

class ClassicPageTest {
    private static final String SEED = TestPages.text(TestPages.CLASSIC);

    private static ProtocolSection with(String old, String changed) {
        assertThat(SEED).contains(old);
        return TestPages.protocol(SEED.replace(old, changed));
    }

    @Test
    void an_unknown_status_keeps_the_last_known_one() {
        ProtocolSection study = with(
                "Recruitment Status :\nCompleted",
                "Recruitment Status : Unknown\nVerified January 2016 by X University.\nRecruitment status was:  Recruiting");
        assertThat(study.statusModule().overallStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(study.statusModule().lastKnownStatus()).isEqualTo(Status.RECRUITING);
    }

    @Test
    void the_reason_for_stopping_stands_in_brackets() {
        ProtocolSection study =
                with("Recruitment Status :\nCompleted", "Recruitment Status :\nTerminated\n(Slow accrual)");
        assertThat(study.statusModule().overallStatus()).isEqualTo(Status.TERMINATED);
        assertThat(study.statusModule().whyStopped()).isEqualTo("Slow accrual");
    }

    @Test
    void an_organization_alone_is_the_sponsor() {
        ProtocolSection study =
                with("Dr. Mojgan Mohammadi, Associate professor, Mashhad University of Medical Sciences", "Pfizer");
        assertThat(study.sponsorCollaboratorsModule().responsibleParty())
                .satisfies(party -> assertThat(party.type()).isEqualTo(ResponsiblePartyType.SPONSOR));
        assertThat(study.sponsorCollaboratorsModule().leadSponsor())
                .satisfies(sponsor -> assertThat(sponsor.name()).isEqualTo("Pfizer"));
    }

    @Test
    void identifiers_in_lines_of_their_own_keep_their_spaces() {
        ProtocolSection study = with(
                "931523 122 ( Other Grant/Funding Number: Council for Stem Cell Sciences and Technologies ) |",
                "CAIN 457\n2009-015018-23 ( EudraCT Number )\nNCI-1 ( Registry Identifier: CTRP (NCI) ) |");
        assertThat(study.identificationModule().orgStudyIdInfo())
                .satisfies(info -> assertThat(info.id()).isEqualTo("CAIN 457"));
        assertThat(study.identificationModule().secondaryIdInfos())
                .extracting(info -> info.type())
                .containsExactly(SecondaryIdType.EUDRACT_NUMBER, SecondaryIdType.REGISTRY);
    }

    @Test
    void outcomes_of_one_list_without_heading_are_reported_after_the_first() {
        String text = SEED.replace("(FACS)\n", "(FACS)\n- Pain [ Time Frame: 6 months ]\n");
        assertThat(TestPages.protocol(text).outcomesModule().primaryOutcomes()).hasSize(1);
        assertThat(TestPages.trial(text).notes())
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("Pain [ Time Frame"));
    }

    @Test
    void sites_keep_their_status_and_contacts() {
        ProtocolSection study = with(
                "Principal Investigator: | Mojgan",
                "Contact: Ann Lee, MD | 555-010-0100 | ann@x.org |\nUnited States, Georgia |\nEmory | Recruiting |\n"
                        + "Atlanta, Georgia, United States, 30322 |\nContact: Bo Li | 555-010-0101 |\nFrance |\n"
                        + "Hôpital Nord | Withdrawn |\nMarseille, France, 13015 |\nPrincipal Investigator: | Mojgan");
        assertThat(study.contactsLocationsModule().centralContacts()).hasSize(1);
        assertThat(study.contactsLocationsModule().locations())
                .extracting(site -> site.facility() + "/" + site.status() + "/" + site.city() + "/" + site.country()
                        + "/" + site.contacts().size())
                .containsExactly(
                        "Emory/RECRUITING/Atlanta/United States/1", "Hôpital Nord/WITHDRAWN/Marseille/France/0");
        assertThat(study.contactsLocationsModule().overallOfficials()).hasSize(1);
    }

    @Test
    void several_arms_share_an_intervention() {
        ProtocolSection study = with(
                "Experimental: Refractory",
                "No Intervention: Control |\n|\nPlacebo Comparator: P\nSham cells |\n"
                        + "Biological: Autologous mesenchymal stem cells\nOther Name: MSC |\nExperimental: Refractory");
        assertThat(study.armsInterventionsModule().armGroups())
                .extracting(arm -> arm.type() + " " + arm.label() + " "
                        + arm.interventionNames().size())
                .containsExactly(
                        "NO_INTERVENTION Control 0",
                        "PLACEBO_COMPARATOR P 1",
                        "EXPERIMENTAL Refractory rheumatoid arthritis patients 1");
        assertThat(study.armsInterventionsModule().interventions()).hasSize(1);
        assertThat(study.armsInterventionsModule().interventions().get(0).otherNames())
                .containsExactly("MSC");
    }
}
