package org.armature.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Creates the organizations that studies share, before the studies that refer to them and in transactions of their own:
 * two transactions that create the same one would otherwise undo each other's studies.
 */
final class SharedOrganizations {
    private final JdbcTemplate jdbc;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    SharedOrganizations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands the entries of all missing organizations, and of those of a study that was tampered with, to the writer. */
    synchronized void ensure(
            Collection<StudyUnit> units, Set<String> touched, Consumer<List<BundleEntryComponent>> writer) {
        Map<String, BundleEntryComponent> wanted = new LinkedHashMap<>();
        Set<String> rewrite = new HashSet<>();
        for (StudyUnit unit : units) {
            boolean always = touched.contains(unit.candidate().studyId());
            unit.shared().forEach((id, entry) -> {
                if (always) {
                    rewrite.add(id);
                }
                if (always || !known.contains(id)) {
                    wanted.putIfAbsent(id, entry);
                }
            });
        }
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> stored = stored(wanted.keySet());
        List<BundleEntryComponent> entries = new ArrayList<>();
        wanted.forEach((id, entry) -> {
            if (rewrite.contains(id) || !stored.contains(id)) {
                entries.add(entry);
            }
        });
        if (!entries.isEmpty()) {
            writer.accept(entries);
        }
        known.addAll(wanted.keySet());
    }

    private Set<String> stored(Collection<String> ids) {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        return Set.copyOf(jdbc.queryForList(
                "select fhir_id from hfj_resource where res_type = 'Organization' and res_deleted_at is null"
                        + " and fhir_id in (" + marks + ")",
                String.class,
                ids.toArray()));
    }

    /** Forgets that the organization is there; called when somebody else has changed or deleted it. */
    void forget(String id) {
        known.remove(id);
    }
}
