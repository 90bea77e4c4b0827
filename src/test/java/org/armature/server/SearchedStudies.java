package org.armature.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.armature.source.Reading;
import org.armature.source.input.Formats;
import org.armature.source.input.Inputs;
import org.armature.store.LoadOutcome;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The running server with the sixty studies of {@code search/studies.ndjson} beside the seeds. */
public abstract class SearchedStudies extends RunningServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static boolean loaded;

    @Autowired
    private StudyStore store;

    @BeforeEach
    void load() throws IOException {
        if (!loaded) {
            for (LoadOutcome outcome : store.load(studies())) {
                if (outcome instanceof LoadOutcome.Rejected rejected) {
                    throw new IllegalStateException(rejected.problem().line());
                }
            }
            loaded = true;
        }
    }

    /** The studies as they are in the file. */
    protected static List<SourcedStudy> studies() throws IOException {
        List<SourcedStudy> studies = new ArrayList<>();
        try (InputStream file = SearchedStudies.class.getResourceAsStream("/search/studies.ndjson")) {
            Inputs.read("studies.ndjson", Objects.requireNonNull(file), Formats.all(), reading -> {
                if (reading instanceof Reading.Trial trial) {
                    studies.add(trial.sourced());
                }
            });
        }
        return studies;
    }

    /** A value as it stands in a URL. */
    protected static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    protected JsonNode json(String request) {
        HttpResponse<String> answer = get("/fhir/" + request);
        if (answer.statusCode() != 200) {
            throw new AssertionError(request + " got " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer);
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    /** The ids of what a search finds, without what is included. */
    protected List<String> found(String request) {
        return ids(json(request), "match");
    }

    protected static List<String> ids(JsonNode bundle, String mode) {
        return StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .filter(entry -> entry.at("/search/mode").asText().equals(mode))
                .map(entry -> entry.at("/resource/id").asText())
                .collect(Collectors.toList());
    }
}
