package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.conformance.ResourceCheck.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each constraint that we define is kept by a valid instance and told of an instance that breaks it. */
class ConstraintPairsTest {
    private static final ResourceCheck CHECK = ResourceCheck.create(FhirContext.forR4Cached());

    @BeforeAll
    static void warmUp() {
        CHECK.warmUp();
    }

    @Test
    void a_valid_instance_has_no_error() {
        Map<String, List<Finding>> errors = new TreeMap<>();
        CheckFiles.valid().forEach((file, resource) -> errors.put(file, errors(resource.toString())));
        assertThat(errors)
                .isNotEmpty()
                .allSatisfy((file, found) -> assertThat(found).as(file).isEmpty());
    }

    @Test
    void an_invalid_instance_is_told_at_its_element_and_with_its_rule() {
        List<String> missing = InvalidInstance.all().parallelStream()
                .flatMap(ConstraintPairsTest::missing)
                .toList();
        assertThat(missing).isEmpty();
    }

    /** What was said instead, where the expected error was not. */
    private static Stream<String> missing(InvalidInstance instance) {
        List<Finding> errors = errors(instance.json());
        boolean told = errors.stream()
                .anyMatch(error ->
                        error.path().equals(instance.path()) && error.message().contains(instance.message()));
        return told ? Stream.empty() : Stream.of(instance.label() + ": " + errors);
    }

    private static List<Finding> errors(String json) {
        return CHECK.check(json, Form.JSON, List.of()).errors();
    }

    @Test
    void every_constraint_has_an_instance_that_breaks_it_or_a_reason_why_none_can() {
        List<Pattern> exceptions =
                exceptions().stream().map(ConstraintPairsTest::pattern).toList();
        List<String> alone = labels(Constraint.all())
                .filter(label -> exceptions.stream()
                        .noneMatch(pattern -> pattern.matcher(label).matches()))
                .toList();
        assertThat(InvalidInstance.all()).extracting(InvalidInstance::label).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void an_exception_names_constraints_that_exist() {
        List<String> labels = labels(Constraint.all()).toList();
        assertThat(exceptions())
                .isNotEmpty()
                .allSatisfy(exception ->
                        assertThat(labels).anyMatch(pattern(exception).asMatchPredicate()));
    }

    private static Stream<String> labels(List<Constraint> constraints) {
        return constraints.stream().map(constraint -> constraint.definition() + " " + constraint.name());
    }

    private static List<String> exceptions() {
        return CheckFiles.rows("exceptions.csv").stream()
                .map(row -> row[0] + " " + row[1])
                .toList();
    }

    /** An exception as a pattern: a star stands for any text without a dot. */
    private static Pattern pattern(String exception) {
        return Pattern.compile(
                Stream.of(exception.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^.]*")));
    }
}
