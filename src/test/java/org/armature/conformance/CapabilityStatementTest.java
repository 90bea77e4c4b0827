package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.armature.mapping.Canonical;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** What a server of trials is asked to offer exists: in R4, or among our definitions. */
class CapabilityStatementTest {
    private static final ISearchParamRegistry R4 = new FhirContextSearchParamRegistry(FhirContext.forR4Cached());
    private static final List<CapabilityStatementRestResourceComponent> TYPES = CompiledDefinitions.get(
                    CapabilityStatement.class, "trials-server")
            .getRestFirstRep()
            .getResource();

    @Test
    void every_parameter_is_defined_by_r4_or_here_with_this_name_and_type() {
        TYPES.forEach(type -> assertThat(type.getSearchParam()).allSatisfy(parameter -> {
            if (parameter.getDefinition().startsWith(Canonical.BASE)) {
                SearchParameter own = own(parameter.getDefinition());
                assertThat(own.getCode()).isEqualTo(parameter.getName());
                assertThat(own.getType()).isEqualTo(parameter.getType());
            } else {
                RuntimeSearchParam known = R4.getActiveSearchParam(
                        type.getType(), parameter.getName(), ISearchParamRegistry.SearchParamLookupContextEnum.ALL);
                assertThat(known)
                        .as("%s %s", type.getType(), parameter.getName())
                        .isNotNull();
                assertThat(known.getUri()).isEqualTo(parameter.getDefinition());
                assertThat(known.getParamType().getCode())
                        .isEqualTo(parameter.getType().toCode());
            }
        }));
    }

    private static SearchParameter own(String url) {
        return CompiledDefinitions.all(SearchParameter.class).stream()
                .filter(parameter -> parameter.getUrl().equals(url))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_parameter_of_ours_is_listed_under_its_type() {
        Stream<String> listed = TYPES.stream()
                .flatMap(type -> type.getSearchParam().stream()
                        .filter(parameter -> parameter.getDefinition().startsWith(Canonical.BASE))
                        .map(parameter -> type.getType() + "-" + parameter.getName()));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(CompiledDefinitions.all(SearchParameter.class).stream()
                        .map(parameter -> parameter.getIdElement().getIdPart())
                        .toList());
    }

    @Test
    void includes_follow_references() {
        assertThat(TYPES.stream()
                        .flatMap(type ->
                                Stream.concat(type.getSearchInclude().stream(), type.getSearchRevInclude().stream()))
                        .map(PrimitiveType::getValueAsString)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(include -> assertThat(typeOf(include)).isEqualTo(SearchParamType.REFERENCE));
    }

    /** The type of the parameter that an include such as {@code ResearchStudy:site} names. */
    private static SearchParamType typeOf(String include) {
        String[] parts = include.split(":", -1);
        return TYPES.stream()
                .filter(type -> type.getType().equals(parts[0]))
                .flatMap(type -> type.getSearchParam().stream())
                .filter(parameter -> parameter.getName().equals(parts[1]))
                .map(CapabilityStatementRestResourceSearchParamComponent::getType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(include + " is no parameter that is listed"));
    }

    @Test
    void profiles_are_of_the_type_that_they_stand_at() {
        List<StructureDefinition> profiles = CompiledDefinitions.all(StructureDefinition.class);
        TYPES.forEach(type -> assertThat(type.getSupportedProfile())
                .isNotEmpty()
                .allSatisfy(url -> assertThat(profiles)
                        .filteredOn(profile -> profile.getUrl().equals(url.getValue()))
                        .extracting(StructureDefinition::getType)
                        .containsExactly(type.getType())));
    }
}
