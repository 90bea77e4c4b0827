package org.armature.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.armature.mapping.StudyMapper;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerDestinationTest {
    private FakeFhirServer fake;

    @BeforeEach
    void start() throws IOException {
        fake = new FakeFhirServer();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static SourcedStudy study(String title) {
        return new SourcedStudy(
                StudyJson.read(json("{'protocolSection':{'identificationModule':{'nctId':'NCT00000001','briefTitle':'"
                        + title + "'}}}")),
                SourceFormat.CTGOV_JSON);
    }

    private Outcome load(SourcedStudy study) {
        try (ServerDestination destination = ServerDestination.open(new FhirServer(fake.base(), 1))) {
            return destination.load(List.of(study)).get(0);
        }
    }

    @Test
    void a_new_study_is_created_and_an_old_one_updated() {
        assertThat(load(study("a"))).isEqualTo(Outcome.CREATED);
        assertThat(fake.resources).containsKey("ResearchStudy/NCT00000001");
        assertThat(load(study("b"))).isEqualTo(Outcome.UPDATED);
    }

    @Test
    void the_same_content_is_not_sent_again() {
        SourcedStudy study = study("a");
        boolean provenance = StudyMapper.toBundle(study).getEntry().stream()
                .anyMatch(entry -> entry.getResource() instanceof Provenance);
        Assumptions.assumeTrue(provenance, "the mapping makes a Provenance");
        load(study);
        fake.requests.clear();
        assertThat(load(study)).isEqualTo(Outcome.unchanged("the server has the same content"));
        assertThat(fake.requests).noneMatch(request -> request.startsWith("POST"));
    }

    @Test
    void what_an_amended_study_no_longer_has_is_deleted() {
        fake.resources.put(
                "ResearchStudy/NCT00000001",
                json("{'resourceType':'ResearchStudy','id':'NCT00000001',"
                        + "'site':[{'reference':'Location/NCT00000001-site-old'},"
                        + "{'reference':'Organization/org-1'},{'reference':'Location/NCT00000002-site-other'}]}"));
        fake.resources.put(
                "PlanDefinition/NCT00000001-protocol",
                json("{'resourceType':'PlanDefinition','action':[{'definitionCanonical':"
                        + "'https://armature.example/fhir/ActivityDefinition/NCT00000001-arm-old|2'}]}"));
        fake.resources.put(
                "Provenance/NCT00000001-provenance-old",
                json("{'resourceType':'Provenance','id':'NCT00000001-provenance-old'}"));
        for (String url : List.of(
                "Location/NCT00000001-site-old",
                "ActivityDefinition/NCT00000001-arm-old",
                "Organization/org-1",
                "Location/NCT00000002-site-other")) {
            fake.resources.put(url, json("{}"));
        }
        assertThat(load(study("a"))).isEqualTo(Outcome.UPDATED);
        assertThat(fake.resources)
                .containsKeys("ResearchStudy/NCT00000001", "Organization/org-1", "Location/NCT00000002-site-other")
                .doesNotContainKeys(
                        "Location/NCT00000001-site-old",
                        "ActivityDefinition/NCT00000001-arm-old",
                        "Provenance/NCT00000001-provenance-old");
    }

    @Test
    void results_that_an_amended_study_no_longer_has_are_deleted() {
        StudyMapper.toBundle(new SourcedStudy(
                        StudyJson.read(json("{'protocolSection':{'identificationModule':{'nctId':'NCT00000001'}},"
                                + "'resultsSection':{'adverseEventsModule':"
                                + "{'eventGroups':[{'id':'EG000','seriousNumAffected':1}]}}}")),
                        SourceFormat.CTGOV_JSON))
                .getEntry()
                .forEach(entry -> fake.resources.put(
                        entry.getRequest().getUrl(), json(new String(FhirLine.of(entry.getResource()), UTF_8))));
        assertThat(fake.resources.keySet()).anyMatch(url -> url.startsWith("Observation/"));
        assertThat(load(study("a"))).isEqualTo(Outcome.UPDATED);
        assertThat(fake.resources.keySet())
                .contains("Group/NCT00000001-eligibility")
                .noneMatch(url -> url.matches("(Composition|Binary|Observation)/.*|Group/.*-events-group-.*"));
    }

    @Test
    void what_a_study_of_another_register_no_longer_has_is_deleted_too() {
        SourcedStudy study = new SourcedStudy(
                StudyJson.read(json("{'protocolSection':{'identificationModule':{'registryId':"
                        + "{'register':'CTRI','value':'CTRI/2020/03/024014'}}}}")),
                SourceFormat.ICTRP_CSV);
        fake.resources.put(
                "ResearchStudy/CTRI-2020-03-024014",
                json("{'resourceType':'ResearchStudy','id':'CTRI-2020-03-024014',"
                        + "'site':[{'reference':'Location/CTRI-2020-03-024014-site-old'},"
                        + "{'reference':'Location/CTRI-2020-03-024015-site-other'}]}"));
        fake.resources.put("Location/CTRI-2020-03-024014-site-old", json("{}"));
        fake.resources.put("Location/CTRI-2020-03-024015-site-other", json("{}"));
        assertThat(load(study)).isEqualTo(Outcome.UPDATED);
        assertThat(fake.resources)
                .containsKeys("ResearchStudy/CTRI-2020-03-024014", "Location/CTRI-2020-03-024015-site-other")
                .doesNotContainKey("Location/CTRI-2020-03-024014-site-old");
    }

    @Test
    void a_busy_server_is_asked_again() {
        fake.busy.addAll(List.of(409, 429, 503));
        assertThat(load(study("a"))).isEqualTo(Outcome.CREATED);
        assertThat(fake.requests).filteredOn("POST "::equals).hasSize(4);
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_server() {
        fake.busy.add(422);
        Outcome refused = load(study("a"));
        assertThat(refused.result()).isEqualTo(Outcome.Result.REJECTED);
        assertThat(refused.problem())
                .isNotNull()
                .satisfies(problem -> assertThat(problem.line())
                        .isEqualTo("NCT00000001: the server refused it: HTTP 422: HAPI-0001: it does not work now"));
        fake.busy.addAll(Arrays.asList(503, 503, 503, 503, 503));
        assertThat(load(study("a")).result()).isEqualTo(Outcome.Result.REJECTED);
        fake.busy.add(401);
        assertThatThrownBy(() -> load(study("a")))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(1))
                .hasMessageContaining("the server does not let us in: HTTP 401");
    }

    @Test
    void what_is_no_fhir_r4_server_is_told() {
        URI elsewhere = fake.base().resolve("/elsewhere");
        assertThatThrownBy(() -> ServerDestination.open(new FhirServer(elsewhere, 1)))
                .hasMessageContaining("not a FHIR server: its /metadata is no CapabilityStatement (HTTP 200)");
        fake.fhirVersion = "5.0.0";
        assertThatThrownBy(() -> load(study("a"))).hasMessageContaining("the server speaks FHIR 5.0.0");
        fake.close();
        assertThatThrownBy(() -> load(study("a"))).hasMessageContaining("the server does not answer: no connection");
    }
}
