package org.armature.source.ctgovxml;

import static org.armature.source.ctgovxml.TestRecords.json;
import static org.armature.source.ctgovxml.TestRecords.notes;
import static org.armature.source.ctgovxml.TestRecords.study;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.List;
import org.armature.mapping.StudyMapper;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.armature.study.Unmodeled;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** Which field of the study an element becomes, and that none is lost. */
class ClinicalStudyTest {
    private static final IParser PARSER = FhirContext.forR4Cached().newJsonParser();

    @Test
    void every_element_of_the_registry_has_its_place() {
        Reading.Trial trial = TestRecords.trial(TestRecords.resource("every-element.xml"));
        assertThat(trial.notes()).isEmpty();
        assertThat(trial.sourced().format()).isEqualTo(SourceFormat.CTGOV_XML);
        assertThat(StudyJson.write(trial.sourced().study()).toPrettyString())
                .isEqualTo(StudyJson.parse(TestRecords.resource("every-element.json"))
                        .toPrettyString());
    }

    @Test
    void a_study_goes_to_fhir_and_comes_back() {
        Reading.Trial trial = TestRecords.trial(TestRecords.resource("every-element.xml")
                .replace("<keyword>first", "<is_section_801>Yes</is_section_801><keyword>first"));
        String json = PARSER.encodeResourceToString(StudyMapper.toBundle(trial.sourced()));
        SourcedStudy back = StudyMapper.toStudy(PARSER.parseResource(Bundle.class, json));
        assertThat(back.format()).isEqualTo(SourceFormat.CTGOV_XML);
        assertThat(StudyJson.write(back.study()).without("resultsSection").toPrettyString())
                .isEqualTo(StudyJson.write(trial.sourced().study())
                        .without("resultsSection")
                        .toPrettyString());
    }

    @Test
    void an_element_without_a_place_is_kept_and_noted_with_its_line() {
        String elements = "\n<is_section_801>Yes</is_section_801>"
                + "\n<primary_outcome><measure>a</measure></primary_outcome>"
                + "\n<primary_outcome><measure>b</measure><safety_issue>No</safety_issue></primary_outcome>"
                + "\n<brief_title lang=\"en\">One</brief_title>\n<brief_title>Two</brief_title>"
                + "\n<new_module><a x=\"1\">p</a><a/><b>q</b></new_module>\n<location>stray</location>";
        List<Unmodeled> unmodeled = study(elements).unmodeled();
        assertThat(unmodeled)
                .extracting(kept -> kept.path() + " = " + kept.value())
                .containsExactly(
                        "/clinical_study/is_section_801 = \"Yes\"",
                        "/clinical_study/primary_outcome[2]~1safety_issue = \"No\"",
                        "/clinical_study/brief_title[1]~1@lang = \"en\"",
                        "/clinical_study/brief_title[2] = \"Two\"",
                        "/clinical_study/new_module/a = [{\"@x\":\"1\",\"text()\":\"p\"},\"\"]",
                        "/clinical_study/new_module/b = \"q\"",
                        "/clinical_study/location~1text() = \"stray\"");
        assertThat(notes(elements))
                .hasSize(6)
                .contains("f#/clinical_study/primary_outcome[2]/safety_issue: the data model does not know \"No\""
                        + " in line 4 (it is kept as it is)");
        assertThat(json(elements, "/clinical_study/is_section_801").textValue()).isEqualTo("Yes");
    }

    @Test
    void a_word_that_no_code_stands_for_is_kept_and_noted() {
        String elements = "<overall_status>Frozen</overall_status><phase>Phase 2/Phase 9</phase>"
                + "<start_date type=\"Guessed\">May 2019</start_date><study_type>Interventional</study_type>"
                + "<enrollment type=\"Actual\">about 20</enrollment>";
        Study study = study(elements);
        assertThat(study.protocolSection().statusModule().overallStatus()).isNull();
        assertThat(study.unmodeled())
                .extracting(kept -> kept.path() + "=" + kept.value())
                .containsExactly(
                        "/protocolSection/statusModule/overallStatus=\"Frozen\"",
                        "/protocolSection/statusModule/startDateStruct/type=\"Guessed\"",
                        "/protocolSection/designModule/phases=[\"Phase 2/Phase 9\"]",
                        "/protocolSection/designModule/enrollmentInfo/count=\"about 20\"");
        assertThat(notes(elements))
                .contains("f#/protocolSection/statusModule/overallStatus:"
                        + " the data model does not know \"Frozen\" (it is kept as it is)");
    }

