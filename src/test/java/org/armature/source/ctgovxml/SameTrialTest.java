package org.armature.source.ctgovxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armature.study.StudyJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever both formats of the registry say something of a trial, they give the same study. */
class SameTrialTest {
    /** What the XML has no element for. */
    private static final List<String> ONLY_IN_JSON = List.of(
            "/derivedSection/conditionBrowseModule/",
            "/derivedSection/interventionBrowseModule/",
            "/geoPoint/",
            "/secondaryIdInfos/0/type",
            "/secondaryIdInfos/0/domain");

    /**
     * The same trials, downloaded as XML in 2017 and 2023 and as JSON in 2026.
     *
     * @param differences the other fields that differ: the day of the download, dates that the XML had only from 2017
     *     on, a city that the registry has renamed
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NCT00003454,/derivedSection/miscInfoModule/versionHolder",
                "NCT00460538,/derivedSection/miscInfoModule/versionHolder",
                "NCT00501605,/derivedSection/miscInfoModule/versionHolder"
                        + " /protocolSection/contactsLocationsModule/locations/0/city"
                        + " /protocolSection/statusModule/lastUpdatePostDateStruct/date"
                        + " /protocolSection/statusModule/lastUpdatePostDateStruct/type"
                        + " /protocolSection/statusModule/studyFirstPostDateStruct/date"
                        + " /protocolSection/statusModule/studyFirstPostDateStruct/type"
                        + " /protocolSection/statusModule/studyFirstSubmitQcDate"
            })
    void the_xml_gives_the_study_that_the_json_gives(String nctId, String differences) {
        Map<String, String> xml = new TreeMap<>();
        Map<String, String> json = new TreeMap<>();
        leaves(
                "",
                StudyJson.write(TestRecords.trial(TestRecords.resource(nctId + ".xml"))
                        .sourced()
                        .study()),
                xml);
        leaves("", StudyJson.parse(TestRecords.resource(nctId + ".json")), json);
        TreeSet<String> different = new TreeSet<>(xml.keySet());
        different.addAll(json.keySet());
        different.removeIf(path -> xml.getOrDefault(path, "").equals(json.get(path))
                || ONLY_IN_JSON.stream().anyMatch(path::contains));
        assertThat(different).containsExactly(differences.split(" "));
        assertThat(xml).hasSizeGreaterThan(30);
    }

    private static void leaves(String path, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> leaves(path + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(path + "/" + i, node.get(i), found);
            }
        } else {
            found.put(path, node.asText());
        }
    }
}
