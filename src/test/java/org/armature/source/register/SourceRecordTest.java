package org.armature.source.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;

class SourceRecordTest {
    private static SourceRecord record(String json) {
        return new SourceRecord((ObjectNode) StudyJson.parse(json.replace('\'', '"')));
    }

    @Test
    void the_rest_is_what_was_not_taken_and_says_something() {
        SourceRecord record =
                record("{'a':{'b':' x ','c':'y','d':''},'e':[],'f':null,'g':[{'h':1},{'h':2}],'i':false}");
        assertThat(record.take("a/b")).isEqualTo("x");
        record.records("g").get(0).done("h");
        assertThat(record.rest().toString()).isEqualTo("{\"a\":{\"c\":\"y\"},\"g\":[{},{\"h\":2}],\"i\":false}");
        record.records("g").get(1).done("h");
        assertThat(record.rest().toString()).isEqualTo("{\"a\":{\"c\":\"y\"},\"i\":false}");
    }

    @Test
    void a_list_of_one_may_stand_as_its_element() {
        SourceRecord record = record("{'list':[{'a':'1'},{'a':'2'}],'one':{'a':'3'},'texts':['x',5,' '],'text':'y'}");
        assertThat(record.records("list")).hasSize(2);
        assertThat(record.records("one"))
                .singleElement()
                .satisfies(one -> assertThat(one.text("a")).isEqualTo("3"));
        assertThat(record.texts("texts")).containsExactly("x", "5");
        assertThat(record.texts("text")).containsExactly("y");
        assertThat(record.texts("nowhere")).isEmpty();
        assertThat(record.text("text/below")).isNull();
        assertThat(record.text("list")).isNull();
    }
}
