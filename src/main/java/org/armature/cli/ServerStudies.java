package org.armature.cli;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.export.FhirTrialFormat;
import org.armature.problem.Problem;
import org.armature.source.Reading;

/** Reads studies with all that belongs to them from a FHIR server, by plain reads and searches that any server has. */
final class ServerStudies {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int IDS_PER_SEARCH = 50;
    private static final Pattern REFERENCE = Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final long FIRST_PAUSE_MILLIS = 500;

    private final FhirServer server;
    private final String id;
    private final Map<String, JsonNode> resources = new LinkedHashMap<>();
    private final Deque<String> wanted = new ArrayDeque<>();

    private ServerStudies(FhirServer server, String id) {
        this.server = server;
        this.id = id;
    }

    /**
     * Reads the studies of these ids; one that cannot be had does not stop the others.
     *
     * @throws Failure where the server does not answer
     */
    static void read(URI base, List<String> ids, Consumer<Reading> readings) {
        FhirServer server = new FhirServer(base, FIRST_PAUSE_MILLIS);
        FhirTrialFormat format = new FhirTrialFormat(FhirContext.forR4Cached());
        for (String id : ids) {
            String place = server.base() + "/ResearchStudy/" + id;
            try {
                InputStream bundle = new ByteArrayInputStream(new ServerStudies(server, id).bundle());
                format.read(place, bundle, readings);
            } catch (NotRead e) {
                readings.accept(new Reading.Rejected(place, e.problem));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What keeps a study from being read. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        NotRead(Problem problem) {
            super(problem.line());
            this.problem = problem;
        }
    }

    private byte[] bundle() {
        if (!ID.matcher(id).matches()) {
            throw new NotRead(new Problem(Problem.Kind.INVALID, "no id of a resource", id, "such as NCT06947746"));
        }
        FhirServer.Answer study = server.get("ResearchStudy/" + id);
        if (!study.isGood()) {
            throw new NotRead(new Problem(
                    study.status() == 404 ? Problem.Kind.NOT_FOUND : Problem.Kind.FAILED,
                    study.status() == 404 ? "the server has no such study" : study.says(),
                    server.base() + "/ResearchStudy/" + id,
                    "the id is the study's number, such as NCT06947746"));
        }
        add(study.body());
        while (!wanted.isEmpty()) {
            fetch();
        }
        search("DocumentReference?related=ResearchStudy/" + id + "&_count=1000");
        search("Provenance?target=ResearchStudy/" + id + "&_sort=-_lastUpdated&_count=1");
        ObjectNode bundle = MAPPER.createObjectNode();
        bundle.put("resourceType", "Bundle").put("type", "collection");
        ArrayNode entries = bundle.putArray("entry");
        resources.values().forEach(resource -> entries.addObject().set("resource", resource));
        return bundle.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void fetch() {
        Map<String, List<String>> byType = new TreeMap<>();
        for (String reference : new ArrayList<>(wanted)) {
            String[] parts = reference.split("/", 2);
            byType.computeIfAbsent(parts[0], type -> new ArrayList<>()).add(parts[1]);
        }
        wanted.clear();
        byType.forEach((type, ids) -> {
            for (int from = 0; from < ids.size(); from += IDS_PER_SEARCH) {
                List<String> some = ids.subList(from, Math.min(ids.size(), from + IDS_PER_SEARCH));
                search(type + "?_id=" + String.join(",", some) + "&_count=" + IDS_PER_SEARCH);
            }
        });
    }

    private void search(String query) {
        FhirServer.Answer answer = server.get(query);
        if (!answer.isGood()) {
            throw new NotRead(new Problem(Problem.Kind.FAILED, answer.says(), server.base() + "/" + query, ""));
        }
        answer.body().path("entry").forEach(entry -> add(entry.path("resource")));
    }

    private void add(JsonNode resource) {
        String reference = resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
        if (resources.putIfAbsent(reference, resource) == null) {
            Collection<JsonNode> references = new ArrayList<>(resource.findValues("reference"));
            resource.findValues("definitionCanonical").forEach(references::add);
            references.forEach(node -> want(node.asText()));
        }
    }

    /** Only what is the study's own is fetched: other studies and shared organizations are not needed. */
    private void want(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (matcher.matches() && matcher.group(2).startsWith(id + "-")) {
            String wish = matcher.group(1) + "/" + matcher.group(2);
            if (!resources.containsKey(wish) && !wanted.contains(wish)) {
                wanted.add(wish);
            }
        }
    }
}