    @Test
    void a_code_of_results_that_is_not_known_is_kept_and_noted() {
        String elements = "<clinical_results><outcome_list><outcome><type>Tertiary</type></outcome></outcome_list>"
                + "<reported_events><serious_events><category_list><category><title>t</title><event_list><event>"
                + "<counts group_id='E1' subjects_affected='few'/></event></event_list></category></category_list>"
                + "</serious_events></reported_events></clinical_results>";
        assertThat(json(elements, "/resultsSection/outcomeMeasuresModule/outcomeMeasures/0/type")
                        .textValue())
                .isEqualTo("Tertiary");
        assertThat(notes(elements))
                .containsExactlyInAnyOrder(
                        "f#/resultsSection: the data model does not know \"Tertiary\" in line 1 (it is kept as it is)",
                        "f#/resultsSection: the data model does not know \"few\" in line 1 (it is kept as it is)");
    }

    @Test
    void what_repeats_something_else_is_neither_kept_nor_noted_as_long_as_it_agrees() {
        String dates = "<last_update_submitted>May 1, 2020</last_update_submitted>"
                + "<last_update_submitted_qc>May %d, 2020</last_update_submitted_qc>";
        String countries = "<location><facility><address><country>Peru</country></address></facility></location>"
                + "<location_countries><country>%s</country></location_countries>";
        String arms = "<number_of_arms>%d</number_of_arms><arm_group><arm_group_label>A</arm_group_label></arm_group>";
        assertThat(notes(dates.formatted(1) + countries.formatted("Peru") + arms.formatted(1)))
                .isEmpty();
        assertThat(notes(dates.formatted(2) + countries.formatted("Chile") + arms.formatted(2)))
                .hasSize(3);
    }

    @Test
    void a_class_of_the_organization_stands_beside_the_sponsor_of_its_name() {
        String sponsors = "<sponsors><lead_sponsor><agency>X</agency><agency_class>NIH</agency_class></lead_sponsor>"
                + "</sponsors><source>%s</source>";
        String pointer = "/protocolSection/identificationModule/organization/class";
        assertThat(json(sponsors.formatted("X"), pointer).textValue()).isEqualTo("NIH");
        assertThat(json(sponsors.formatted("Y"), pointer).isMissingNode()).isTrue();
    }

    @Test
    void dates_have_their_old_names_in_old_records() {
        String old = "<firstreceived_date>July 7, 2007</firstreceived_date>"
                + "<lastchanged_date>January 3, 2011</lastchanged_date>"
                + "<firstreceived_results_date>June 1, 2010</firstreceived_results_date>";
        assertThat(json(old, "/protocolSection/statusModule"))
                .isEqualTo(StudyJson.parse("{\"studyFirstSubmitDate\":\"2007-07-07\","
                        + "\"resultsFirstSubmitDate\":\"2010-06-01\",\"lastUpdateSubmitDate\":\"2011-01-03\"}"));
        assertThat(study(old).hasResults()).isTrue();
        assertThat(notes(old)).isEmpty();
        assertThat(study("").hasResults()).isFalse();
    }

    @Test
    void the_design_was_one_text_in_old_records() {
        String text = "Allocation: Randomized, %sIntervention Model: Factorial Assignment,"
                + " Masking: Double Blind (Subject, Caregiver), Primary Purpose: Treatment";
        String elements = "<study_design>" + text.formatted("") + "</study_design>";
        assertThat(json(elements, "/protocolSection/designModule/designInfo"))
                .isEqualTo(StudyJson.parse("{\"allocation\":\"RANDOMIZED\",\"interventionModel\":\"FACTORIAL\","
                        + "\"primaryPurpose\":\"TREATMENT\",\"maskingInfo\":{\"masking\":\"DOUBLE\","
                        + "\"whoMasked\":[\"PARTICIPANT\",\"CARE_PROVIDER\"]}}"));
        assertThat(notes(elements)).isEmpty();
        String endpoint = text.formatted("Endpoint Classification: Safety Study, ");
        elements = "<study_design>" + endpoint + "</study_design>";
        assertThat(json(elements, "/protocolSection/designModule/designInfo/allocation")
                        .textValue())
                .isEqualTo("RANDOMIZED");
        assertThat(json(elements, "/clinical_study/study_design").textValue()).isEqualTo(endpoint);
    }

    @Test
    void the_type_of_a_study_that_may_not_be_made_public_is_absent() {
        String withheld = "<overall_status>Withheld</overall_status><study_type>N/A</study_type>";
        assertThat(json(withheld, "/protocolSection/statusModule/overallStatus").textValue())
                .isEqualTo("WITHHELD");
        assertThat(json(withheld, "/protocolSection/designModule").isMissingNode())
                .isTrue();
        assertThat(notes(withheld)).isEmpty();
    }

    @Test
    void notes_are_no_rejections() {
        assertThat(TestRecords.trial(TestRecords.record("NCT00000001", "<x>1</x>"))
                        .notes())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNMODELED);
    }
}
