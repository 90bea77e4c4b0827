package org.armature.store.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.server.RunningServer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is passed verbatim is byte for byte what HAPI answers; HAPI is made to answer by somebody who looks. */
class VerbatimIT extends RunningServer {
    /** What differs between any two answers: the bundle's own id, time and search. */
    private static final Pattern OWN = Pattern.compile(
            "^\\{\"resourceType\":\"Bundle\",\"id\":\"[^\"]*\",\"meta\":\\{\"lastUpdated\":\"[^\"]*\"|_getpages=[-0-9a-f]+");

    @Autowired
    private IInterceptorService interceptors;

    @Autowired
    private JdbcTemplate jdbc;

    /** May look into resources, as one that is not marked. */
    @Interceptor
    public static final class Watcher {
        @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
        public void look() {}
    }

    /** Counts the stand-ins among the resources of answers. */
    @Interceptor
    @IgnoresContent
    public static final class Counter {
        private int standIns;

        @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
        public void count(IBaseResource answer) {
            List<Resource> resources = new ArrayList<>();
            if (answer instanceof Bundle bundle) {
                bundle.getEntry().forEach(entry -> resources.add(entry.getResource()));
            } else if (answer instanceof Resource resource) {
                resources.add(resource);
            }
            standIns += (int) resources.stream()
                    .filter(it -> it.getImplicitRules() != null
                            && it.getImplicitRules().startsWith("urn:uuid:"))
                    .count();
        }
    }

    private HttpResponse<String> ask(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).header("X-Request-ID", "the-same");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private HttpResponse<String> askHapi(String path, String... headers) {
        return with(new Watcher(), () -> ask(path, headers));
    }

    private <T> T with(Object interceptor, Supplier<T> work) {
        interceptors.registerInterceptor(interceptor);
        try {
            return work.get();
        } finally {
            interceptors.unregisterInterceptor(interceptor);
        }
    }

    private int standIns(String path, String... headers) {
        Counter counter = new Counter();
        with(counter, () -> ask(path, headers));
        return counter.standIns;
    }

    private void assertSame(String path, String... headers) {
        HttpResponse<String> hapis = askHapi(path, headers);
        HttpResponse<String> ours = ask(path, headers);
        assertThat(ours.statusCode()).as(path).isEqualTo(hapis.statusCode());
        assertThat(normal(ours.body())).as(path).isEqualTo(normal(hapis.body()));
        assertThat(headers(ours)).as(path).isEqualTo(headers(hapis));
    }

    private static String normal(String body) {
        return OWN.matcher(body).replaceAll("…");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length", "transfer-encoding", "connection"));
        if (response.body().startsWith("{\"resourceType\":\"Bundle\"")) {
            headers.keySet().removeAll(List.of("last-modified", "content-location"));
        }
        return headers;
    }

    private List<String> catalogue() {
        return jdbc.queryForList(
                "select res_type || '/' || fhir_id from hfj_resource where res_deleted_at is null"
                        + " and (fhir_id like 'NCT0%' or res_type = 'Organization')",
                String.class);
    }

    @Test
    void every_resource_of_the_seeds_is_read_as_hapi_writes_it() {
        List<String> all = catalogue();
        assertThat(all.stream().map(it -> it.substring(0, it.indexOf('/'))).distinct())
                .contains("ResearchStudy", "Group", "PlanDefinition", "Location", "Organization", "Provenance");
        for (String path : all) {
            assertSame("/fhir/" + path);
        }
    }

    @Test
    void a_study_is_passed_verbatim_and_a_binary_is_not() {
        assertThat(standIns("/fhir/ResearchStudy/NCT06947746")).isEqualTo(1);
        assertThat(standIns("/fhir/ResearchStudy?_count=3")).isEqualTo(3);
        assertThat(standIns("/fhir/Binary?_count=3")).isZero();
        assertThat(standIns("/fhir/ResearchStudy/NCT06947746?_format=html/json"))
                .isZero();
    }

    @Test
    void what_somebody_may_look_into_is_not_passed_verbatim() {
        assertThat(this.<Integer>with(new Watcher(), () -> standIns("/fhir/ResearchStudy/NCT06947746")))
                .isZero();
    }

