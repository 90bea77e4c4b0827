package org.armature.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armature.coverage.CoverageTable.Row;
import org.armature.coverage.Places.Experiment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each field of the registry's record is in FHIR where {@code src/docs/coverage.md} says, and comes back from there. With
 * the system property {@code coverage.records}, the page is written anew from that file.
 */
class CoverageTest {
    private static final String FILE = "coverage.records";

    private static Map<String, Row> page = Map.of();
    private static Map<String, Integer> differences = Map.of();

    @BeforeAll
    static void writeAndReadThePage() throws IOException {
        String file = System.getProperty(FILE);
        if (file != null) {
            Coverage coverage = new Coverage();
            Records.ofRepository().forEach(coverage::addExample);
            Records.read(Path.of(file), coverage::add);
            CoverageTable.write(coverage, coverage.rows());
            differences = coverage.differences();
        }
        page = CoverageTable.read();
    }

    @Test
    void every_path_of_the_page_has_a_place_and_comes_back() {
        assertThat(page).isNotEmpty();
        assertThat(page.values()).allSatisfy(row -> {
            assertThat(row.places()).as(row.path()).isNotEmpty();
            assertThat(row.returns()).as(row.path()).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void a_changed_value_arrives_where_the_page_says_and_comes_back(String path, Experiment experiment) {
        Row row = page.get(path);
        assertThat(row).as("the row of %s", path).isNotNull();
        Places found = experiment.of(path);
        assertThat(Objects.requireNonNull(row).places())
                .as("%s is at %s", path, found)
                .anyMatch(found::contains);
        assertThat(found.returns()).isTrue();
    }

    static Stream<Arguments> paths() {
        return Records.ofRepository().stream().flatMap(CoverageTest::paths);
    }

    private static Stream<Arguments> paths(ObjectNode record) {
        Experiment experiment = new Experiment(record);
        return Leaf.of(record).stream().map(Leaf::path).distinct().map(path -> Arguments.of(path, experiment));
    }

    @Test
    @EnabledIfSystemProperty(named = FILE, matches = ".+")
    void the_given_records_come_back_with_nothing_lost_or_changed_or_added() {
        assertThat(differences).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = FILE, matches = ".+")
    void every_path_of_the_given_records_is_on_the_page() throws IOException {
        Set<String> paths = new TreeSet<>();
        Records.read(
                Path.of(System.getProperty(FILE)), record -> Leaf.of(record).forEach(leaf -> paths.add(leaf.path())));
        assertThat(page.keySet()).containsAll(paths);
    }
}
