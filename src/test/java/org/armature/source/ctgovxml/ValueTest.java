package org.armature.source.ctgovxml;

import static org.armature.source.ctgovxml.TestRecords.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.armature.study.AgencyClass;
import org.armature.study.DateType;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, codes and other values as the XML writes them. */
class ValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 2019|2019-03",
                "March 3, 2019|2019-03-03",
                "december 31, 1999|1999-12-31",
                "12/2025|2025-12",
                "2025|2025",
                "2019-03-03|2019-03-03",
                "Mar 3, 2019|Mar 3, 2019",
                "3 March 2019|3 March 2019",
                "Unknown|Unknown"
            })
    void a_date_is_as_precise_as_it_is_stated(String text, String expected) {
        assertThat(Dates.of(text)).isEqualTo(expected);
    }

    @Test
    void a_day_that_does_not_exist_is_kept_and_noted() {
        assertThat(TestRecords.notes("<start_date type=\"Actual\">February 30, 2019</start_date>"))
                .containsExactly("f#/protocolSection/statusModule/startDateStruct/date: the data model does not know"
                        + " \"2019-02-30\" (it is kept as it is)");
    }

    @Test
    void words_become_the_codes_that_they_stand_for() {
        assertThat(List.of("Active, not recruiting", "Enrolling by invitation", "Unknown status", "Withheld"))
                .extracting(words -> Codes.constant(Status.class, words))
                .containsExactly(
                        Status.ACTIVE_NOT_RECRUITING, Status.ENROLLING_BY_INVITATION, Status.UNKNOWN, Status.WITHHELD);
        assertThat(List.of("NIH", "U.S. Fed", "Industry", "Other", "Other_Gov"))
                .extracting(words -> Codes.constant(AgencyClass.class, words))
                .containsExactly(
                        AgencyClass.NIH,
                        AgencyClass.FED,
                        AgencyClass.INDUSTRY,
                        AgencyClass.OTHER,
                        AgencyClass.OTHER_GOV);
        assertThat(Codes.of(DateType.class, "Anticipated")).isEqualTo("ESTIMATED");
        assertThat(Codes.of(DateType.class, "Estimate")).isEqualTo("ESTIMATED");
        assertThat(Codes.of(Sex.class, "Both")).isEqualTo("ALL");
        assertThat(Codes.of(PrimaryPurpose.class, "Educational/Counseling/Training"))
                .isEqualTo("ECT");
        assertThat(Codes.of(ObservationalModel.class, "Ecologic or Community")).isEqualTo("ECOLOGIC_OR_COMMUNITY");
        assertThat(Codes.of(Sex.class, "Unknown status")).isEqualTo("Unknown status");
        assertThat(Codes.of(Sex.class, "x".repeat(1_000_000))).hasSize(1_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Phase 1/Phase 2,PHASE1 PHASE2",
        "Phase 2/Phase 3,PHASE2 PHASE3",
        "Early Phase 1,EARLY_PHASE1",
        "Phase 0,EARLY_PHASE1",
        "N/A,NA",
        "Phase 4,PHASE4",
        "Phase 5,Phase 5"
    })
    void phases_are_a_list(String text, String expected) {
        assertThat(String.join(" ", Codes.phases(text))).isEqualTo(expected.equals("Phase 5") ? text : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "None (Open Label)|NONE|",
                "Open Label|NONE|",
                "No masking|NONE|",
                "Double|DOUBLE|",
                "Double-Blind|DOUBLE|",
                "Single Blind (Subject)|SINGLE|PARTICIPANT",
                "Double (Participant, Investigator)|DOUBLE|PARTICIPANT INVESTIGATOR",
                "Quadruple (Participant, Care Provider, Investigator, Outcomes Assessor)"
                        + "|QUADRUPLE|PARTICIPANT CARE_PROVIDER INVESTIGATOR OUTCOMES_ASSESSOR",
                "Participant, Outcomes Assessor||PARTICIPANT OUTCOMES_ASSESSOR",
                "Double (Participant, Statistician)|DOUBLE|PARTICIPANT Statistician",
                "Half (Participant)|Half (Participant)|PARTICIPANT",
                "Whatever it takes|Whatever it takes|"
            })
    void masking_tells_how_many_and_who(String text, String masking, String who) {
        JsonNode fields = Masking.of(text).node();
        assertThat(fields.path("masking").asText()).isEqualTo(masking == null ? "" : masking);
        StringBuilder parties = new StringBuilder();
        fields.path("whoMasked")
                .forEach(party -> parties.append(parties.isEmpty() ? "" : " ").append(party.asText()));
        assertThat(parties).hasToString(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N/A|N/A|[CHILD, ADULT, OLDER_ADULT]",
                "18 Years|N/A|[ADULT, OLDER_ADULT]",
                "N/A|17 Years|[CHILD]",
                "6 Months|18 Years|[CHILD, ADULT]",
                "18 Years|64 Years|[ADULT]",
                "65 Years|N/A|[OLDER_ADULT]",
                "1 Minute|1 Year|[CHILD]",
                "216 Months|N/A|[ADULT, OLDER_ADULT]",
                "40 Years|30 Years|[]",
                "adult|N/A|[]",
                "18 Years||[]"
            })
    void age_groups_follow_from_the_limits_where_both_are_stated(String minimum, String maximum, String expected) {
        assertThat(Eligibility.standardAges(minimum, maximum)).hasToString(expected);
    }

    @Test
    void yes_and_no_are_flags_and_other_words_are_kept() {
        String pointer = "/protocolSection/eligibilityModule/healthyVolunteers";
        String element = "<eligibility><healthy_volunteers>%s</healthy_volunteers></eligibility>";
        assertThat(json(element.formatted("Accepts Healthy Volunteers"), pointer)
                        .booleanValue())
                .isTrue();
        assertThat(json(element.formatted("No"), pointer).isBoolean()).isTrue();
        assertThat(json(element.formatted("Maybe"), pointer).textValue()).isEqualTo("Maybe");
    }

    @Test
    void the_sentences_on_agreements_become_codes() {
        String element = "<clinical_results><certain_agreements><restrictive_agreement>%s</restrictive_agreement>"
                + "</certain_agreements></clinical_results>";
        String pointer = "/resultsSection/moreInfoModule/certainAgreement";
        String embargo = "The only disclosure restriction on the PI is that the sponsor can embargo results"
                + " for a period that is less than or equal to 60 days. The sponsor cannot extend the embargo.";
        assertThat(json(element.formatted("There is NOT an agreement between PIs and the Sponsor."), pointer))
                .hasToString("{\"restrictiveAgreement\":false}");
        assertThat(json(element.formatted(embargo), pointer))
                .hasToString("{\"restrictionType\":\"LTE60\",\"restrictiveAgreement\":true}");
        assertThat(json(element.formatted("Ask us."), pointer))
                .hasToString(
                        "{\"restrictionType\":\"OTHER\",\"restrictiveAgreement\":true,\"otherDetails\":\"Ask us.\"}");
    }
}
