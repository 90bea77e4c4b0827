package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the CapabilityStatement lists works, and nothing else does. */
class SearchCapabilitiesIT extends SearchedStudies {
    private static final Set<String> CATALOGUE = Set.of(
            "ResearchStudy",
            "Group",
            "PlanDefinition",
            "ActivityDefinition",
            "Location",
            "Organization",
            "Practitioner",
            "PractitionerRole",
            "Provenance",
            "DocumentReference",
            "Composition",
            "ResearchSubject",
            "Patient");

    private static final Map<String, String> VALUES = Map.of(
            "date", "ge2000",
            "number", "gt1",
            "quantity", "gt1",
            "reference", "x",
            "string", "abc",
            "uri", "http://example.org",
            "composite", "a$1",
            "special", "1|2|3|km");

    private List<JsonNode> types() {
        List<JsonNode> types = new ArrayList<>();
        json("metadata").at("/rest/0/resource").forEach(type -> {
            if (CATALOGUE.contains(type.path("type").asText())) {
                types.add(type);
            }
        });
        return types;
    }

    private static String value(String type, JsonNode parameter) {
        return switch (type + "." + parameter.path("name").asText()) {
            case "ResearchStudy.status" -> "active";
            case "ResearchStudy.phase" -> "phase-2";
            case "ResearchStudy.primary-purpose" -> "treatment";
            case "ResearchStudy.recruitment-status", "Location.site-status" -> "recruiting";
            case "Group.sex" -> "ALL";
            case "ResearchStudy.eligible-sex" -> "female";
            case "ResearchStudy.eligible-age" -> "34|http://unitsofmeasure.org|a";
            case "Group.actual", "Group.healthy-volunteers" -> "true";
            default -> VALUES.getOrDefault(parameter.path("type").asText(), "abc");
        };
    }

    @Test
    void every_listed_parameter_answers() {
        List<String> failed = new ArrayList<>();
        types().forEach(type -> type.path("searchParam").forEach(parameter -> {
            String name = parameter.path("name").asText();
            String start = "/fhir/" + type.path("type").asText() + "?_count=1&";
            if (!name.equals("_has")) {
                note(
                        failed,
                        start + name + "=" + encoded(value(type.path("type").asText(), parameter)));
                for (String modifier : List.of("missing=true", "text=abc", "contains=abc", "exact=abc", "not=active")) {
                    String word = modifier.substring(0, modifier.indexOf('='));
                    boolean coded = word.equals("not")
                            && !value(type.path("type").asText(), parameter).equals("abc");
                    if (parameter.path("documentation").asText().contains(":" + word) && !coded) {
                        note(failed, start + name + ":" + modifier);
                    }
                }
            }
        }));
        assertThat(failed).isEmpty();
    }

    @Test
    void every_listed_include_answers() {
        List<String> failed = new ArrayList<>();
        types().forEach(type -> {
            String start = "/fhir/" + type.path("type").asText() + "?_count=2&";
            type.path("searchInclude")
                    .forEach(include -> note(failed, start + "_include=" + encoded(include.asText())));
            if (type.path("type").asText().equals("ResearchStudy")) {
                type.path("searchRevInclude")
                        .forEach(include -> note(failed, start + "_revinclude=" + encoded(include.asText())));
            }
        });
        assertThat(failed).isEmpty();
    }

    /** The CapabilityStatement of the guide is what is asked of any server of trials; this one offers all of it. */
    @Test
    void what_the_guide_asks_for_is_offered() throws IOException {
        JsonNode guide = new ObjectMapper()
                .readTree(Path.of("fhir-profiles/fsh-generated/resources/CapabilityStatement-trials-server.json")
                        .toFile());
        JsonNode offered = json("metadata").at("/rest/0/resource");
        guide.at("/rest/0/resource").forEach(asked -> {
            JsonNode type = StreamSupport.stream(offered.spliterator(), false)
                    .filter(one -> one.path("type").equals(asked.path("type")))
                    .findFirst()
                    .orElseThrow();
            assertThat(names(type.path("searchParam"))).containsAll(names(asked.path("searchParam")));
            assertThat(names(type.path("searchInclude"))).containsAll(names(asked.path("searchInclude")));
            assertThat(names(type.path("searchRevInclude"))).containsAll(names(asked.path("searchRevInclude")));
        });
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(one ->
                names.add(one.isTextual() ? one.asText() : one.path("name").asText()));
        return names;
    }

    private void note(List<String> failed, String request) {
        HttpResponse<String> answer = get(request);
        if (answer.statusCode() != 200) {
            failed.add(request + " " + answer.statusCode() + " " + answer.body());
        }
    }

    @Test
    void what_is_not_listed_is_refused() {
        types().forEach(type -> {
            List<String> names = new ArrayList<>();
            type.path("searchParam")
                    .forEach(parameter -> names.add(parameter.path("name").asText()));
            assertThat(names).doesNotContain("condition-below", "focus-below", "_list", "_filter", "_content-type");
            for (String name :
                    List.of("birthdate", "exclude", "phonetic", "_profile", "_list", "condition-below", "gender")) {
                if (!names.contains(name)) {
                    String request = "/fhir/" + type.path("type").asText() + "?" + name + "=1";
                    assertThat(get(request).statusCode()).as(request).isEqualTo(400);
                }
            }
        });
    }

    @Test
    void a_resource_that_did_not_change_is_not_sent_again() {
        String path = "/fhir/ResearchStudy/NCT05676931";
        HttpResponse<String> first = get(path);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(send(request(path).header("If-None-Match", etag)).statusCode())
                .isEqualTo(304);
        assertThat(send(request(path).header("If-None-Match", "W/\"999\"")).statusCode())
                .isEqualTo(200);
        assertThat(send(request(path).header("If-Modified-Since", modified)).statusCode())
                .isEqualTo(304);
    }
}
