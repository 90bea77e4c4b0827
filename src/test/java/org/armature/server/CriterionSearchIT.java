package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria are found where they are nested, and a number only with the variable that it belongs to. */
class CriterionSearchIT extends SearchedStudies {
    private static final String CODE = "{\"coding\": [{\"system\":"
            + " \"https://armature.example/fhir/CodeSystem/eligibility-vocabulary\", \"code\": \"%s\"}]}";

    @BeforeEach
    void write() {
        String nested = "{\"resourceType\": \"Group\", \"id\": \"any\", \"type\": \"person\", \"actual\": false,"
                + " \"characteristic\": ["
                + criterion("variable/test-hemoglobin", quantity("9.5", "g/dL"))
                + ", "
                + criterion("variable/test-ecog", "\"valueQuantity\": {\"value\": 2}")
                + ", "
                + criterion(
                        "variable/test-lvef", "\"valueRange\": {\"low\": {\"value\": 35}, \"high\": {\"value\": 45}}")
                + ", "
                + criterion("condition", "\"valueCodeableConcept\": " + CODE.formatted("condition/test-heart-failure"))
                + "]}";
        String group = "{\"resourceType\": \"Group\", \"id\": \"nesting\", \"type\": \"person\", \"actual\": false,"
                + " \"contained\": [" + nested + "], \"characteristic\": ["
                + criterion("variable/test-bmi", quantity("30", "kg/m2")) + ", "
                + criterion("combination", "\"valueReference\": {\"reference\": \"#any\"}") + "]}";
        String study = "{\"resourceType\": \"ResearchStudy\", \"id\": \"of-nesting\", \"status\": \"active\","
                + " \"enrollment\": [{\"reference\": \"Group/nesting\"}]}";
        assertThat(put("/fhir/Group/nesting", group).statusCode()).isIn(200, 201);
        assertThat(put("/fhir/ResearchStudy/of-nesting", study).statusCode()).isIn(200, 201);
    }

    @AfterEach
    void delete() {
        assertThat(delete("/fhir/ResearchStudy/of-nesting").statusCode()).isEqualTo(200);
        assertThat(delete("/fhir/Group/nesting").statusCode()).isEqualTo(200);
    }

    private static String criterion(String code, String value) {
        return "{\"code\": " + CODE.formatted(code) + ", " + value + ", \"exclude\": false}";
    }

    private static String quantity(String value, String unit) {
        return "\"valueQuantity\": {\"value\": " + value
                + ", \"comparator\": \"<\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"" + unit + "\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "criterion=variable/test-hemoglobin, true",
        "criterion=condition/test-heart-failure, true",
        "criterion=OWN|condition/test-heart-failure, true",
        "criterion=http://loinc.org|condition/test-heart-failure, false",
        "criterion=condition/test-heart, false",
        "criterion=variable/test-bmi, true",
        "criterion-value=variable/test-hemoglobin$lt10||g/dL, true",
        "criterion-value=OWN|variable/test-hemoglobin$9.5|http://unitsofmeasure.org|g/dL, true",
        "criterion-value=variable/test-hemoglobin$lt10, true",
        "criterion-value=variable/test-hemoglobin$gt10, false",
        "criterion-value=variable/test-hemoglobin$lt10||g/L, false",
        "criterion-value=variable/test-hemoglobin$30, false",
        "criterion-value=variable/test-hemoglobin$2, false",
        "criterion-value=variable/test-ecog$le2, true",
        "criterion-value=variable/test-ecog$gt2, false",
        "criterion-value=variable/test-lvef$35, true",
        "criterion-value=variable/test-lvef$45, true",
        "criterion-value=variable/test-lvef$lt35, false",
        "criterion-value=variable/test-bmi$ge30||kg/m2, true",
        "'criterion-value=variable/test-ecog$7,variable/test-bmi$30||kg/m2', true"
    })
    void a_nested_criterion_is_found_from_its_group_and_from_its_study(String query, boolean found) {
        String name = query.substring(0, query.indexOf('='));
        String value = encoded(query.substring(name.length() + 1)
                .replace("OWN", "https://armature.example/fhir/CodeSystem/eligibility-vocabulary"));
        assertThat(found("Group?" + name + "=" + value)).isEqualTo(found ? List.of("nesting") : List.of());
        assertThat(found("ResearchStudy?enrollment." + name + "=" + value))
                .isEqualTo(found ? List.of("of-nesting") : List.of());
        assertThat(found("Group?_has:ResearchStudy:enrollment:_id=of-nesting&" + name + "=" + value))
                .isEqualTo(found ? List.of("nesting") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"characteristic=variable/test-hemoglobin", "value=condition/test-heart-failure", "value-quantity=9.5"})
    void r4s_own_parameters_see_the_first_level_alone(String query) {
        assertThat(found("Group?_id=nesting&" + query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Group?criterion-value=", "ResearchStudy?enrollment.criterion-value="})
    void the_link_to_an_answer_says_what_was_asked(String start) {
        String value = encoded("variable/test-hemoglobin$lt10||g/dL,variable/test-ecog$2");
        JsonNode bundle = json(start + value);
        String self = bundle.at("/link/0/url").asText();
        assertThat(self).contains("criterion-value=").doesNotContain("criterion-number");
        assertThat(found(self.substring(self.indexOf("/fhir/") + "/fhir/".length())))
                .isNotEmpty()
                .isEqualTo(ids(bundle, "match"));
    }
}
