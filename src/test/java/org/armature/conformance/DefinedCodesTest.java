package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport.BaseConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.IValidationSupport.StringConceptProperty;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;

/** Every code of this project can be looked up. */
class DefinedCodesTest {
    private static final String PHASE = "https://armature.example/fhir/CodeSystem/phase";
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final DefinedCodes CODES = DefinedCodes.of(CONTEXT);

    @Test
    void every_code_has_its_display_and_its_definition() {
        int codes = 0;
        for (var definition : Definitions.all(CONTEXT)) {
            if (definition instanceof CodeSystem system) {
                for (var concept : system.getConcept()) {
                    LookupCodeResult result = lookup(system.getUrl(), concept.getCode());
                    assertThat(result.isFound()).as(concept.getCode()).isTrue();
                    assertThat(result.getCodeSystemDisplayName()).isEqualTo(system.getName());
                    assertThat(result.getCodeDisplay()).isEqualTo(concept.getDisplay());
                    assertThat(result.getProperties().stream().map(DefinedCodesTest::text))
                            .as(concept.getCode())
                            .containsExactlyElementsOf(
                                    concept.hasDefinition()
                                            ? List.of("definition: " + concept.getDefinition())
                                            : List.of());
                    codes++;
                }
            }
        }
        assertThat(codes).isGreaterThan(300);
    }

    private static String text(BaseConceptProperty property) {
        return property.getPropertyName() + ": " + ((StringConceptProperty) property).getValue();
    }

    @Test
    void an_unknown_code_is_not_found_and_named() {
        LookupCodeResult result = lookup(PHASE, "PHASE9");
        assertThat(result.isFound()).isFalse();
        assertThat(result.getSearchedForCode()).isEqualTo("PHASE9");
        assertThat(result.getSearchedForSystem()).isEqualTo(PHASE);
    }

    @Test
    void a_system_of_others_is_left_to_others() {
        ValidationSupportContext support = new ValidationSupportContext(CODES);
        assertThat(CODES.isCodeSystemSupported(support, "http://loinc.org")).isFalse();
        assertThat(CODES.lookupCode(support, new LookupCodeRequest("http://loinc.org", "1-8")))
                .isNull();
    }

    private static LookupCodeResult lookup(String system, String code) {
        ValidationSupportContext support = new ValidationSupportContext(CODES);
        return Objects.requireNonNull(CODES.lookupCode(support, new LookupCodeRequest(system, code)));
    }
}
