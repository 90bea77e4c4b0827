package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class LateSearchesIT extends RunningServer {
    private static final Pattern NEXT = Pattern.compile("\"relation\":\"next\",\"url\":\"([^\"]+)\"");
    private static final Pattern STUDY = Pattern.compile("\"fullUrl\":\"[^\"]*/ResearchStudy/([^\"]+)\"");

    @Autowired
    private StudyStore store;

    @Autowired
    private JdbcTemplate jdbc;

    private int storedSearches() {
        Integer count = jdbc.queryForObject("select count(*) from hfj_search", Integer.class);
        return count == null ? 0 : count;
    }

    @Test
    void a_search_that_fits_its_first_page_is_not_stored() {
        store.load(StoreStudies.study("NCT60000001"));
        int before = storedSearches();
        assertThat(get("/fhir/ResearchStudy?_id=NCT60000001").body()).contains("\"total\":1");
        assertThat(get("/fhir/ResearchStudy?_id=NCT60000000").body()).contains("\"total\":0");
        assertThat(get("/fhir/ResearchStudy?_id=NCT60000001&_summary=count").body())
                .contains("\"total\":1");
        assertThat(storedSearches()).isEqualTo(before);
    }

    @Test
    void a_search_with_more_pages_is_stored_and_its_pages_hold_each_study_once_while_others_are_loaded() {
        store.load(StoreStudies.many(60_000_101, 12));
        int before = storedSearches();
        String page =
                get("/fhir/ResearchStudy?status=active&_count=3&_sort=_id").body();
        assertThat(storedSearches()).isEqualTo(before + 1);
        List<String> found = new ArrayList<>();
        int loaded = 60_000_201;
        for (boolean more = true; more; ) {
            STUDY.matcher(page).results().map(match -> match.group(1)).forEach(found::add);
            store.load(StoreStudies.many(loaded++, 1));
            Matcher next = NEXT.matcher(page);
            more = next.find();
            page = more ? get(next.group(1).substring(address().length())).body() : page;
        }
        assertThat(found)
                .doesNotHaveDuplicates()
                .containsAll(StoreStudies.many(60_000_101, 12).stream()
                        .map(study -> study.study().id())
                        .toList());
    }

    @Test
    void all_pages_of_a_large_page_size_can_be_asked_for() {
        store.load(StoreStudies.many(60_000_301, 5));
        int before = storedSearches();
        assertThat(get("/fhir/ResearchStudy?_id=NCT60000301,NCT60000302,NCT60000303&_count=1000")
                        .body())
                .contains("\"total\":3");
        assertThat(storedSearches()).isEqualTo(before);
    }
}
