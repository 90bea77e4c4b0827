package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and value sets of this project through the running server, once they are in the store too. */
class TerminologyIT extends RunningServer {
    private static final String OURS = "https://armature.example/fhir/";

    @BeforeEach
    void wait_for_the_definitions() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> get("/fhir/ValueSet/who-masked").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CodeSystem/$lookup?system={ours}CodeSystem/phase&code=PHASE3; PhaseCodeSystem",
                "CodeSystem/$lookup?system={ours}CodeSystem/phase&code=PHASE3; Phase 3",
                "CodeSystem/$lookup?system={ours}CodeSystem/phase&code=PHASE3; to weigh the benefits of a drug",
                "CodeSystem/$validate-code?url={ours}CodeSystem/phase&code=PHASE3; \"valueBoolean\":true",
                "CodeSystem/$validate-code?url={ours}CodeSystem/phase&code=PHASE9; \"valueBoolean\":false",
                "ValueSet/$validate-code?url={ours}ValueSet/phase&system={ours}CodeSystem/phase&code=NA; \"valueBoolean\":true",
                "ValueSet/$validate-code?url={ours}ValueSet/phase&system={ours}CodeSystem/phase&code=NO; \"valueBoolean\":false",
                "ValueSet/$expand?url={ours}ValueSet/phase; \"total\":6",
                "ValueSet/phase/$expand?filter=early; \"total\":1",
                "ValueSet/$expand?url={ours}ValueSet/recruitment-status&count=2; \"total\":22",
            })
    void is_answered(String path, String expected) {
        HttpResponse<String> answer = get("/fhir/" + path.replace("{ours}", OURS));
        assertThat(answer.body()).contains(expected);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "404, CodeSystem/$lookup?system={ours}CodeSystem/phase&code=PHASE9, code[PHASE9] in system[{ours}CodeSystem/phase]",
        "404, CodeSystem/$lookup?system={ours}CodeSystem/none&code=A, code[A] in system[{ours}CodeSystem/none]",
        "404, ValueSet/$expand?url={ours}ValueSet/none, Unknown ValueSet",
        "412, ValueSet/$expand?url={ours}ValueSet/mesh-descriptor, https://www.nlm.nih.gov/mesh are not on this server",
    })
    void what_is_not_known_is_named(int status, String path, String expected) {
        HttpResponse<String> answer = get("/fhir/" + path.replace("{ours}", OURS));
        assertThat(answer.body()).contains("OperationOutcome", expected.replace("{ours}", OURS));
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
