package org.armature.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.proposal.OpenLine;
import org.armature.eligibility.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatProposerTest {
    private static final OpenLine LINE = new OpenLine(Polarity.EXCLUSION, "All patients:", "Unkind to animals");
    private static final int LIMIT = 10_000;

    private FakeChatServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeChatServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ChatProposer proposer(@Nullable ApiKey key, Duration timeout) {
        return new ChatProposer(new ChatSettings(server.endpoint(), "small-model", key, timeout, LIMIT));
    }

    private Proposal proposal() {
        return proposer(null, Duration.ofSeconds(10)).propose(LINE);
    }

    private static String reason(Proposal proposal) {
        return proposal instanceof Proposal.Unusable unusable
                ? unusable.reason()
                : ((Proposal.NoAnswer) proposal).reason();
    }

    @Test
    void an_expression_comes_back() {
        server.says(criterion -> "condition \"animals\"");
        Proposal.Expressed expressed = (Proposal.Expressed) proposal();
        assertThat(Notation.of(expressed.expression())).isEqualTo("condition \"animals\"");
        assertThat(server.paths()).containsExactly("POST /v1/chat/completions");
    }

    @Test
    void sent_are_the_criterion_and_its_section_and_nothing_else() {
        server.says(criterion -> "text");
        proposal();
        JsonNode question = server.questions().get(0);
        List<String> names = new ArrayList<>();
        question.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("model", "temperature", "messages");
        assertThat(question.path("model").asText()).isEqualTo("small-model");
        assertThat(question.path("messages")).hasSize(2);
        assertThat(question.at("/messages/0/role").asText()).isEqualTo("system");
        assertThat(question.at("/messages/1/content").asText())
                .isEqualTo("Section: exclusion criteria\nHeading: All patients:\nCriterion: Unkind to animals");
        assertThat(server.authorizations()).isEmpty();
    }

    @Test
    void the_key_goes_into_its_header_and_never_into_a_message() {
        ApiKey key = ApiKey.of(" secret-123\n", "test");
        server.replies(500, "you sent secret-123");
        Proposal echoed = proposer(key, Duration.ofSeconds(10)).propose(LINE);
        assertThat(server.authorizations()).containsExactly("Bearer secret-123");
        assertThat(reason(echoed)).isEqualTo("HTTP 500 you sent (key)");
        server.says(criterion -> "the key is secret-123");
        assertThat(reason(proposer(key, Duration.ofSeconds(10)).propose(LINE)))
                .isEqualTo("no expression: the key is (key)");
        assertThat(new ChatSettings(server.endpoint(), "m", key, Duration.ofSeconds(1), LIMIT).toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>hello</html>",
                "{}",
                "[]",
                "null",
                "{\"choices\":[]}",
                "{\"choices\":[{\"message\":{\"content\":null}}]}",
                "{\"choices\":[{\"message\":{\"content\":[\"text\"]}}]}",
                "{\"choices\":[{\"message\":{\"content\":\"text\""
            })
    void what_is_no_answer_of_a_chat_is_said_to_be_none(String body) {
        server.replies(200, body);
        assertThat(reason(proposal())).startsWith("not an answer of a chat:");
    }

    @Test
    void json_that_is_nested_without_end_is_no_answer() {
        server.replies(200, "[".repeat(9_000));
        assertThat(reason(proposal())).startsWith("not an answer of a chat: [[[");
    }

    @Test
    void an_answer_that_is_too_large_is_not_read_to_its_end() {
        server.replies(200, " ".repeat(50_000_000));
        assertThat(reason(proposal())).isEqualTo("an answer of more than 10000 bytes");
    }

    @Test
    void an_answer_of_just_the_limit_is_read() {
        server.replies(200, "x".repeat(LIMIT));
        assertThat(reason(proposal())).startsWith("not an answer of a chat: xxx");
    }

    @Test
    void a_server_that_dawdles_is_not_waited_for() {
        server.dawdles();
        assertThat(proposer(null, Duration.ofMillis(500)).propose(LINE))
                .isEqualTo(new Proposal.NoAnswer("no answer within 0.5 s"));
    }

    @Test
    void an_error_of_the_server_is_no_answer() {
        server.replies(500, "{\"error\":\"out of memory\"}");
        assertThat(proposal()).isEqualTo(new Proposal.NoAnswer("HTTP 500 {\"error\":\"out of memory\"}"));
    }

    @Test
    void a_redirect_is_not_followed() {
        server.replies(302, "");
        assertThat(proposal()).isEqualTo(new Proposal.NoAnswer("HTTP 302"));
        assertThat(server.paths()).hasSize(1);
    }

    @Test
    void a_server_that_is_not_there_is_no_answer() {
        server.close();
        assertThat(proposal()).isEqualTo(new Proposal.NoAnswer("no answer: ConnectException"));
    }

    @Test
    void a_server_that_fails_three_times_in_a_row_is_not_asked_again() {
        server.replies(503, "");
        ChatProposer proposer = proposer(null, Duration.ofSeconds(10));
        proposer.propose(LINE);
        proposer.propose(LINE);
        assertThatThrownBy(() -> proposer.propose(LINE))
                .isInstanceOf(ProposalFailed.class)
                .hasMessageContaining("HTTP 503, for the third time in a row");
    }

    @Test
    void a_good_answer_between_failures_lets_it_be_asked_on() {
        ChatProposer proposer = proposer(null, Duration.ofSeconds(10));
        for (int i = 0; i < 3; i++) {
            server.replies(503, "");
            proposer.propose(LINE);
            proposer.propose(LINE);
            server.says(criterion -> "text");
            assertThat(proposer.propose(LINE)).isInstanceOf(Proposal.Expressed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void a_server_that_lets_nobody_in_is_not_asked_again(int status) {
        server.replies(status, "secret");
        assertThatThrownBy(this::proposal)
                .isInstanceOf(ProposalFailed.class)
                .hasMessageContaining("HTTP " + status)
                .hasMessageNotContaining("secret");
    }
}
