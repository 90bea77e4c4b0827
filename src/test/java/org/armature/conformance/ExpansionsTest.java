package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.junit.jupiter.api.Test;

/** Value sets as clients get their codes. */
class ExpansionsTest {
    private static final String PHASE = "https://armature.example/fhir/CodeSystem/phase";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Expansions EXPANSIONS = new Expansions(CONTEXT, Clock.fixed(NOW, ZoneOffset.UTC));
    private static final ValidationSupportContext SUPPORT = new ValidationSupportContext(new ValidationSupportChain(
            EXPANSIONS, DefinedCodes.of(CONTEXT), new DefaultProfileValidationSupport(CONTEXT)));

    @Test
    void every_value_set_of_ours_has_codes_with_a_display() {
        for (var definition : Definitions.all(CONTEXT)) {
            if (definition instanceof ValueSet valueSet && !valueSet.getUrl().endsWith("/mesh-descriptor")) {
                List<ValueSetExpansionContainsComponent> codes =
                        expansion(valueSet, new ValueSetExpansionOptions()).getContains();
                assertThat(codes)
                        .as(valueSet.getUrl())
                        .isNotEmpty()
                        .allMatch(ValueSetExpansionContainsComponent::hasDisplay);
            }
        }
    }

    @Test
    void codes_come_in_the_order_of_their_system() {
        ValueSetExpansionComponent phases = expansion(phases(), new ValueSetExpansionOptions());
        assertThat(codes(phases)).containsExactly("NA", "EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4");
        assertThat(phases.getTotal()).isEqualTo(6);
        assertThat(phases.getTimestamp()).isEqualTo(NOW);
    }

    @Test
    void excluded_codes_are_left_out() {
        ValueSet phases = phases();
        phases.getCompose().addExclude().setSystem(PHASE).addConcept().setCode("NA");
        assertThat(codes(expansion(phases, new ValueSetExpansionOptions())))
                .containsExactly("EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4");
    }

    @Test
    void a_page_holds_its_part_and_tells_how_many_there_are() {
        ValueSetExpansionComponent page = expansion(phases(), ValueSetExpansionOptions.forOffsetAndCount(4, 3));
        assertThat(codes(page)).containsExactly("PHASE3", "PHASE4");
        assertThat(page.getTotal()).isEqualTo(6);
        assertThat(page.getOffset()).isEqualTo(4);
    }

    @Test
    void a_text_is_looked_for_in_codes_and_displays_in_any_case() {
        assertThat(codes(expansion(phases(), new ValueSetExpansionOptions().setFilter("Not app"))))
                .containsExactly("NA");
        assertThat(codes(expansion(phases(), new ValueSetExpansionOptions().setFilter("phase1"))))
                .containsExactly("EARLY_PHASE1", "PHASE1");
    }

    @Test
    void a_system_whose_codes_are_elsewhere_is_not_taken_for_empty() {
        ValueSet mesh = new ValueSet();
        mesh.getCompose().addInclude().setSystem("https://www.nlm.nih.gov/mesh");
        ValueSetExpansionOutcome outcome = EXPANSIONS.expandValueSet(SUPPORT, new ValueSetExpansionOptions(), mesh);
        assertThat(outcome.getError()).contains("https://www.nlm.nih.gov/mesh are not on this server");
    }

    private static ValueSet phases() {
        ValueSet phases = new ValueSet();
        phases.getCompose().addInclude().setSystem(PHASE);
        return phases;
    }

    private static ValueSetExpansionComponent expansion(ValueSet valueSet, ValueSetExpansionOptions options) {
        ValueSetExpansionOutcome outcome = EXPANSIONS.expandValueSet(SUPPORT, options, valueSet);
        assertThat(outcome.getError()).isNull();
        return ((ValueSet) Objects.requireNonNull(outcome.getValueSet())).getExpansion();
    }

    private static List<String> codes(ValueSetExpansionComponent expansion) {
        return expansion.getContains().stream()
                .map(ValueSetExpansionContainsComponent::getCode)
                .toList();
    }
}
