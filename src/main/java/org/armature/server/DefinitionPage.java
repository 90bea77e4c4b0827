package org.armature.server;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** One definition as a page: what it says in words, and its content as a table. */
final class DefinitionPage {
    private DefinitionPage() {}

    static String of(MetadataResource definition, String description) {
        StringBuilder body = new StringBuilder();
        body.append("<p>").append(Pages.text(description)).append("</p>");
        if (definition.getUrl() != null) {
            body.append("<p><code>").append(Pages.text(definition.getUrl())).append("</code></p>");
        }
        String path = definition.fhirType() + "/" + definition.getIdElement().getIdPart();
        body.append("<p><a href=\"/fhir/").append(path).append("\">As FHIR</a> · ");
        body.append("<a href=\"/definitions\">All definitions</a></p>");
        if (definition instanceof StructureDefinition structure) {
            body.append(elements(structure)).append(rules(structure));
        } else if (definition instanceof CodeSystem system) {
            rows(
                    body,
                    "Codes",
                    List.of("Code", "Display", "Meaning"),
                    system.getConcept().stream()
                            .map(concept -> List.of(
                                    text(concept.getCode()), text(concept.getDisplay()), text(concept.getDefinition())))
                            .toList());
        } else if (definition instanceof ValueSet values) {
            rows(
                    body,
                    "Codes",
                    List.of("System", "Codes"),
                    values.getCompose().getInclude().stream()
                            .map(include -> List.of(
                                    text(include.getSystem()),
                                    include.getConcept().isEmpty()
                                            ? "all"
                                            : include.getConcept().stream()
                                                    .map(concept -> text(concept.getCode()))
                                                    .collect(Collectors.joining(", "))))
                            .toList());
        } else if (definition instanceof ConceptMap map) {
            rows(
                    body,
                    "Codes",
                    List.of("Code", "Target", "Equivalence"),
                    map.getGroup().stream()
                            .flatMap(group -> group.getElement().stream())
                            .flatMap(element -> element.getTarget().stream()
                                    .map(target -> List.of(
                                            text(element.getCode()),
                                            text(target.getCode()),
                                            target.getEquivalence() == null
                                                    ? ""
                                                    : target.getEquivalence().toCode())))
                            .toList());
        } else if (definition instanceof NamingSystem naming) {
            rows(
                    body,
                    "Identifiers",
                    List.of("Kind", "Value"),
                    naming.getUniqueId().stream()
                            .map(id -> List.of(
                                    id.getType() == null ? "" : id.getType().toCode(), text(id.getValue())))
                            .toList());
        } else if (definition instanceof SearchParameter parameter) {
            String bases =
                    parameter.getBase().stream().map(base -> base.getCode()).collect(Collectors.joining(", "));
            rows(
                    body,
                    "Search",
                    List.of("Name", "On", "Type", "Expression"),
                    List.of(List.of(
                            text(parameter.getCode()),
                            bases,
                            parameter.getType() == null
                                    ? ""
                                    : parameter.getType().toCode(),
                            text(parameter.getExpression()))));
        }
        return body.toString();
    }

    private static String elements(StructureDefinition structure) {
        StringBuilder body = new StringBuilder();
        rows(
                body,
                "Elements that it says something about",
                List.of("Element", "How many", "Type", "Codes", "Meaning"),
                structure.getDifferential().getElement().stream()
                        .map(element -> List.of(
                                text(element.getId()),
                                cardinality(element),
                                types(element),
                                binding(element),
                                text(element.getShort())))
                        .toList());
        return body.toString();
    }

    private static String rules(StructureDefinition structure) {
        StringBuilder body = new StringBuilder();
        rows(
                body,
                "Rules",
                List.of("Rule", "On", "In words", "FHIRPath"),
                structure.getDifferential().getElement().stream()
                        .flatMap(element -> element.getConstraint().stream()
                                .map(rule -> List.of(
                                        text(rule.getKey()),
                                        text(element.getId()),
                                        text(rule.getHuman()),
                                        text(rule.getExpression()))))
                        .toList());
        return body.toString();
    }

    private static String cardinality(ElementDefinition element) {
        boolean stated = element.hasMin() || element.hasMax();
        return stated ? (element.hasMin() ? element.getMin() : "") + ".." + text(element.getMax()) : "";
    }

    private static String types(ElementDefinition element) {
        return element.getType().stream().map(TypeRefComponent::getCode).collect(Collectors.joining(", "));
    }

    private static String binding(ElementDefinition element) {
        if (!element.hasBinding()) {
            return "";
        }
        String strength = element.getBinding().getStrength() == null
                ? ""
                : " (" + element.getBinding().getStrength().toCode() + ")";
        return text(element.getBinding().getValueSet()) + strength;
    }

    private static void rows(StringBuilder body, String caption, List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        body.append("<table><caption>").append(caption).append("</caption><thead><tr>");
        headings.forEach(
                heading -> body.append("<th scope=\"col\">").append(heading).append("</th>"));
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(cell -> body.append("<td>").append(Pages.text(cell)).append("</td>"));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
    }

    /** The first sentence of a text, for lists. */
    static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
