package org.armature.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;

/** Small studies for the tests of the store. */
public final class StoreStudies {
    private StoreStudies() {}

    /** A study with two sites, a sponsor that all of them share, and a title. */
    public static SourcedStudy study(String nctId) {
        return study(nctId, "A study", "2024-01-01", "2024-02-01", List.of("Rome", "Oslo"), SourceFormat.CTGOV_JSON);
    }

    /** The study as the registry has it after an amendment: each title is another content, all of one day. */
    public static SourcedStudy amended(String nctId, String title, List<String> cities) {
        return study(nctId, title, "2024-01-01", "2024-02-01", cities, SourceFormat.CTGOV_JSON);
    }

    static SourcedStudy titled(String nctId, String title) {
        return study(nctId, title, "2024-01-01", "2024-02-01", List.of("Rome", "Oslo"), SourceFormat.CTGOV_JSON);
    }

    static SourcedStudy study(
            String nctId, String title, String updated, String version, List<String> cities, SourceFormat format) {
        String sites = cities.stream()
                .map(city -> "{'facility':'Hospital of %s','city':'%s','country':'Italy'}".formatted(city, city))
                .collect(Collectors.joining(","));
        String json = """
                {'protocolSection':{
                  'identificationModule':{'nctId':'%s','briefTitle':'%s'},
                  'statusModule':{'overallStatus':'RECRUITING','lastUpdatePostDateStruct':{'date':'%s'}},
                  'sponsorCollaboratorsModule':{'leadSponsor':{'name':'University of Examples','class':'OTHER'}},
                  'eligibilityModule':{'eligibilityCriteria':'Inclusion Criteria:\\n\\n* Adults','sex':'ALL'},
                  'contactsLocationsModule':{'locations':[%s]}},
                 'derivedSection':{'miscInfoModule':{'versionHolder':'%s'}}}
                """.formatted(nctId, title, updated, sites, version);
        return new SourcedStudy(StudyJson.read(tree(json)), format);
    }

    /** The same study with a section of results, in JSON with single quotes. */
    static SourcedStudy withResults(SourcedStudy sourced, String results) {
        ObjectNode record = StudyJson.write(sourced.study());
        record.set("resultsSection", tree(results));
        return new SourcedStudy(StudyJson.read(record), sourced.format());
    }

    private static JsonNode tree(String json) {
        try {
            return StudyJson.mapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Many different studies, whose numbers follow one another. */
    public static List<SourcedStudy> numbered(int first, int count) {
        return many(first, count);
    }

    /** Many different studies. */
    static List<SourcedStudy> many(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> study("NCT%08d".formatted(number)))
                .toList();
    }
}
