package org.armature.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armature.mapping.StudyMapper;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads studies back from the store, without their results, for those who derive something from them. */
public final class StudyReader {
    private static final Logger LOG = LoggerFactory.getLogger(StudyReader.class);

    /** What tells of a study without its results, documents and people: that is most of it, and nobody here needs it. */
    private static final Set<String> TYPES =
            Set.of("ResearchStudy", "Location", "Group", "PlanDefinition", "ActivityDefinition", "Provenance");

    private static final String LIVE_STUDIES =
            " from hfj_resource where res_type = 'ResearchStudy' and res_deleted_at is null";

    private static final String CURRENT = "select r.res_id, r.res_type, r.fhir_id, v.res_text_vc from hfj_resource r"
            + " join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver"
            + " where r.res_deleted_at is null and r.fhir_id in (";

    private final JdbcTemplate jdbc;
    private final LoadTable table;
    private final RecentLoads recent;
    private final FhirContext context;

    StudyReader(JdbcTemplate jdbc, LoadTable table, RecentLoads recent, FhirContext context) {
        this.jdbc = jdbc;
        this.table = table;
        this.recent = recent;
        this.context = context;
    }

    /** How many studies there are. */
    public long count() {
        Long count = jdbc.queryForObject("select count(*)" + LIVE_STUDIES, Long.class);
        return count == null ? 0 : count;
    }

    /** The ids of the studies after this one in the order of the database's index, at most so many. */
    public List<String> idsAfter(String id, int limit) {
        return jdbc.queryForList(
                "select fhir_id" + LIVE_STUDIES + " and fhir_id > ? order by fhir_id fetch first " + limit
                        + " rows only",
                String.class,
                id);
    }

    /**
     * The studies as they are now, those that are not there left out.
     *
     * @param changes the ids of the studies, each with the newest known change of it or 0
     */
    public List<StoredStudy> read(Map<String, Long> changes) {
        List<StoredStudy> studies = new ArrayList<>();
        Map<String, Long> numbers = numbers(changes.keySet());
        changes.forEach((id, change) -> {
            RecentLoads.Load load = recent.take(change);
            Long number = numbers.get(id);
            if (number == null) {
                return;
            }
            StoredStudy study = load == null
                    ? read(id)
                    : new StoredStudy.Registered(id, number, load.parts(), load.study(), load.sites());
            if (study != null) {
                studies.add(study);
            }
        });
        return studies;
    }

    private Map<String, Long> numbers(Collection<String> ids) {
        Map<String, Long> numbers = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    "select fhir_id, res_id" + LIVE_STUDIES + " and fhir_id in (" + marks(ids.size()) + ")",
                    row -> {
                        numbers.put(row.getString(1), row.getLong(2));
                    },
                    ids.toArray());
        }
        return numbers;
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private @Nullable StoredStudy read(String id) {
        String url = "ResearchStudy/" + id;
        Set<String> owned = table.owned(id).stream()
                .filter(part -> TYPES.contains(part.substring(0, part.indexOf('/'))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        owned.add(url);
        Map<String, Stored> stored = resources(owned);
        Stored own = stored.get(url);
        if (own == null || !(own.resource() instanceof ResearchStudy resource)) {
            return null;
        }
        List<String> sites = resource.getSite().stream()
                .map(Reference::getReference)
                .filter(stored::containsKey)
                .toList();
        Study study = owned.size() == 1 ? null : study(id, stored.values());
        return study == null
                        || study.protocolSection()
                                        .contactsLocationsModule()
                                        .locations()
                                        .size()
                                != sites.size()
                ? new StoredStudy.Other(id, own.number(), stored.keySet(), resource)
                : new StoredStudy.Registered(id, own.number(), stored.keySet(), study, sites);
    }

    /** The study that these resources describe, as far as they do, or null where a client has changed them beyond that. */
    private static @Nullable Study study(String id, Collection<Stored> stored) {
        Bundle bundle = new Bundle();
        stored.forEach(each -> bundle.addEntry().setResource(each.resource()));
        try {
            return StudyMapper.toStudy(bundle).study();
        } catch (RuntimeException e) {
            LOG.debug("{} cannot be read back as a study", id, e);
            return null;
        }
    }

    private Map<String, Stored> resources(Set<String> urls) {
        IParser parser = context.newJsonParser();
        Map<String, Stored> found = new HashMap<>();
        List<String> ids = urls.stream()
                .map(url -> url.substring(url.indexOf('/') + 1))
                .distinct()
                .toList();
        jdbc.query(
                CURRENT + marks(ids.size()) + ")",
                row -> {
                    String url = row.getString(2) + "/" + row.getString(3);
                    String json = row.getString(4);
                    if (json != null && urls.contains(url)) {
                        Resource resource = (Resource) parser.parseResource(WithoutNarrative.of(json));
                        resource.setId(row.getString(3));
                        found.put(url, new Stored(row.getLong(1), resource));
                    }
                },
                ids.toArray());
        // Parts are read in the order in which they were written.
        return urls.stream()
                .filter(found::containsKey)
                .collect(Collectors.toMap(url -> url, found::get, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private record Stored(long number, Resource resource) {}
}
