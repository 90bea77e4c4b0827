package org.armature.search.everything;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armature.mapping.StudyMapper;
import org.armature.search.SharedStudies;
import org.armature.server.RunningServer;
import org.armature.store.StoreStudies;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class EverythingIT extends RunningServer {
    @Autowired
    private StudyStore store;

    @Test
    void everything_is_what_the_mapping_made_of_the_study() {
        List<SourcedStudy> studies = SharedStudies.all();
        store.load(studies);
        for (SourcedStudy study : studies) {
            Set<String> made = StudyMapper.toBundle(study).getEntry().stream()
                    .map(entry -> entry.getRequest().getUrl())
                    .collect(Collectors.toSet());
            List<String> answered = follow(everything(study.study().id(), "_count=50"));
            assertThat(answered.get(0))
                    .isEqualTo("ResearchStudy/" + study.study().id());
            assertThat(answered).doesNotHaveDuplicates();
            assertThat(withoutOlderProvenance(answered, made)).isEqualTo(made);
        }
    }

    /** Other tests amend these studies too, and the provenance of what was before stays. */
    private static Set<String> withoutOlderProvenance(List<String> answered, Set<String> made) {
        return answered.stream()
                .filter(resource -> !resource.startsWith("Provenance/") || made.contains(resource))
                .collect(Collectors.toSet());
    }

    @Test
    void a_study_of_hundreds_of_sites_is_answered_in_pages_of_any_size() {
        store.load(sites("NCT41000001", "One", 0, 650));
        Set<String> once = new HashSet<>();
        for (String count : List.of("40", "649", "1000")) {
            List<String> answered = follow(everything("NCT41000001", "_count=" + count));
            assertThat(answered).hasSizeGreaterThan(650).doesNotHaveDuplicates();
            once.addAll(answered);
            assertThat(once).hasSameSizeAs(answered);
        }
    }

    @Test
    void what_stays_while_the_study_is_amended_is_visited_once() {
        store.load(sites("NCT41000002", "Before", 0, 60));
        Set<String> before = Set.copyOf(follow(everything("NCT41000002", "")));
        List<String> visited = new ArrayList<>();
        Bundle page = page(everything("NCT41000002", "_count=10"));
        for (int amendment = 1; page != null; amendment++) {
            visited.addAll(references(page));
            store.load(sites("NCT41000002", "Amendment " + amendment, amendment * 2, 60));
            page = next(page);
        }
        Set<String> after = Set.copyOf(follow(everything("NCT41000002", "")));
        assertThat(visited)
                .doesNotHaveDuplicates()
                .containsAll(before.stream()
                        .filter(after::contains)
                        .filter(resource -> !resource.startsWith("Provenance/"))
                        .toList());
    }

    @Test
    void types_and_time_narrow_the_answer() throws InterruptedException {
        store.load(sites("NCT41000003", "Before", 0, 3));
        assertThat(follow(everything("NCT41000003", "_type=Location,Group")))
                .hasSize(4)
                .allMatch(resource -> resource.startsWith("Location/") || resource.startsWith("Group/"));
        assertThat(follow(everything("NCT41000003", "_type=Location&_type=Group&_count=1")))
                .hasSize(4);
        Thread.sleep(5);
        Instant since = Instant.now();
        store.load(sites("NCT41000003", "Before", 1, 3));
        assertThat(follow(everything("NCT41000003", "_since=" + since)))
                .filteredOn(resource -> !resource.startsWith("Provenance/"))
                .as("the study, and the one site that is new")
                .hasSize(2);
        assertThat(follow(everything("NCT41000003", "_since=2999-01-01"))).isEmpty();
    }

    @Test
    void what_is_about_a_patient_is_no_part_of_a_study() {
        store.load(sites("NCT41000004", "A", 0, 1));
        put("/fhir/Patient/p41", "{\"resourceType\":\"Patient\",\"id\":\"p41\"}");
        String document = "{\"resourceType\":\"DocumentReference\",\"id\":\"%s\",\"status\":\"current\",%s"
                + "\"content\":[{\"attachment\":{\"title\":\"x\"}}],"
                + "\"context\":{\"related\":[{\"reference\":\"ResearchStudy/NCT41000004\"}]}}";
        HttpResponse<String> secret = put(
                "/fhir/DocumentReference/secret",
                document.formatted("secret", "\"subject\":{\"reference\":\"Patient/p41\"},"));
        HttpResponse<String> open = put("/fhir/DocumentReference/open", document.formatted("open", ""));
        HttpResponse<String> inside = put(
                "/fhir/DocumentReference/inside",
                document.formatted(
                        "inside",
                        "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"p\"}],\"subject\":{\"reference\":\"#p\"},"));
        assertThat(List.of(secret.statusCode(), open.statusCode(), inside.statusCode()))
                .containsExactly(201, 201, 201);
        assertThat(follow(everything("NCT41000004", "")))
                .contains("DocumentReference/open")
                .doesNotContain("DocumentReference/secret", "DocumentReference/inside", "Patient/p41");
    }

    @Test
    void any_number_of_documents_that_refer_to_a_study_is_answered() {
        store.load(sites("NCT41000005", "A", 0, 1));
        int documents = 1205;
        String entries = IntStream.range(0, documents)
                .mapToObj("many-%04d"::formatted)
                .map(id -> """
                        {"resource":{"resourceType":"DocumentReference","id":"%s","status":"current",
                          "content":[{"attachment":{"title":"x"}}],
                          "context":{"related":[{"reference":"ResearchStudy/NCT41000005"}]}},
                         "request":{"method":"PUT","url":"DocumentReference/%s"}}
                        """.formatted(id, id))
                .collect(Collectors.joining(","));
        HttpResponse<String> answer =
                post("/fhir", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(follow(everything("NCT41000005", "_count=1000")))
                .doesNotHaveDuplicates()
                .filteredOn(resource -> resource.startsWith("DocumentReference/many-"))
                .hasSize(documents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_count=0 | 400 | _count",
                "_count=1001 | 400 | 1 to 1000",
                "_count=99999999999999 | 400 | _count",
                "_count=5&_count=6 | 400 | _count",
                "_type=Patient | 400 | ActivityDefinition",
                "_since=yesterday | 400 | _since",
                "_after=x | 400 | _after",
                "_until=2020 | 400 | _since"
            })
    void a_wrong_parameter_is_named(String query, int status, String named) {
        HttpResponse<String> answer = get("/fhir/ResearchStudy/NCT06947746/$everything?" + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("OperationOutcome", query.split("=", 2)[0], named);
    }

    @Test
    void a_study_that_does_not_exist_is_not_found() {
        assertThat(get("/fhir/ResearchStudy/NCT00000000/$everything").statusCode())
                .isEqualTo(404);
    }

    @Test
    void parameters_may_come_in_the_body() {
        String path = "/fhir/ResearchStudy/NCT06947746/$everything";
        HttpResponse<String> answer = post(
                path,
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"_count\",\"valueInteger\":1},"
                        + "{\"name\":\"_type\",\"valueCode\":\"Group\"}]}");
        Bundle page = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body());
        assertThat(references(page)).containsExactly("Group/NCT06947746-eligibility");
        assertThat(post(path, "{\"resourceType\":\"Patient\"}").statusCode()).isEqualTo(400);
    }

    /** A study of this title with sites in as many towns, counted from the first. */
    private static SourcedStudy sites(String number, String title, int first, int count) {
        return StoreStudies.amended(
                number,
                title,
                IntStream.range(first, first + count)
                        .mapToObj("Town %03d"::formatted)
                        .toList());
    }

    private String everything(String study, String query) {
        return address() + "/fhir/ResearchStudy/" + study + "/$everything?" + query;
    }

    private List<String> follow(String url) {
        List<String> all = new ArrayList<>();
        for (Bundle page = page(url); page != null; page = next(page)) {
            all.addAll(references(page));
        }
        return all;
    }

    private Bundle page(String url) {
        HttpResponse<String> answer =
                get(URI.create(url).toString().substring(address().length()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body());
    }

    private @Nullable Bundle next(Bundle page) {
        return page.getLink(Bundle.LINK_NEXT) == null
                ? null
                : page(page.getLink(Bundle.LINK_NEXT).getUrl());
    }

    private static List<String> references(Bundle page) {
        return page.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .map((Resource resource) ->
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart())
                .toList();
    }
}
