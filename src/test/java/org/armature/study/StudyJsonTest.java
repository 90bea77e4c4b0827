package org.armature.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.armature.study.DesignModule.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyJsonTest {
    private static JsonNode tree(String json) {
        try {
            return StudyJson.mapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String record(String protocolFields) {
        return "{'protocolSection':{'identificationModule':{'nctId':'NCT00000001'}" + protocolFields + "}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",'designModule':{'phases':['PHASE1','PHASE9','PHASE2']}",
                ",'designModule':{'phases':['PHASE9']}",
                ",'designModule':{'enrollmentInfo':{'count':15.0},'patientRegistry':'Yes'}",
                ",'conditionsModule':{'conditions':'not a list','keywords':[]}",
                ",'oversightModule':{}",
                ",'statusModule':{'overallStatus':'PAUSED','startDateStruct':{'date':'2019-13'}}",
                ",'statusModule':'none'",
                ",'statusModule':null",
                ",'newModule':{'a':[{'b':1}]}",
                ",'contactsLocationsModule':{'locations':[{},{'city':'Rome','beds':3},null,{'city':7}]}",
                ",'contactsLocationsModule':{'locations':[{'geoPoint':{'lat':18,'lon':-1.50}}]}",
                ",'descriptionModule':{'briefSummary':''}",
                ",'designModule':{'enrollmentInfo':{'type':'ACTUAL','count':2147483648}}",
                ",'designModule':{'enrollmentInfo':{'count':-5}}",
                ",'designModule':{'enrollmentInfo':{'count':12.5}}",
                ",'contactsLocationsModule':{'locations':[{'geoPoint':{'lat':999,'lon':1}}]}",
                ",'contactsLocationsModule':{'locations':[{'city':'a\\u0000b\\u0007'}]}",
            })
    void every_value_comes_back_as_it_was(String fields) {
        JsonNode original = tree(record(fields));
        assertThat(StudyJson.write(StudyJson.read(original))).hasToString(original.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "null", "'none'", "{'a_b':1,'moreInfoModule':{}}", "{'moreInfoModule':1.20E+3}"})
    void results_of_any_shape_come_back(String results) {
        JsonNode original = tree(record("").replaceFirst("}$", ",'resultsSection':" + results + "}"));
        assertThat(StudyJson.write(StudyJson.read(original))).isEqualTo(original);
    }

    @Test
    void what_is_no_module_of_results_is_kept_beside_the_model() {
        Study study =
                StudyJson.read(tree(record("").replaceFirst("}$", ",'resultsSection':{'a b':1,'moreInfoModule':{}}}")));
        assertThat(study.resultsSection()).hasToString("{\"moreInfoModule\":{}}");
        assertThat(study.unmodeled()).extracting(Unmodeled::path).containsExactly("/resultsSection/a b");
    }

    @Test
    void a_value_outside_the_model_is_kept_with_its_path() {
        Study study = StudyJson.read(tree(record(",'designModule':{'phases':['PHASE1','PHASE9'],'colour':'red'}")));
        assertThat(study.protocolSection().designModule().phases()).containsExactly(Phase.PHASE1);
        assertThat(study.unmodeled())
                .extracting(Unmodeled::path)
                .containsExactly("/protocolSection/designModule/phases/1", "/protocolSection/designModule/colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "91"})
    void a_place_that_is_not_on_earth_is_no_position(String latitude) {
        Study study = StudyJson.read(tree(
                record(",'contactsLocationsModule':{'locations':[{'geoPoint':{'lat':" + latitude + ",'lon':2}}]}")));
        assertThat(study.protocolSection()
                        .contactsLocationsModule()
                        .locations()
                        .get(0)
                        .geoPoint())
                .satisfiesAnyOf(
                        point -> assertThat(point).isNull(),
                        point -> assertThat(point).extracting("lat").isNull());
        assertThat(study.unmodeled()).isNotEmpty();
    }

    @Test
    void a_number_that_would_have_to_be_rounded_is_not_asserted() {
        Study study = StudyJson.read(tree(record(",'designModule':{'enrollmentInfo':{'count':12.5}}")));
        assertThat(study.protocolSection().designModule().enrollmentInfo())
                .extracting("count")
                .isNull();
    }

    @Test
    void explicit_false_is_not_absence() {
        Study study = StudyJson.read(tree(record(",'oversightModule':{'oversightHasDmc':false}")));
        assertThat(study.protocolSection().oversightModule().oversightHasDmc()).isFalse();
        assertThat(study.protocolSection().oversightModule().isPpsd()).isNull();
    }

    @Test
    void a_section_that_the_model_does_not_know_is_kept_value_by_value() {
        String record = record("").replaceFirst("}$", ",'other':{'a':1,'b':{'c/d':'x','e':[{'f':2}],'g':{}}}}");
        Study study = StudyJson.read(tree(record));
        assertThat(study.unmodeled())
                .extracting(value -> value.path() + " " + value.value())
                .containsExactly("/other/a 1", "/other/b/c~1d \"x\"", "/other/b/e [{\"f\":2}]", "/other/b/g {}");
        assertThat(StudyJson.write(study)).isEqualTo(tree(record));
    }

    @Test
    void a_record_without_nct_id_is_no_study() {
        assertThatThrownBy(() -> StudyJson.read(tree("{'protocolSection':{}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NCT id");
    }
}
