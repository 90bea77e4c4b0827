package org.armature.search.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armature.search.SharedStudies;
import org.armature.server.RunningServer;
import org.armature.store.StoreStudies;
import org.armature.store.StudyStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CsvIT extends RunningServer {
    @Autowired
    private StudyStore store;

    @Autowired
    private IInterceptorService interceptors;

    @Test
    void a_search_is_a_table_with_a_row_for_each_match() {
        store.load(SharedStudies.all());
        HttpResponse<String> answer = get("/fhir/ResearchStudy?identifier=NCT00113659&_format=csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("text/csv").contains("charset=UTF-8"));
        assertThat(answer.body())
                .isEqualTo("\uFEFFNumber,Title,Acronym,Status,Study type,Phase,Conditions,Interventions,Lead sponsor,"
                        + "Participants,Sex,Minimum age,Maximum age,Healthy volunteers,Start,Completion,Last update,"
                        + "Countries,Sites,Results,Address\r\n"
                        + "NCT00113659,Use of a Probiotic Supplement to Prevent Asthma in Infants,,Completed,"
                        + "Interventional,Not applicable,Asthma,Probiotic; Placebo,Montefiore Medical Center,203,All,"
                        + "1 Day,4 Days,yes,2005-06,2014-05,2024-06-11,United States,1,,"
                        + "https://clinicaltrials.gov/study/NCT00113659\r\n");
    }

    @Test
    void all_pages_are_in_one_table() {
        store.load(StoreStudies.numbered(42_000_000, 205));
        HttpResponse<String> answer = send(request("/fhir/ResearchStudy?site.address-city=Oslo&_count=3&_sort=_id")
                .setHeader("Accept", "text/csv")
                .GET());
        List<String> numbers = Arrays.stream(answer.body().split("\r\n"))
                .map(line -> line.split(",", 2)[0])
                .filter(number -> number.startsWith("NCT420"))
                .toList();
        assertThat(numbers).hasSize(205).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_looks_like_a_formula_is_text() {
        assertThat(CsvLine.of(List.of("=1+1", "+4", "-5", "@x", " =2", "a,b", "say \"no\"", "two\nlines", "")))
                .isEqualTo("'=1+1,'+4,'-5,'@x,' =2,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void only_studies_have_a_table() {
        HttpResponse<String> answer = get("/fhir/Location?_format=csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome", "_format");
    }

    @Test
    void a_wrong_search_is_refused_as_any_other() {
        HttpResponse<String> answer = get("/fhir/ResearchStudy?nothing=1&_format=csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nothing");
    }

    /** Deletes a study of the second page when the first is read. */
    @Interceptor
    public final class Deletion {
        private int status;

        @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
        public void delete(ServletRequestDetails request) {
            if (status == 0 && request.getRequestType() == RequestTypeEnum.GET) {
                status = -1;
                status = CsvIT.this.delete("/fhir/ResearchStudy/csv-250").statusCode();
            }
        }
    }

    @Test
    void neither_what_is_deleted_meanwhile_nor_what_is_included_changes_the_other_rows() {
        putStudies("csv-parent", 0, "");
        putStudies("csv-", 405, ",\"partOf\":[{\"reference\":\"ResearchStudy/csv-parent000\"}]");
        Deletion deletion = new Deletion();
        interceptors.registerInterceptor(deletion);
        List<String> titles;
        try {
            HttpResponse<String> answer = get(
                    "/fhir/ResearchStudy?keyword=csv-rows&_sort=_id&_format=csv" + "&_include=ResearchStudy:partof");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            titles = Arrays.stream(answer.body().split("\r\n"))
                    .skip(1)
                    .map(line -> line.split(",", 3)[1])
                    .toList();
        } finally {
            interceptors.unregisterInterceptor(deletion);
        }
        assertThat(deletion.status).isEqualTo(200);
        assertThat(titles)
                .hasSize(404)
                .doesNotContain("csv-250", "csv-parent000")
                .startsWith("csv-000")
                .endsWith("csv-404");
    }

    private void putStudies(String prefix, int count, String more) {
        String entries = IntStream.range(0, Math.max(1, count))
                .mapToObj(prefix.concat("%03d")::formatted)
                .map(id -> """
                        {"resource":{"resourceType":"ResearchStudy","id":"%s","status":"active","title":"%s"%s%s},
                         "request":{"method":"PUT","url":"ResearchStudy/%s"}}
                        """.formatted(
                        id, id, count == 0 ? "" : ",\"keyword\":[{\"coding\":[{\"code\":\"csv-rows\"}]}]", more, id))
                .collect(Collectors.joining(","));
        HttpResponse<String> answer =
                post("/fhir", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
