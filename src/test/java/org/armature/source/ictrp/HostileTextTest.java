package org.armature.source.ictrp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.armature.source.Reading;
import org.armature.study.SourceFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to keep a reader busy cost no more time than others. */
class HostileTextTest {
    private static final int LENGTH = 100_000;
    private static final List<String> FIELDS = List.of(
            "Public_title",
            "Inclusion_Criteria",
            "Exclusion_Criteria",
            "Condition",
            "Intervention",
            "Target_size",
            "Primary_outcome",
            "Secondary_ID",
            "Countries",
            "Study_design",
            "Phase",
            "Inclusion_gender",
            "Inclusion_agemin",
            "Date_registration",
            "Date_enrollement",
            "Contact_Lastname",
            "web_address");

    static Stream<String> pieces() {
        return Stream.of(
                " ",
                "\n",
                "\t \n",
                ";",
                "; ",
                ";a",
                "a",
                "a:",
                "a:1;",
                "1",
                "1. a\n",
                "<br>",
                "<br ",
                "&#",
                "&amp",
                "[",
                "a[b]",
                "a[,,",
                "Inclusion criteria:",
                "exclusion criteria\n",
                ". Timepoint: ",
                ". Method of measurement: ",
                ";Main Objective:",
                "Drug: a;",
                "Phase I/",
                "Trade Name: a\n\n",
                "Are the trial subjects under 18?",
                ",");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_piece_that_is_repeated_for_ever(String piece) {
        for (String number : List.of(
                "ChiCTR3100000001",
                "NCT00000001",
                "EUCTR2030-000001-13-FR",
                "IRCT20310625028622N1",
                "ACTRN12620000421932",
                "ISRCTN10000017")) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode().put("TrialID", number);
            String text = "x" + piece.repeat(LENGTH / piece.length() / FIELDS.size()) + "x";
            FIELDS.forEach(field -> fields.put(field, text));
            Reading reading = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> new IctrpRecord("f:1", SourceFormat.ICTRP_CSV).read(fields));
            assertThat(reading).isInstanceOf(Reading.Trial.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"Intervention, a", "Primary_outcome, '. Timepoint: '", "Inclusion_Criteria, ' '", "Target_size, a"})
    void one_long_text(String field, String piece) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put("TrialID", "IRCT20310625028622N1");
        fields.put(field, "x" + piece.repeat(2_000_000 / piece.length()) + "x");
        Reading reading = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new IctrpRecord("f:1", SourceFormat.ICTRP_CSV).read(fields));
        assertThat(reading).isInstanceOf(Reading.Trial.class);
    }
}
