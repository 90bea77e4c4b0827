package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armature.study.StudyJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Registry records, laid out as the sites lay them out: what comes back must be what the record says. */
class RecordPagesTest {
    private static final List<String> EVERYWHERE = List.of(
            "identificationModule/nctId",
            "identificationModule/briefTitle",
            "statusModule/overallStatus",
            "descriptionModule",
            "conditionsModule/conditions",
            "designModule/phases",
            "eligibilityModule/eligibilityCriteria",
            "eligibilityModule/sex",
            "eligibilityModule/minimumAge",
            "eligibilityModule/maximumAge");
    private static final List<String> DESIGN = List.of(
            "identificationModule/orgStudyIdInfo/id",
            "designModule/studyType",
            "designModule/enrollmentInfo/count",
            "designModule/designInfo/allocation",
            "designModule/designInfo/interventionModel",
            "designModule/designInfo/primaryPurpose",
            "designModule/designInfo/maskingInfo/masking",
            "eligibilityModule/healthyVolunteers",
            "armsInterventionsModule/armGroups");
    private static final List<String> AGGREGATOR = List.of(
            "conditionsModule/keywords",
            "sponsorCollaboratorsModule",
            "designModule/designInfo/observationalModel",
            "designModule/designInfo/timePerspective",
            "designModule/designInfo/maskingInfo/whoMasked",
            "contactsLocationsModule/overallOfficials",
            "contactsLocationsModule/centralContacts",
            "statusModule/startDateStruct/date");
    private static final List<String> CLASSIC = List.of(
            "identificationModule/officialTitle",
            "statusModule/whyStopped",
            "statusModule/startDateStruct",
            "statusModule/primaryCompletionDateStruct",
            "statusModule/completionDateStruct",
            "statusModule/statusVerifiedDate",
            "designModule/designInfo",
            "designModule/enrollmentInfo",
            "eligibilityModule/stdAges",
            "eligibilityModule/samplingMethod",
            "eligibilityModule/studyPopulation",
            "contactsLocationsModule",
            "ipdSharingStatementModule");
    private static final Map<String, List<List<String>>> FIELDS = Map.of(
            "veeva", List.of(EVERYWHERE, DESIGN),
            "portal", List.of(EVERYWHERE),
            "aggregator", List.of(EVERYWHERE, DESIGN, AGGREGATOR),
            "classic", List.of(EVERYWHERE, DESIGN, CLASSIC),
            "classic-headed", List.of(EVERYWHERE, DESIGN, CLASSIC, List.of("outcomesModule")));

    private static Stream<String> pages() {
        return TestPages.fixtures().stream().map(Path::toString);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_the_page_shows_is_what_the_record_says(String page) throws IOException {
        String[] name = Path.of(page).getFileName().toString().split("\\.");
        String record = TestPages.text("src/test/resources/pages/" + name[0] + ".record.json");
        JsonNode expected = StudyJson.mapper().readTree(record);
        JsonNode found =
                StudyJson.write(TestPages.trial(TestPages.text(page)).sourced().study());
        List<String> different = new ArrayList<>();
        for (List<String> fields : FIELDS.getOrDefault(name[1], List.of())) {
            for (String field : fields) {
                String pointer = "/protocolSection/" + field;
                if (!expected.at(pointer).equals(found.at(pointer))) {
                    different.add(field + "\n  record: " + expected.at(pointer) + "\n  page:   " + found.at(pointer));
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
