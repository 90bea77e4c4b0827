package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceAccessDetails;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.server.RunningServer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class LateSearchesIT extends RunningServer {
    private static final Pattern NEXT = Pattern.compile("\"relation\":\"next\",\"url\":\"([^\"]+)\"");
    private static final Pattern STUDY = Pattern.compile("\"fullUrl\":\"[^\"]*/ResearchStudy/([^\"]+)\"");

    @Autowired
    private StudyStore store;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private IInterceptorService interceptors;

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

    /** Hides one resource from whoever asks. */
    @Interceptor
    public static final class Hidden {
        @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
        public void hide(IPreResourceShowDetails shown) {
            for (int i = 0; i < shown.size(); i++) {
                IBaseResource resource = shown.getResource(i);
                if (resource != null && resource.getIdElement().getIdPart().equals("NCT60000402")) {
                    shown.setResource(i, null);
                }
            }
        }
    }

    /** Deletes a resource that a search has just found. */
    @Interceptor
    public final class Deletion {
        private final AtomicBoolean done = new AtomicBoolean();

        @Hook(Pointcut.STORAGE_PREACCESS_RESOURCES)
        public void delete(IPreResourceAccessDetails found) {
            if (done.compareAndSet(false, true)) {
                assertThat(LateSearchesIT.this.delete("/fhir/Basic/late-2").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private String getWith(Object interceptor, String path) {
        interceptors.registerInterceptor(interceptor);
        try {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } finally {
            interceptors.unregisterInterceptor(interceptor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&_count=3", "&_count=1000", "&_total=accurate", "&_sort=_id"})
    void a_page_from_which_something_is_hidden_is_answered(String control) {
        store.load(StoreStudies.many(60_000_401, 3));
        String page = getWith(new Hidden(), "/fhir/ResearchStudy?_id=NCT60000401,NCT60000402,NCT60000403" + control);
        assertThat(STUDY.matcher(page).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrder("NCT60000401", "NCT60000403");
    }

    @Test
    void a_page_from_which_something_is_deleted_meanwhile_is_answered() {
        for (int i = 1; i <= 3; i++) {
            put(
                    "/fhir/Basic/late-" + i,
                    "{\"resourceType\":\"Basic\",\"id\":\"late-" + i + "\",\"code\":{\"text\":\"x\"}}");
        }
        String page = getWith(new Deletion(), "/fhir/Basic?_id=late-1,late-2,late-3");
        assertThat(page).contains("Basic/late-1", "Basic/late-3").doesNotContain("Basic/late-2");
    }
}
