package org.armature.proposal;

import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.armature.eligibility.proposal.Answers;
import org.armature.eligibility.proposal.OpenLine;
import org.armature.eligibility.proposal.Proposal;
import org.armature.eligibility.proposal.Proposer;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;

/**
 * A model behind the chat interface: one POST for each criterion, to the endpoint of the settings and nowhere else.
 * Redirects are not followed. Where the server fails again and again, or lets nobody in, it is not asked any more.
 */
public final class ChatProposer implements Proposer {
    private static final int PATIENCE = 3;

    private final ChatSettings settings;
    private final HttpClient client;
    private int failures;

    public ChatProposer(ChatSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    /**
     * Asks the model.
     *
     * @throws ProposalFailed where asking again makes no sense
     */
    @Override
    public Proposal propose(OpenLine line) {
        Proposal proposal = ask(line);
        failures = proposal instanceof Proposal.NoAnswer ? failures + 1 : 0;
        if (proposal instanceof Proposal.NoAnswer none && failures == PATIENCE) {
            throw failed(
                    none.reason() + ", for the third time in a row", "is it the right address, and is it running?");
        }
        return proposal;
    }

    private Proposal ask(OpenLine line) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.endpoint())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(ChatMessages.question(settings.model(), line)));
        if (settings.key() != null) {
            request.header("Authorization", settings.key().authorization());
        }
        CompletableFuture<HttpResponse<LimitedBody.Bytes>> exchange =
                client.sendAsync(request.build(), head -> new LimitedBody(settings.maxAnswerBytes()));
        try {
            // The request's own time limit would end with the answer's headers.
            return proposal(exchange.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return new Proposal.NoAnswer("no answer within " + seconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Proposal.NoAnswer("no answer: " + cause.getClass().getSimpleName());
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw failed("interrupted", "");
        }
    }

    private String seconds() {
        return BigDecimal.valueOf(settings.timeout().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Proposal proposal(HttpResponse<LimitedBody.Bytes> response) {
        int status = response.statusCode();
        LimitedBody.Bytes body = response.body();
        if (status == 401 || status == 403) {
            throw failed("the server does not let us in: HTTP " + status, "does it want a key?");
        }
        String text = withoutKey(new String(body.bytes(), StandardCharsets.UTF_8));
        if (status != 200) {
            return new Proposal.NoAnswer(("HTTP " + status + " " + Answers.shown(text)).strip());
        }
        if (!body.complete()) {
            return new Proposal.Unusable("an answer of more than " + settings.maxAnswerBytes() + " bytes");
        }
        return ChatMessages.answer(text)
                .map(answer -> Answers.read(withoutKey(answer)))
                .orElseGet(() -> new Proposal.Unusable("not an answer of a chat: " + Answers.shown(text)));
    }

    /** A server that sends back what it was sent must not bring the key into a report. */
    private String withoutKey(String text) {
        return settings.key() == null ? text : settings.key().removedFrom(text);
    }

    private ProposalFailed failed(String what, String remedy) {
        return new ProposalFailed(new Problem(Kind.FAILED, what, settings.server(), remedy));
    }
}