    @Test
    void what_a_client_wrote_is_not_passed_verbatim() {
        put(
                "/fhir/ResearchStudy/mine",
                "{\"resourceType\":\"ResearchStudy\",\"id\":\"mine\",\"status\":\"active\",\"title\":\"Mine\"}");
        assertThat(standIns("/fhir/ResearchStudy/mine")).isZero();
        assertSame("/fhir/ResearchStudy/mine");
        assertThat(delete("/fhir/ResearchStudy/mine").statusCode()).isEqualTo(200);
        assertSame("/fhir/ResearchStudy/mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ResearchStudy/NCT06947746?_pretty=true",
                "ResearchStudy/NCT06947746?_elements=status",
                "ResearchStudy/NCT06947746?_elements:exclude=text",
                "ResearchStudy/NCT06947746?_summary=true",
                "ResearchStudy/NCT06947746?_summary=text",
                "ResearchStudy/NCT06947746?_format=xml",
                "ResearchStudy?_summary=count",
                "ResearchStudy?_count=0",
                "ResearchStudy/NCT06947746/_history",
                "ResearchStudy/NCT99999999",
            })
    void what_is_to_be_written_otherwise_is_left_to_hapi(String path) {
        assertThat(standIns("/fhir/" + path)).isZero();
        assertSame("/fhir/" + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ResearchStudy/NCT06947746?_format=json",
                "ResearchStudy/NCT06947746?_pretty=false",
                "ResearchStudy/NCT06947746/_history/1",
                "ResearchStudy?_sort=_id&_count=2",
                "ResearchStudy?_id=NCT06947746&_include=ResearchStudy:site&_include=ResearchStudy:sponsor",
                "Location?_count=5&_sort=_id&_total=accurate",
                "Group?_id=NCT06947746-eligibility&_revinclude=ResearchStudy:enrollment",
                "Organization?_sort=-_lastUpdated,_id&_count=4",
                "ResearchStudy/NCT06947746/$similar",
            })
    void reads_and_searches_are_answered_as_hapi_does(String path) {
        assertSame("/fhir/" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, application/fhir+json",
        "Accept, application/json",
        "Accept, */*",
        "Accept, application/fhir+xml",
        "Accept, application/fhir+json;pretty=true",
        "Accept, 'text/html,application/xhtml+xml'",
        "If-None-Match, W/\"1\"",
        "If-None-Match, W/\"7\"",
        "If-Modified-Since, 'Tue, 01 Jan 2097 00:00:00 GMT'",
    })
    void headers_are_heeded_as_hapi_does(String name, String value) {
        assertThat(ask("/fhir/ResearchStudy/NCT06947746", name, value).statusCode())
                .isEqualTo(
                        askHapi("/fhir/ResearchStudy/NCT06947746", name, value).statusCode());
        if (!value.contains("html")) {
            assertSame("/fhir/ResearchStudy/NCT06947746", name, value);
        }
    }

    @Test
    void parts_of_a_batch_are_whole() {
        String batch = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
                + "{\"request\":{\"method\":\"GET\",\"url\":\"ResearchStudy/NCT06947746\"}},"
                + "{\"request\":{\"method\":\"GET\",\"url\":\"ResearchStudy?_count=2\"}}]}";
        assertThat(post("/fhir", batch).body())
                .doesNotContain("\"implicitRules\"")
                .contains("\"title\"", "\"searchset\"");
    }

    @Test
    void following_pages_are_passed_verbatim_too() {
        String first = ask("/fhir/ResearchStudy?_count=2&_sort=_id").body();
        Matcher next =
                Pattern.compile("\"relation\":\"next\",\"url\":\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        String path = next.group(1).substring(address().length());
        assertThat(standIns(path)).isEqualTo(2);
        assertSame(path);
    }

    @Test
    void text_that_looks_like_a_mark_stays_as_it_is() throws IOException {
        VerbatimAnswer answer = new VerbatimAnswer("http://localhost/fhir");
        String mark = answer.add("\"status\":\"active\"");
        StringBuilder out = new StringBuilder();
        answer.complete(
                "{\"a\":\"urn:uuid:1#0\",\"implicitRules\":\"urn:uuid:1#0\",\"implicitRules\":\"" + mark + "\"}", out);
        assertThat(out)
                .hasToString("{\"a\":\"urn:uuid:1#0\",\"implicitRules\":\"urn:uuid:1#0\",\"status\":\"active\"}");
    }
}
