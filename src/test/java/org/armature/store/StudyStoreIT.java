package org.armature.store;

import static org.armature.store.StoreStudies.study;
import static org.armature.store.StoreStudies.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armature.server.RunningServer;
import org.armature.store.LoadOutcome.Created;
import org.armature.store.LoadOutcome.Rejected;
import org.armature.store.LoadOutcome.Unchanged;
import org.armature.store.LoadOutcome.Updated;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class StudyStoreIT extends RunningServer {
    private static final List<String> CITIES = List.of("Rome", "Oslo");

    @Autowired
    private StudyStore store;

    @Autowired
    private JdbcTemplate jdbc;

    private List<String> versions(String studyId) {
        return jdbc.queryForList(
                "select res_type || '/' || fhir_id || ' ' || res_ver || case when res_deleted_at is null then '' else"
                        + " ' deleted' end from hfj_resource where fhir_id like ? order by 1",
                String.class,
                studyId + "%");
    }

    @Test
    void loading_again_writes_nothing() {
        assertThat(store.load(study("NCT10000001"))).isInstanceOf(Created.class);
        List<String> before = versions("NCT10000001");
        assertThat(store.load(study("NCT10000001"))).isInstanceOf(Unchanged.class);
        assertThat(versions("NCT10000001")).isEqualTo(before).allMatch(row -> row.endsWith(" 1"));
    }

    @Test
    void what_is_stored_is_found_and_carries_the_catalogue_tag() {
        store.load(study("NCT10000002"));
        assertThat(get("/fhir/ResearchStudy/NCT10000002").body())
                .contains("\"code\":\"catalogue\"", StudyUnit.RECORD_KIND);
        assertThat(get("/fhir/ResearchStudy?_id=NCT10000002&_tag=" + StudyUnit.RECORD_KIND + "%7Ccatalogue")
                        .body())
                .contains("\"total\":1");
    }

    @Test
    void an_amendment_makes_new_versions_of_what_it_changes_alone() {
        store.load(study("NCT10000003"));
        assertThat(store.load(titled("NCT10000003", "Another title"))).isInstanceOf(Updated.class);
        assertThat(versions("NCT10000003"))
                .contains("ResearchStudy/NCT10000003 2")
                .filteredOn(row -> row.startsWith("Location/"))
                .hasSize(2)
                .allMatch(row -> row.endsWith(" 1"));
    }

    @Test
    void what_an_amendment_no_longer_has_is_deleted_and_shared_organizations_are_not() {
        store.load(study("NCT10000004"));
        store.load(
                study("NCT10000004", "A study", "2024-03-01", "2024-03-01", List.of("Rome"), SourceFormat.CTGOV_JSON));
        assertThat(versions("NCT10000004"))
                .filteredOn(row -> row.startsWith("Location/"))
                .hasSize(2)
                .filteredOn(row -> row.endsWith("deleted"))
                .hasSize(1);
        assertThat(versions("org-")).isNotEmpty().allMatch(row -> row.endsWith(" 1"));
    }

    @Test
    void a_poorer_source_never_replaces_a_richer_one() {
        store.load(study("NCT10000005"));
        SourcedStudy page =
                study("NCT10000005", "From a page", "2025-01-01", "2025-01-01", CITIES, SourceFormat.CLASSIC_PAGE);
        assertThat(store.load(page))
                .isInstanceOfSatisfying(
                        Unchanged.class, it -> assertThat(it.reason()).contains("richer source"));
    }

    @Test
    void a_richer_source_replaces_a_poorer_one() {
        store.load(study("NCT10000006", "A", "2025-01-01", "2025-01-01", CITIES, SourceFormat.PORTAL_PAGE));
        assertThat(store.load(study("NCT10000006"))).isInstanceOf(Updated.class);
    }

    @Test
    void an_older_record_never_replaces_a_newer_one() {
        store.load(study("NCT10000007", "New", "2024-05-01", "2024-05-02", CITIES, SourceFormat.CTGOV_JSON));
        assertThat(store.load(study("NCT10000007", "Old", "2024-04-30", "2024-06-01", CITIES, SourceFormat.CTGOV_JSON)))
                .isInstanceOfSatisfying(
                        Unchanged.class, it -> assertThat(it.reason()).contains("newer record"));
        assertThat(store.load(study("NCT10000007", "Old", "2024-05-01", "2024-05-01", CITIES, SourceFormat.CTGOV_JSON)))
                .isInstanceOf(Unchanged.class);
    }

    @Test
    void a_newer_version_of_the_same_content_is_remembered() {
        store.load(study("NCT10000008", "A", "2024-05-01", "2024-05-02", CITIES, SourceFormat.CTGOV_JSON));
        store.load(study("NCT10000008", "A", "2024-05-01", "2024-07-01", CITIES, SourceFormat.CTGOV_JSON));
        assertThat(store.load(study("NCT10000008", "B", "2024-05-01", "2024-06-01", CITIES, SourceFormat.CTGOV_JSON)))
                .isInstanceOf(Unchanged.class);
    }

    @Test
    void a_change_through_the_api_is_repaired_by_the_next_load() {
        store.load(study("NCT10000009"));
        put(
                "/fhir/ResearchStudy/NCT10000009",
                "{\"resourceType\":\"ResearchStudy\",\"id\":\"NCT10000009\",\"status\":\"withdrawn\"}");
        assertThat(store.load(study("NCT10000009"))).isInstanceOf(Updated.class);
        assertThat(get("/fhir/ResearchStudy/NCT10000009").body()).contains("A study", "\"versionId\":\"3\"");
        assertThat(store.load(study("NCT10000009"))).isInstanceOf(Unchanged.class);
    }

    @Test
    void what_clients_wrote_under_ids_of_a_study_is_replaced_when_it_is_first_loaded() {
        String eligibility = "/fhir/Group/NCT10000041-eligibility";
        String group = "{\"resourceType\":\"Group\",\"id\":\"NCT10000041-eligibility\",\"type\":\"person\","
                + "\"actual\":false,\"name\":\"mine\"}";
        assertThat(put(eligibility, group).statusCode()).isEqualTo(201);
        assertThat(store.load(study("NCT10000041"))).isInstanceOf(Created.class);
        assertThat(get(eligibility).body()).doesNotContain("mine").contains(StudyUnit.RECORD_KIND);
        assertThat(versions("NCT10000041"))
                .contains("Group/NCT10000041-eligibility 2")
                .filteredOn(row -> !row.startsWith("Group/"))
                .allMatch(row -> row.endsWith(" 1"));
    }

    @Test
    void a_study_that_was_deleted_comes_back_from_any_source() {
        store.load(study("NCT10000010"));
        String provenance = versions("NCT10000010").stream()
                .filter(row -> row.startsWith("Provenance/"))
                .map(row -> row.substring(0, row.indexOf(' ')))
                .findFirst()
                .orElseThrow();
        assertThat(delete("/fhir/" + provenance).statusCode()).isEqualTo(200);
        assertThat(delete("/fhir/ResearchStudy/NCT10000010").statusCode()).isEqualTo(200);
        assertThat(store.load(study("NCT10000010", "A", "2020", "2020", CITIES, SourceFormat.PORTAL_PAGE)))
                .isInstanceOf(Updated.class);
        assertThat(get("/fhir/ResearchStudy/NCT10000010").statusCode()).isEqualTo(200);
    }

    @Test
    void only_the_bad_study_of_a_batch_is_rejected() {
        SourcedStudy bad = study("NCT10000011 not an id");
        List<LoadOutcome> outcomes = store.load(List.of(study("NCT10000012"), bad, study("NCT10000013")));
        assertThat(outcomes.get(0)).isInstanceOf(Created.class);
        assertThat(outcomes.get(1)).isInstanceOf(Rejected.class);
        assertThat(outcomes.get(2)).isInstanceOf(Created.class);
        assertThat(jdbc.queryForObject(
                        "select count(*) from armature_load where study_id like 'NCT10000011%'", Integer.class))
                .isZero();
    }

    @Test
    void the_same_study_twice_in_a_batch_is_loaded_in_order() {
        List<LoadOutcome> outcomes = store.load(List.of(study("NCT10000014"), titled("NCT10000014", "Again")));
        assertThat(outcomes.get(0)).isInstanceOf(Created.class);
        assertThat(outcomes.get(1)).isInstanceOf(Updated.class);
    }

    @Test
    void threads_that_load_the_same_studies_do_not_reject_any() throws Exception {
        List<SourcedStudy> studies = StoreStudies.many(20000001, 30);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<List<LoadOutcome>>> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            results.add(threads.submit(() -> store.load(studies)));
        }
        List<LoadOutcome> all = new ArrayList<>();
        for (Future<List<LoadOutcome>> result : results) {
            all.addAll(result.get());
        }
        threads.shutdown();
        assertThat(all)
                .noneMatch(Rejected.class::isInstance)
                .filteredOn(Created.class::isInstance)
                .hasSize(30);
    }

    @Test
    void pages_of_a_search_hold_every_study_once() {
        store.load(StoreStudies.many(30000001, 12));
        String first = get("/fhir/ResearchStudy?_count=5&_sort=_id&_tag=" + StudyUnit.RECORD_KIND + "%7Ccatalogue")
                .body();
        assertThat(first).contains("\"relation\":\"next\"");
    }
}
