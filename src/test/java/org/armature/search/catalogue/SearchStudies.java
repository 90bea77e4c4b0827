package org.armature.search.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.armature.store.StoredStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;

/** The real records that the tests of search share, and small ones of a kind. */
final class SearchStudies {
    private static final String RECORDS = "/search/studies.ndjson";

    private SearchStudies() {}

    static List<Study> real() {
        List<Study> studies = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SearchStudies.class.getResourceAsStream(RECORDS)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                studies.add(StudyJson.read(StudyJson.mapper().readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return studies;
    }

    /** A study in the registry's JSON with single quotes, without its number: what stands in its protocol section. */
    static Study study(String nctId, String modules) {
        return whole("{'protocolSection':{'identificationModule':{'nctId':'%s','briefTitle':'Study'}%s}}"
                .formatted(nctId, modules.isEmpty() ? "" : "," + modules));
    }

    static Study titled(String nctId, String title) {
        return whole("{'protocolSection':{'identificationModule':{'nctId':'%s','briefTitle':'%s'}}}"
                .formatted(nctId, title));
    }

    static Study whole(String json) {
        try {
            JsonNode tree = StudyJson.mapper().readTree(json.replace('\'', '"'));
            return StudyJson.read(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StoredStudy stored(Study study, long number) {
        int sites =
                study.protocolSection().contactsLocationsModule().locations().size();
        List<String> references = IntStream.range(0, sites)
                .mapToObj(i -> "Location/" + study.id() + "-site-" + i)
                .toList();
        return new StoredStudy.Registered(study.id(), number, Set.of("ResearchStudy/" + study.id()), study, references);
    }
}
