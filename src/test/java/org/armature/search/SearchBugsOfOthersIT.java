package org.armature.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.armature.server.RunningServer;
import org.armature.store.StudyStore;
import org.armature.study.StudyJson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What trial finders got wrong, as their users reported it; each once, on studies that would show it. */
class SearchBugsOfOthersIT extends RunningServer {
    private static final String ROME = "'city':'Rome','country':'Italy','geoPoint':{'lat':41.89,'lon':12.51}";
    private static final String OSLO = "'city':'Oslo','country':'Norway','geoPoint':{'lat':59.91,'lon':10.75}";
    private static final String NEAR_ROME = "recruiting-near=41.9|12.5|50|km";

    @Autowired
    private StudyStore store;

    @BeforeEach
    void load() {
        store.load(List.of(
                study(
                        "NCT44000001",
                        "Open in Oslo, closed in Rome",
                        "RECRUITING",
                        "18 Years",
                        "120 Years",
                        site("COMPLETED", ROME) + "," + site("RECRUITING", OSLO)),
                study(
                        "NCT44000002",
                        "Open in both",
                        "RECRUITING",
                        "18 Years",
                        "N/A",
                        site("RECRUITING", OSLO) + "," + site("RECRUITING", ROME)),
                study(
                        "NCT44000003",
                        "Soon to open",
                        "NOT_YET_RECRUITING",
                        "18 Years",
                        "65 Years",
                        site("NOT_YET_RECRUITING", ROME)),
                study(
                        "NCT44000004",
                        "Nobody knows any more",
                        "UNKNOWN",
                        "18 Years",
                        "65 Years",
                        site("RECRUITING", ROME)),
                study(
                        "NCT44000005",
                        "Zymurgol in a disease of the blood",
                        "COMPLETED",
                        "18 Years",
                        "65 Years",
                        site("COMPLETED", ROME))));
        Awaitility.await().until(() -> found("_content=zymurgol").contains("NCT44000005"));
    }

    @Test
    void a_recruiting_study_whose_near_site_is_closed_is_not_near() {
        assertThat(found(NEAR_ROME)).contains("NCT44000002").doesNotContain("NCT44000001");
    }

    @Test
    void a_site_is_not_open_while_its_study_is_not() {
        assertThat(found(NEAR_ROME)).doesNotContain("NCT44000003", "NCT44000004");
    }

    @Test
    void the_site_that_matched_is_shown_and_not_the_first() {
        JsonNode bundle = search("_id=NCT44000002&" + NEAR_ROME);
        String shown = bundle.at("/entry/0/search").toString();
        String rome = siteIn("NCT44000002", "Rome");
        assertThat(shown).contains(rome).doesNotContain(siteIn("NCT44000002", "Oslo"));
    }

    @Test
    void recruiting_does_not_find_what_is_not_yet_recruiting() {
        assertThat(found("recruitment-status=recruiting"))
                .contains("NCT44000001", "NCT44000002")
                .doesNotContain("NCT44000003", "NCT44000004");
        assertThat(found("recruitment-status=not-yet-recruiting")).contains("NCT44000003");
    }

    @Test
    void an_unknown_status_is_not_active() {
        assertThat(found("status=active")).contains("NCT44000001").doesNotContain("NCT44000004");
        assertThat(found("recruitment-status=UNKNOWN")).contains("NCT44000004");
    }

    @Test
    void a_term_that_a_study_does_not_contain_does_not_find_it() {
        assertThat(found("_content=zymurgol")).containsExactly("NCT44000005");
        assertThat(found("_content=qqxzwvu")).isEmpty();
    }

    @Test
    void a_maximum_of_120_years_is_a_maximum_and_none_is_open() {
        assertThat(found("_id=NCT44000001,NCT44000002&eligible-age=119|http://unitsofmeasure.org|a"))
                .containsExactlyInAnyOrder("NCT44000001", "NCT44000002");
        assertThat(found("_id=NCT44000001,NCT44000002&eligible-age=130|http://unitsofmeasure.org|a"))
                .containsExactly("NCT44000002");
        assertThat(found("eligibility:Group.age-high=120|http://unitsofmeasure.org|a"))
                .contains("NCT44000001");
    }

    @Test
    void a_position_says_that_it_is_the_middle_of_the_city() {
        assertThat(get("/fhir/Location/" + siteIn("NCT44000002", "Rome")).body())
                .contains("StructureDefinition/geo-precision", "city");
    }

    private String siteIn(String study, String city) {
        JsonNode sites =
                StudyJson.parse(get("/fhir/Location?_has:ResearchStudy:site:_id=" + study + "&address-city=" + city)
                        .body());
        return sites.at("/entry/0/resource/id").asText();
    }

    private static String site(String status, String place) {
        return "{'facility':'Hospital','status':'" + status + "'," + place + "}";
    }

    private static org.armature.study.SourcedStudy study(
            String number, String title, String status, String minimum, String maximum, String sites) {
        return SharedStudies.read(
                """
                {'protocolSection':{
                  'identificationModule':{'nctId':'%s','briefTitle':'%s'},
                  'statusModule':{'overallStatus':'%s','lastUpdatePostDateStruct':{'date':'2024-01-01'}},
                  'eligibilityModule':{'sex':'ALL','minimumAge':'%s','maximumAge':'%s'},
                  'contactsLocationsModule':{'locations':[%s]}}}
                """.formatted(number, title, status, minimum, maximum, sites).replace('\'', '"'));
    }

    private List<String> found(String query) {
        List<String> ids = new ArrayList<>();
        search(query)
                .path("entry")
                .forEach(entry -> ids.add(entry.at("/resource/id").asText()));
        return ids;
    }

    private JsonNode search(String query) {
        String encoded = query.replace("|", URLEncoder.encode("|", StandardCharsets.UTF_8));
        HttpResponse<String> answer = get("/fhir/ResearchStudy?_count=500&" + encoded);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StudyJson.parse(answer.body());
    }
}
