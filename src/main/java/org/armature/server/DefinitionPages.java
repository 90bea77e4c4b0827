package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armature.conformance.Definitions;
import org.armature.mapping.Canonical;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The definitions for people: a list of all, a page for each, and the package for other validators. */
@RestController
class DefinitionPages {
    private static final String INTRODUCTION = """
            <p>What the resources of this server are made of, beyond <a href="https://hl7.org/fhir/R4/">FHIR R4</a>. \
            Every trial claims these profiles in <code>meta.profile</code> and follows them.</p>
            <p><a href="/%s">Download all as a FHIR package</a>. Any validator loads it: \
            <code>java -jar validator_cli.jar file.json -version 4.0.1 -ig %s</code>, or \
            <code>java -jar armature.jar validate file.json</code>, which has it built in.</p>
            """.formatted(Definitions.PACKAGE, Definitions.PACKAGE);

    private final Map<String, MetadataResource> definitions = new TreeMap<>();
    private final FhirContext context;

    DefinitionPages(FhirContext context) {
        this.context = context;
    }

    @GetMapping("/" + Definitions.PACKAGE)
    ResponseEntity<byte[]> download() throws IOException {
        try (InputStream stream = Definitions.open()) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/gzip"))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Definitions.PACKAGE + "\"")
                    .body(stream.readAllBytes());
        }
    }

    @GetMapping(value = "/definitions", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String list() {
        Map<String, StringBuilder> kinds = new LinkedHashMap<>();
        List.of("Profiles", "Extensions", "Extensions of HL7", "Search parameters", "Operations", "Code systems")
                .forEach(kind -> kinds.put(kind, new StringBuilder()));
        for (Map.Entry<String, MetadataResource> entry : all().entrySet()) {
            MetadataResource definition = entry.getValue();
            kinds.computeIfAbsent(kind(definition), kind -> new StringBuilder())
                    .append("<tr><th scope=\"row\"><a href=\"/definitions/")
                    .append(entry.getKey())
                    .append("\">")
                    .append(Pages.text(title(definition)))
                    .append("</a></th><td>")
                    .append(Pages.text(DefinitionPage.firstSentence(description(definition))))
                    .append("</td></tr>");
        }
        StringBuilder body = new StringBuilder(INTRODUCTION);
        kinds.forEach((kind, rows) -> {
            if (!rows.isEmpty()) {
                body.append("<table><caption>").append(kind).append("</caption><tbody>");
                body.append(rows).append("</tbody></table>");
            }
        });
        return Pages.page("Definitions", body.toString());
    }

    @GetMapping(value = "/definitions/{type}/{id}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(@PathVariable String type, @PathVariable String id) {
        MetadataResource definition = all().get(type + "/" + id);
        if (definition == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.page(title(definition), DefinitionPage.of(definition, description(definition)));
    }

    private synchronized Map<String, MetadataResource> all() {
        if (definitions.isEmpty()) {
            Definitions.all(context)
                    .forEach(definition -> definitions.put(
                            definition.fhirType() + "/"
                                    + definition.getIdElement().getIdPart(),
                            definition));
        }
        return definitions;
    }

    private static String kind(MetadataResource definition) {
        if (definition instanceof StructureDefinition structure) {
            boolean extension = structure.getType().equals("Extension");
            boolean ours = structure.getUrl().startsWith(Canonical.BASE);
            return structure.getKind() != StructureDefinitionKind.RESOURCE && extension
                    ? ours ? "Extensions" : "Extensions of HL7"
                    : "Profiles";
        }
        return switch (definition.fhirType()) {
            case "CodeSystem" -> "Code systems";
            case "ValueSet" -> "Value sets";
            case "ConceptMap" -> "Concept maps";
            case "NamingSystem" -> "Systems of identifiers";
            case "SearchParameter" -> "Search parameters";
            case "OperationDefinition" -> "Operations";
            default -> "Others";
        };
    }

    private static String title(MetadataResource definition) {
        if (definition.getTitle() != null) {
            return definition.getTitle();
        }
        return definition.getName() == null ? definition.getIdElement().getIdPart() : definition.getName();
    }

    /** What is said of it; a concept map without a description says what it maps. */
    private static String description(MetadataResource definition) {
        if (definition.getDescription() != null) {
            return definition.getDescription();
        }
        return definition instanceof ConceptMap map && map.hasTargetUriType()
                ? "To " + map.getTargetUriType().getValue()
                : "";
    }
}
