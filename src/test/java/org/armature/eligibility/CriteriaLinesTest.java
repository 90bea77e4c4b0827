package org.armature.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.parse.CriterionParser;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of criteria with the expression that a person wrote for them. */
class CriteriaLinesTest {
    private static final CriterionParser PARSER = new CriterionParser(Vocabulary.standard());

    /** How many lines of the seed documents may still be understood less completely than a person does. */
    private static final int OPEN_SEED_LINES = 31;

    private record Line(boolean excluding, String text, String expected) {
        String actual() {
            return Notation.of(PARSER.read(text, 0, text.length(), excluding));
        }

        boolean isReached() {
            return actual().toLowerCase(Locale.ROOT).equals(expected.toLowerCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Line> regressions() throws IOException {
        return lines("/eligibility/regression-lines.tsv").stream();
    }

    static Stream<Line> values() throws IOException {
        return lines("/eligibility/value-lines.tsv").stream();
    }

    static Stream<Line> kinds() throws IOException {
        return lines("/eligibility/kind-lines.tsv").stream();
    }

    static Stream<Line> times() throws IOException {
        return lines("/eligibility/time-lines.tsv").stream();
    }

    static Stream<Line> scopes() throws IOException {
        return lines("/eligibility/scope-lines.tsv").stream();
    }

    static Stream<Line> names() throws IOException {
        return lines("/eligibility/name-lines.tsv").stream();
    }

    static Stream<Line> structures() throws IOException {
        return lines("/eligibility/structure-lines.tsv").stream();
    }

    static Stream<Line> people() throws IOException {
        return lines("/eligibility/people-lines.tsv").stream();
    }

    static Stream<Line> alike() throws IOException {
        return lines("/eligibility/alike-lines.tsv").stream();
    }

    private static List<Line> lines(String resource) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = CriteriaLinesTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] columns = line.split("\t", -1);
                        lines.add(new Line(columns[0].equals("exclusion"), columns[1], columns[2]));
                    });
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("regressions")
    void lines_that_other_parsers_get_wrong_are_read_right(Line line) {
        assertThat(line.actual().toLowerCase(Locale.ROOT))
                .isEqualTo(line.expected().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void lists_clauses_and_exceptions_reach_as_far_as_they_are_meant(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_all_that_belongs_to_it(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void what_is_said_once_for_several_is_given_to_each(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("people")
    void people_are_known_by_their_age_their_sex_and_their_state(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("alike")
    void what_looks_like_something_else_is_read_as_what_it_is_or_not_at_all(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("values")
    void values_and_names_are_read_by_the_rules(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void values_of_several_numbers_or_units_are_one(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("times")
    void times_and_counts_are_of_what_they_are_said_of(Line line) {
        assertThat(line.actual()).isEqualTo(line.expected());
    }

    @Test
    void expected_expressions_follow_the_notation() throws IOException {
        List<Line> all = new ArrayList<>(lines("/eligibility/seed-lines.tsv"));
        all.addAll(lines("/eligibility/regression-lines.tsv"));
        all.addAll(lines("/eligibility/scope-lines.tsv"));
        all.addAll(lines("/eligibility/value-lines.tsv"));
        all.addAll(lines("/eligibility/alike-lines.tsv"));
        all.addAll(lines("/eligibility/kind-lines.tsv"));
        all.addAll(lines("/eligibility/time-lines.tsv"));
        all.addAll(lines("/eligibility/people-lines.tsv"));
        all.forEach(line ->
                assertThat(Notation.read(line.expected())).as(line.text()).isNotNull());
    }

    @Test
    void the_seed_documents_are_read_as_a_person_reads_them() throws IOException {
        List<String> open = lines("/eligibility/seed-lines.tsv").stream()
                .filter(line -> !line.isReached())
                .map(line -> line.text() + "\n  expected " + line.expected() + "\n  was      " + line.actual())
                .toList();
        assertThat(open).as(() -> String.join("\n", open)).hasSizeLessThanOrEqualTo(OPEN_SEED_LINES);
    }
}
