package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the registry does not define travels through FHIR all the same, and comes back in its place. */
class UnmodeledFieldsTest {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /protocolSection/contactsLocationsModule              | locations_nested      | [{"city":"Rome","beds":[1,2.50]}]
            /protocolSection/armsInterventionsModule/interventions/1 | interventionMappedName | ["Exercise",null]
            /protocolSection/outcomesModule/primaryOutcomes/0     | weight                | 1.20
            /protocolSection/designModule/designInfo/maskingInfo  | sealed                | false
            /annotationSection                                    | empty                 | {}
            /documentSection/largeDocumentModule/largeDocs/0      | pages                 | {"from":1,"to":null}
            /resultsSection/adverseEventsModule/seriousEvents/0/stats/0 | severity        | "é <b> & \\u0007"
            /resultsSection                                       | voicesModule          | {"a":[{"b":1}]}
            /resultsSection                                       | No module             | 7
            ~~                                                    | reviewSection         | {"module":{"list":[{"x":true},{}],"text":"one"}}
            ~~                                                    | flag                  | null
            """)
    void a_field_that_nobody_defined_comes_back(String parent, String name, String json) {
        ObjectNode record = TestRecords.everyField();
        ((ObjectNode) record.at(parent)).set(name, StudyJson.parse(json));
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        String fhir = parser.encodeResourceToString(TestRecords.map(record));
        JsonNode back = StudyJson.write(
                StudyMapper.toStudy(parser.parseResource(Bundle.class, fhir)).study());
        assertThat(back.at(parent + "/" + name))
                .hasToString(record.at(parent + "/" + name).toString());
        assertThat(back).hasToString(StudyJson.write(StudyJson.read(record)).toString());
        assertThat(back.at(parent).properties()).hasSameSizeAs(record.at(parent).properties());
    }
}
