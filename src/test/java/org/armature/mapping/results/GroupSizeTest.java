package org.armature.mapping.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.armature.study.StudyJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group has a size only where the registry states how many participants it has. */
class GroupSizeTest {

    @ParameterizedTest
    @CsvSource({
        "40, , 40",
        "40, 38, 40",
        "40, 40, 40",
        "40, 45, ",
        "0, 12, ",
        "0, 0, 0",
        "forty, 38, ",
        "-1, , ",
        "40, some, ",
        "99999999999, , ",
    })
    void of_those_who_started_the_first_period_unless_more_joined(
            String first, @Nullable String second, @Nullable Integer size) {
        String periods = period(first) + (second == null ? "" : "," + period(second));
        ParticipantFlow flow =
                ParticipantFlow.of(json("{'groups':[{'id':'FG000','title':'A'}],'periods':[" + periods + "]}"));
        assertThat(flow.sizes().get("FG000")).isEqualTo(size);
    }

    private static String period(String started) {
        return "{'milestones':[{'type':'STARTED','achievements':[{'groupId':'FG000','numSubjects':'" + started
                + "'},{'groupId':'FG001','numSubjects':'99'}]},"
                + "{'type':'COMPLETED','achievements':[{'groupId':'FG000','numSubjects':'99'}]}]}";
    }

    @Test
    void a_flow_without_periods_says_no_size() {
        ParticipantFlow flow = ParticipantFlow.of(json("{'groups':[{'id':'FG000'}]}"));
        assertThat(flow.sizes().get("FG000")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Participants, 40", "participants, 40", "Eyes, ", "encounters, "})
    void of_a_baseline_where_participants_are_counted(String units, @Nullable Integer size) {
        Baseline baseline = Baseline.of(json("{'denoms':[{'units':'" + units
                + "','counts':[{'groupId':'BG000','value':'40'},{'groupId':'BG001','value':'7'}]}]}"));
        assertThat(baseline.sizes().get("BG000")).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"40, 40, 40", "40, 38, ", "40, , 40"})
    void of_events_where_all_numbers_at_risk_agree(int serious, @Nullable Integer other, @Nullable Integer size) {
        AdverseEvents events = AdverseEvents.of(json("{'eventGroups':[{'id':'EG000','seriousNumAffected':1,"
                + "'seriousNumAtRisk':" + serious + ",'otherNumAtRisk':" + other + "}]}"));
        assertThat(events.groups().get(0).size()).isEqualTo(size);
    }

    private static JsonNode json(String text) {
        return StudyJson.parse(text.replace('\'', '"'));
    }
}
