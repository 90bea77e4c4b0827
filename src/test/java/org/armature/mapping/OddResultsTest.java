package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armature.study.StudyJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of the results that is not what the registry's model says costs the record nothing. */
class OddResultsTest {

    @ParameterizedTest
    @MethodSource("paths")
    void any_value_may_be_of_any_kind(String path) {
        for (String odd : List.of("7", "null", "true", "\"\"", "\"\\u0007 <b>\"", "[]", "[null,[1],{}]", "{}")) {
            ObjectNode record = TestRecords.everyField();
            int slash = path.lastIndexOf('/');
            String name = path.substring(slash + 1);
            JsonNode parent = record.at(path.substring(0, slash));
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(name), StudyJson.parse(odd));
            } else {
                ((ObjectNode) parent).set(name, StudyJson.parse(odd));
            }
            var back = StudyMapper.toStudy(TestRecords.map(record)).study();
            assertThat(StudyJson.write(back).get("resultsSection")).as(odd).isEqualTo(record.get("resultsSection"));
        }
    }

    static Stream<String> paths() {
        List<String> paths = new ArrayList<>();
        collect("/resultsSection", TestRecords.everyField().get("resultsSection"), paths);
        return paths.stream();
    }

    private static void collect(String path, JsonNode node, List<String> paths) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                paths.add(path + "/" + field.getKey());
                collect(path + "/" + field.getKey(), field.getValue(), paths);
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            paths.add(path + "/0");
            collect(path + "/0", array.get(0), paths);
        }
    }
}
