package org.armature.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexVersionTest {
    private static SearchParameter parameter(String code) {
        SearchParameter parameter = new SearchParameter();
        parameter.setUrl("http://example.org/" + code).setCode(code).setType(SearchParamType.REFERENCE);
        parameter.setExpression("Group." + code).addBase("Group").addTarget("Patient");
        parameter.addComponent().setDefinition("http://example.org/part").setExpression("part");
        return parameter;
    }

    static Stream<SearchParameter> others() {
        SearchParameter base = parameter("one");
        base.addBase("Location");
        SearchParameter target = parameter("one");
        target.addTarget("Device");
        SearchParameter definition = parameter("one");
        definition.getComponentFirstRep().setDefinition("http://example.org/other");
        SearchParameter component = parameter("one");
        component.getComponentFirstRep().setExpression("other");
        SearchParameter another = parameter("one");
        another.addComponent().setDefinition("http://example.org/more").setExpression("more");
        SearchParameter expression = parameter("one");
        expression.setExpression("Group.other");
        return Stream.of(base, target, definition, component, another, expression);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatever_changes_what_is_indexed_changes_the_version(SearchParameter other) {
        assertThat(IndexVersion.of(List.of(other))).isNotEqualTo(IndexVersion.of(List.of(parameter("one"))));
    }

    @Test
    void the_order_of_parameters_and_of_their_types_does_not_matter() {
        SearchParameter one = parameter("one");
        one.addTarget("Device");
        SearchParameter same = parameter("one");
        same.getTarget().clear();
        same.addTarget("Device").addTarget("Patient");
        assertThat(IndexVersion.of(List.of(one, parameter("two"))))
                .isEqualTo(IndexVersion.of(List.of(parameter("two"), same)));
    }
}
