package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armature.server.RunningServer;
import org.armature.source.Reading;
import org.armature.source.register.TestRecords;
import org.armature.store.LoadOutcome.Created;
import org.armature.store.LoadOutcome.Rejected;
import org.armature.store.LoadOutcome.Unchanged;
import org.armature.store.LoadOutcome.Updated;
import org.armature.study.SourcedStudy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Studies of other registers in the store. */
class RegisterStoreIT extends RunningServer {
    @Autowired
    private StudyStore store;

    private static List<SourcedStudy> studies(String file) {
        return TestRecords.trials(file).stream().map(Reading.Trial::sourced).toList();
    }

    private String search(String query) {
        return get("/fhir/ResearchStudy?_summary=count&" + query).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void an_isrctn_study_is_read_by_its_id_and_found_by_its_number() {
        assertThat(store.load(studies("isrctn.json").get(0))).isInstanceOf(Created.class);
        assertThat(get("/fhir/ResearchStudy/ISRCTN10000017").body()).contains("\"ISRCTN10000017\"", "sore knees");
        assertThat(get("/fhir/Group/ISRCTN10000017-eligibility").statusCode()).isEqualTo(200);
        assertThat(search("identifier=" + encoded("https://www.isrctn.com|ISRCTN10000017")))
                .contains("\"total\":1");
        assertThat(search("identifier=" + encoded("http://clinicaltrials.gov|ISRCTN10000017")))
                .contains("\"total\":0");
        assertThat(search("identifier=" + encoded("https://eudract.ema.europa.eu|2014-000000-16")))
                .contains("\"total\":1");
        assertThat(store.load(studies("isrctn.json").get(0))).isInstanceOf(Unchanged.class);
    }

    @Test
    void numbers_with_slashes_and_hyphens_are_stored_and_a_change_of_what_they_own_is_repaired() {
        assertThat(store.load(studies("ictrp.csv"))).noneMatch(Rejected.class::isInstance);
        assertThat(search("identifier=" + encoded("https://ctri.nic.in|CTRI/2031/03/024014")))
                .contains("\"total\":1");
        String group = "/fhir/Group/CTRI-2031-03-024014-eligibility";
        put(
                group,
                "{\"resourceType\":\"Group\",\"id\":\"CTRI-2031-03-024014-eligibility\",\"type\":\"person\",\"actual\":false}");
        assertThat(get(group).body()).doesNotContain("Eligibility Criteria");
        assertThat(store.load(studies("ictrp.csv")))
                .filteredOn(Updated.class::isInstance)
                .extracting(LoadOutcome::studyId)
                .containsExactly("CTRI-2031-03-024014");
        assertThat(get(group).body()).contains("Eligibility Criteria");
    }

    @Test
    void a_registers_own_record_replaces_whos_copy_and_not_the_other_way_round() {
        SourcedStudy own = studies("ctis.json").get(0);
        Reading.Trial copy = (Reading.Trial)
                TestRecords.read("who.csv", "TrialID,Public title,Source Register\nCTIS2030-500001-11-00,A copy,CTIS\n")
                        .get(0);
        assertThat(store.load(copy.sourced())).isInstanceOf(Created.class);
        assertThat(store.load(own)).isInstanceOf(Updated.class);
        assertThat(store.load(copy.sourced()))
                .isInstanceOfSatisfying(
                        Unchanged.class, it -> assertThat(it.reason()).contains("richer source"));
        assertThat(search("identifier=" + encoded("https://euclinicaltrials.eu/clinicalTrialId|2030-500001-11-00")))
                .contains("\"total\":1");
    }
}
