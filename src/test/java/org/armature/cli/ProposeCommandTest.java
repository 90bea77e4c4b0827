package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.armature.conformance.ResourceCheck;
import org.armature.conformance.ResourceCheck.Form;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Notation;
import org.armature.mapping.GroupCriterion;
import org.armature.mapping.ProposalGroup;
import org.armature.proposal.FakeChatServer;
import org.hl7.fhir.r4.model.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command with a server of the chat interface, over HTTP. */
class ProposeCommandTest extends CommandLineTest {
    private static final String TRIAL = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT00000001", "briefTitle": "A study"}, \
            "eligibilityModule": {"minimumAge": "18 Years", "eligibilityCriteria": "Inclusion Criteria:\\n\\n\
            * HbA1c between 7.0% and 10.0%\\n\
            * Older than 21 years\\n\
            * Kind to animals\\n\\n\
            Exclusion Criteria:\\n\\n\
            * Pregnancy\\n\
            * Bad temper \\\\>3 points in the last six months\\n\
            * Unkind to plants"}}}""";

    private static final String BAD_TEMPER = "bad temper > 3 points within 6 mo";

    private static final Map<String, String> ANSWERS = Map.of(
            "Kind to animals",
            "text",
            "Bad temper >3 points in the last six months",
            BAD_TEMPER,
            "Unkind to plants",
            "any(condition \"unkind to plants\"; not(sex female))");

    private FakeChatServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeChatServer();
        server.says(criterion -> Objects.requireNonNullElse(ANSWERS.get(criterion), "never to be asked: " + criterion));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int propose(String... more) {
        standardInput(TRIAL);
        List<String> words = new ArrayList<>(
                List.of("propose", "-", "--endpoint", server.endpoint().toString(), "--model", "small-model"));
        words.addAll(List.of(more));
        return run(words.toArray(new String[0]));
    }

    private Group group() {
        return FhirContext.forR4Cached().newJsonParser().parseResource(Group.class, out());
    }

    @Test
    void proposals_are_a_group_of_their_own_that_says_so() {
        assertThat(propose()).as(err()).isEqualTo(ExitCode.OK);
        Group group = group();
        assertThat(group.getIdElement().getIdPart()).isEqualTo("NCT00000001-proposals");
        assertThat(group.getMeta().getTagFirstRep().getCode()).isEqualTo("proposed");
        assertThat(group.getCharacteristic()).hasSize(2).allSatisfy(characteristic -> {
            assertThat(value(characteristic, "criterion-origin")).isEqualTo("proposed");
            assertThat(value(characteristic, "relevant-for-automated-matching")).isEqualTo("false");
            assertThat(characteristic.getExclude()).isTrue();
        });
        assertThat(out()).contains("Proposed by model small-model at http://localhost:");
        assertThat(err())
                .contains("1 read, 1 converted, 0 rejected")
                .contains("3 asked, 2 proposed, 1 stay text, 0 unusable, 0 without answer, 0 not asked");
    }

    private static String value(Group.GroupCharacteristicComponent characteristic, String extension) {
        return characteristic
                .getExtensionByUrl("https://armature.example/fhir/StructureDefinition/" + extension)
                .getValue()
                .primitiveValue();
    }

    @Test
    void a_group_of_proposals_is_valid_and_gives_the_proposals_back() {
        propose();
        ResourceCheck check = ResourceCheck.create(FhirContext.forR4Cached());
        assertThat(check.check(out(), Form.JSON, List.of()).errors()).isEmpty();
        assertThat(ProposalGroup.read(group()))
                .extracting(GroupCriterion::polarity, read -> Notation.of(read.expression()))
                .containsExactly(
                        tuple(Polarity.EXCLUSION, "bad temper > 3 points within 6 mo"),
                        tuple(Polarity.EXCLUSION, "any(condition \"unkind to plants\"; not(sex female))"));
    }

    @Test
    void only_what_the_rules_leave_as_text_is_sent() {
        propose();
        assertThat(server.questions())
                .extracting(question -> question.at("/messages/1/content").asText())
                .containsExactly(
                        "Section: inclusion criteria\nCriterion: Kind to animals",
                        "Section: exclusion criteria\nCriterion: Bad temper >3 points in the last six months",
                        "Section: exclusion criteria\nCriterion: Unkind to plants");
        assertThat(server.questions().toString()).doesNotContain("NCT00000001", "A study");
    }

