package org.armature.source.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for the records of every register. */
class RegisterFilesTest {
    @SuppressWarnings("UnusedVariable") // the tests below name it
    private static final List<String> FILES = TestRecords.FILES;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/registers/facts.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    void fact(String file, String number, String path, String expected) {
        JsonNode study = TestRecords.trials(file).stream()
                .map(trial -> trial.sourced().study())
                .filter(candidate -> candidate.registryId().value().equals(number))
                .map(StudyJson::write)
                .findFirst()
                .orElseThrow();
        String pointer = path.startsWith("/") ? path : "/protocolSection/" + path;
        assertThat(TestRecords.show(study.at(pointer)).replace("\n", "\\n"))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void a_prefix_gives_problems_and_never_an_exception(String file) {
        byte[] whole = withOneRecord(TestRecords.text(file)).getBytes(StandardCharsets.UTF_8);
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
        for (int length = 0; length < end; length++) {
            List<Reading> readings = TestRecords.read(file, Arrays.copyOf(whole, length));
            assertThat(problems(readings))
                    .as("length %d", length)
                    .noneMatch(problem -> problem.kind() == Problem.Kind.FAILED);
            if (!file.endsWith(".csv")) {
                assertThat(problems(readings)).as("length %d", length).isNotEmpty();
            }
        }
    }

    private static String withOneRecord(String text) {
        return text.replaceFirst("(?s)(</Trial>).*(</Trials)", "$1\n$2")
                .replaceFirst("(?s)(TrialID,.*?\r\n\"ChiCTR.*?\r\n)\"NCT.*", "$1");
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void a_damaged_file_never_breaks_the_reader(String file) {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = TestRecords.bytes(file);
            for (int j = 0; j < 1 + i % 5; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(problems(TestRecords.read(file, damaged)))
                    .noneMatch(problem -> problem.kind() == Problem.Kind.FAILED);
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void what_has_no_place_is_kept_and_noted(String file) {
        for (Reading.Trial trial : TestRecords.trials(file)) {
            var study = trial.sourced().study();
            assertThat(study.unmodeled())
                    .isNotEmpty()
                    .allMatch(value -> value.path().matches("/(isrctn|ctis|euctr|ictrp)/.+"));
            assertThat(trial.notes())
                    .hasSizeGreaterThanOrEqualTo(study.unmodeled().size());
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void a_study_in_the_registrys_form_is_read_back_with_its_number(String file) {
        TestRecords.trials(file).forEach(trial -> {
            var study = trial.sourced().study();
            assertThat(StudyJson.read(StudyJson.parse(StudyJson.write(study).toString())))
                    .isEqualTo(study);
        });
    }

    @Test
    void records_of_different_registers_may_stand_in_one_file() {
        String lines = Stream.of("isrctn.json", "ctis.json", "euctr.json")
                .map(file -> StudyJson.parse(TestRecords.text(file)).toString() + "\n")
                .reduce("", String::concat);
        assertThat(TestRecords.read("all.ndjson", lines))
                .extracting(
                        reading -> ((Reading.Trial) reading).sourced().study().registryId())
                .extracting(RegistryId::register)
                .containsExactly(Register.ISRCTN, Register.CTIS, Register.EUCTR);
    }

    @Test
    void a_record_without_number_or_with_a_wrong_one_is_rejected_and_the_next_is_read() {
        String records = """
                [{"isrctn":"1","trialDescription":{}},{"trialDescription":{},"externalRefs":{}},{"ctNumber":"2022-1"},
                 {"authorizedApplication":{}},{"a2_eudract_number":"x"},{"a1_member_state_concerned":"Spain - AEMPS"},
                 {"isrctn":["10000017"]},{"isrctn":10000017},{"what":1}]
                """;
        List<Reading> readings = TestRecords.read("bad.json", records);
        assertThat(problems(readings))
                .extracting(Problem::what)
                .containsExactly(
                        "the ISRCTN is 1",
                        "a trial without ISRCTN",
                        "the EU CT number is 2022-1",
                        "a trial without EU CT number",
                        "the EudraCT number is x",
                        "a trial without EudraCT number",
                        "a trial without ISRCTN",
                        "not a trial: an object with the fields what");
        assertThat(readings).filteredOn(Reading.Trial.class::isInstance).hasSize(1);
    }

    @Test
    void values_of_other_kinds_than_expected_are_kept() {
        String record = """
                {"isrctn":"10000017","trialDescription":["text"],"participants":{"trialCentres":{"trialCentre":["x",null,[]]},
                 "gender":{"is":"All"},"inclusion":5},"interventions":{"intervention":[[],{}]},"externalRefs":"none"}
                """;
        Reading reading = TestRecords.read("odd.json", record).get(0);
        assertThat(((Reading.Trial) reading).sourced().study().unmodeled())
                .extracting(value -> value.path())
                .contains("/isrctn/trialDescription", "/isrctn/participants/gender/is", "/isrctn/externalRefs");
    }

    private static List<Problem> problems(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Rejected.class::isInstance)
                .map(reading -> ((Reading.Rejected) reading).problem())
                .toList();
    }
}
