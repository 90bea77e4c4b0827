package org.armature.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armature.mapping.StudyMapper;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;
import org.armature.study.SourcedStudy;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Provenance;

/**
 * Loads studies through the plain FHIR API of any R4 server: one transaction each, which also deletes what an amended
 * study no longer has.
 */
final class ServerDestination implements Destination {
    private static final long FIRST_PAUSE_MILLIS = 500;

    private final FhirServer server;

    private ServerDestination(FhirServer server) {
        this.server = server;
    }

    /** A server that was found to speak FHIR R4. */
    static ServerDestination open(URI base) {
        return open(new FhirServer(base, FIRST_PAUSE_MILLIS));
    }

    static ServerDestination open(FhirServer server) {
        FhirServer.Answer answer = server.get("metadata");
        String version = answer.body().path("fhirVersion").asText("");
        if (!answer.body().path("resourceType").asText("").equals("CapabilityStatement")) {
            throw Failure.usage(new Problem(
                    Kind.UNKNOWN_FORMAT,
                    "not a FHIR server: its /metadata is no CapabilityStatement (" + answer.says() + ")",
                    server.base(),
                    "expected the base of a FHIR R4 server, such as http://localhost:8080/fhir"));
        }
        if (!version.startsWith("4.0")) {
            throw Failure.usage(new Problem(
                    Kind.UNKNOWN_FORMAT,
                    "the server speaks FHIR " + version,
                    server.base(),
                    "expected FHIR R4, 4.0.1"));
        }
        return new ServerDestination(server);
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<Outcome> load(List<SourcedStudy> studies) {
        return studies.stream().map(this::load).toList();
    }

    private Outcome load(SourcedStudy sourced) {
        String id = sourced.study().id();
        Bundle bundle = StudyMapper.toBundle(sourced);
        FhirServer.Answer current = server.get("ResearchStudy/" + id);
        if (current.isGood()) {
            if (hasProvenance(bundle)) {
                return Outcome.unchanged("the server has the same content");
            }
            leftovers(id, current.body(), bundle)
                    .forEach(url -> bundle.addEntry()
                            .getRequest()
                            .setMethod(Bundle.HTTPVerb.DELETE)
                            .setUrl(url));
        } else if (current.status() != 404 && current.status() != 410) {
            return refused(id, current);
        }
        FhirServer.Answer answer = server.transaction(FhirLine.of(bundle));
        if (!answer.isGood()) {
            return refused(id, answer);
        }
        String status = answer.body().at("/entry/0/response/status").asText("");
        boolean created = status.isEmpty() ? !current.isGood() : status.startsWith("201");
        return created ? Outcome.CREATED : Outcome.UPDATED;
    }

    /** The id of the provenance holds the hash of the content, and an amendment deletes the one before. */
    private boolean hasProvenance(Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Provenance)
                .findFirst()
                .map(entry -> server.get(url(entry)).isGood())
                .orElse(false);
    }

    /** What the server has of the study and the bundle has not. */
    private Set<String> leftovers(String studyId, JsonNode study, Bundle bundle) {
        Set<String> owned = new TreeSet<>();
        OwnedReferences.collect(studyId, study, owned);
        OwnedReferences.collect(studyId, body("PlanDefinition/" + studyId + "-protocol"), owned);
        OwnedReferences.collect(studyId, body("Composition/" + studyId + "-results"), owned);
        for (JsonNode entry : body("Provenance?target=ResearchStudy/" + studyId + "&_count=100")
                .path("entry")) {
            String id = entry.at("/resource/id").asText("");
            if (id.startsWith(studyId + "-")) {
                owned.add("Provenance/" + id);
            }
        }
        Set<String> kept =
                bundle.getEntry().stream().map(ServerDestination::url).collect(Collectors.toSet());
        owned.removeAll(kept);
        return owned;
    }

    private JsonNode body(String path) {
        FhirServer.Answer answer = server.get(path);
        return answer.isGood() ? answer.body() : MissingNode.getInstance();
    }

    private static String url(BundleEntryComponent entry) {
        return entry.getRequest().getUrl();
    }

    private Outcome refused(String studyId, FhirServer.Answer answer) {
        if (answer.status() == 401 || answer.status() == 403) {
            throw Failure.during(
                    new Problem(Kind.FAILED, "the server does not let us in: " + answer.says(), server.base(), ""));
        }
        Kind kind = answer.status() == 409 ? Kind.CONFLICT : Kind.FAILED;
        return Outcome.rejected(new Problem(kind, "the server refused it: " + answer.says(), studyId, ""));
    }

    @Override
    public void close() {
        // connections end with the process
    }
}