    /** The prompt and the port are left out in the page. */
    @Test
    void the_page_shows_what_is_sent_and_answered_and_made_of_it() throws IOException {
        propose();
        JsonMapper mapper = new JsonMapper();
        String group = out().replaceAll("localhost:\\d+", "localhost:8000");
        ObjectNode question = server.questions().get(1).deepCopy();
        ((ObjectNode) question.at("/messages/0")).put("content", "(the prompt)");
        String answer = FakeChatServer.chat(BAD_TEMPER);
        String page = Files.readString(Path.of("src/docs/eligibility/proposals.md"));
        List<JsonNode> shown = new ArrayList<>();
        for (MatchResult block : Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .toList()) {
            shown.add(mapper.readTree(block.group(1)));
        }
        assertThat(shown)
                .containsExactly(
                        question,
                        mapper.readTree(answer),
                        mapper.readTree(group).at("/characteristic/0"));
    }

    @Test
    void the_eligibility_group_stays_as_the_rules_made_it() {
        standardInput(TRIAL);
        run("convert", "-");
        assertThat(out()).contains("NCT00000001-eligibility").doesNotContain("proposed", "-proposals");
        assertThat(server.questions()).isEmpty();
    }

    @Test
    void without_an_endpoint_nothing_is_asked_and_what_to_do_is_said() {
        standardInput(TRIAL);
        assertThat(run("propose", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(err())
                .contains("--endpoint: proposals are off")
                .contains("--endpoint http://localhost:8000/v1/chat/completions --model NAME");
        assertThat(run("propose", "-", "--endpoint", server.endpoint().toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--model: proposals are off");
        assertThat(server.questions()).isEmpty();
    }

    @Test
    void a_key_file_is_used_and_its_key_is_told_nobody() throws IOException {
        file("key", "secret-123\n");
        server.replies(500, "secret-123");
        assertThat(propose("--key-file", "@key", "--report", "@report")).isEqualTo(ExitCode.REJECTED);
        assertThat(server.authorizations()).contains("Bearer secret-123");
        assertThat(err())
                .contains("HTTP 500 (key), for the third time in a row")
                .doesNotContain("secret");
        assertThat(propose("--key-file", "@nothing")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void useless_answers_are_noted_and_propose_nothing() throws IOException {
        server.says(criterion -> "I would say that this means: condition \"cruelty\"");
        assertThat(propose("--report", "@report")).isEqualTo(ExitCode.OK);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("unchanged: 1 because nothing was proposed", "0 proposed", "3 unusable");
        JsonNode notes =
                new JsonMapper().readTree(directory.resolve("report").toFile()).path("notes");
        assertThat(notes).hasSize(3);
        assertThat(notes.at("/0/what").asText())
                .isEqualTo(
                        "the answer cannot be used: no expression: I would say that this means: condition \"cruelty\"");
        assertThat(notes.at("/0/where").asText()).startsWith("NCT00000001 criterion at character ");
    }

    @Test
    void a_server_that_fails_once_costs_one_criterion_and_the_good_exit_code() {
        server.says(criterion -> {
            if (criterion.equals("Kind to animals")) {
                throw new IllegalStateException("the server breaks the connection");
            }
            return ANSWERS.get(criterion);
        });
        assertThat(propose()).isEqualTo(ExitCode.REJECTED);
        assertThat(group().getCharacteristic()).hasSize(2);
        assertThat(err()).contains("2 proposed", "1 without answer");
    }

    @Test
    void the_number_of_questions_is_limited() {
        assertThat(propose("--max-lines", "2")).isEqualTo(ExitCode.OK);
        assertThat(server.questions()).hasSize(2);
        assertThat(group().getCharacteristic()).hasSize(1);
        assertThat(err()).contains("2 asked, 1 proposed", "1 not asked");
        assertThat(propose("--max-lines", "0")).isEqualTo(ExitCode.USAGE);
    }
}
