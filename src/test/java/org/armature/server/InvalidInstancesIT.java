package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.armature.conformance.InvalidInstance;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/** Whatever breaks a constraint of ours is refused by the server, with the reason. */
class InvalidInstancesIT extends RunningServer {
    private static final List<InvalidInstance> INSTANCES = InvalidInstance.all();

    @Test
    void validation_tells_what_is_wrong_with_each() {
        assertThat(INSTANCES.parallelStream().flatMap(this::untold)).isEmpty();
    }

    private Stream<String> untold(InvalidInstance instance) {
        HttpResponse<String> answer = post("/fhir/" + type(instance) + "/$validate", instance.json());
        return answer.statusCode() == 200 && tells(answer, instance)
                ? Stream.empty()
                : Stream.of(failure(instance, answer));
    }

    @Test
    void none_can_be_stored() {
        assertThat(INSTANCES.parallelStream().flatMap(this::stored)).isEmpty();
    }

    private Stream<String> stored(InvalidInstance instance) {
        String id = "invalid-" + INSTANCES.indexOf(instance);
        ObjectNode resource = instance.resource().deepCopy().put("id", id);
        String address = "/fhir/" + type(instance) + "/" + id;
        HttpResponse<String> answer = put(address, resource.toString());
        boolean refused = answer.statusCode() == 422 && tells(answer, instance);
        return refused && get(address).statusCode() == 404 ? Stream.empty() : Stream.of(failure(instance, answer));
    }

    private static boolean tells(HttpResponse<String> answer, InvalidInstance instance) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(answer.body())
                        instanceof OperationOutcome outcome
                && outcome.getIssue().stream()
                        .anyMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR
                                && issue.getDiagnostics().contains(instance.message()));
    }

    private static String type(InvalidInstance instance) {
        return instance.resource().path("resourceType").asText();
    }

    private static String failure(InvalidInstance instance, HttpResponse<String> answer) {
        return instance.label() + ": " + answer.statusCode() + " " + answer.body();
    }
}
