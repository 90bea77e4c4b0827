package org.armature.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armature.cli.Outcome.Result;
import org.armature.eligibility.proposal.Questions;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.problem.Problem;
import org.armature.proposal.ApiKey;
import org.armature.proposal.ChatProposer;
import org.armature.proposal.ChatSettings;
import org.armature.proposal.ProposalFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a language model propose what criteria say that the rules leave as text. */
@Command(
        name = "propose",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Asks a language model what criteria say that are left as text, and writes its proposals as FHIR Groups.",
            "Sent are the words of such a criterion and its section, nothing else. A proposal is marked as such, and"
                    + " nothing is stored.",
            InputPaths.TRIALS
        },
        footer = {
            "",
            "The key of the server, if it wants one, is in the environment variable " + ProposeCommand.KEY,
            "or in --key-file.",
            "",
            "Examples:",
            "  armature propose study.json --endpoint http://localhost:8000/v1/chat/completions --model NAME",
            "  armature propose studies.ndjson.gz --endpoint https://host/v1/chat/completions --model NAME \\",
            "      --key-file key.txt --max-lines 200 --out proposals.ndjson --report report.ndjson",
            "",
            "Exit codes: 0 all well, 1 something was rejected or failed, 2 wrong usage."
        })
final class ProposeCommand implements Callable<Integer> {
    static final String KEY = "ARMATURE_PROPOSE_KEY";

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private InputPaths inputs = new InputPaths();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "The whole address of a chat interface as OpenAI defines it; without it nothing is asked.")
    private @Nullable URI endpoint;

    @Option(names = "--model", paramLabel = "NAME", description = "The model that the server is to use.")
    private @Nullable String model;

    @Option(names = "--key-file", paramLabel = "FILE", description = "A file that holds the server's key alone.")
    private @Nullable Path keyFile;

    @Option(
            names = "--max-lines",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many criteria are asked about at most (default: ${DEFAULT-VALUE}).")
    private int maxLines;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long one answer may take (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write to; FILE appears when it is complete (default: -, standard output).")
    private Path out = Path.of("-");

    ProposeCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        ChatSettings settings = settings();
        if (maxLines < 1) {
            throw Failure.usage(InputPaths.wrong("--max-lines " + maxLines, "nothing to ask", "expected 1 or more"));
        }
        inputs.check();
        Path file = out.toString().equals("-") ? null : out;
        if (file != null) {
            OutputFile.check(file, "--out", inputs.paths());
        }
        OutputFile output = OutputFile.open(file, terminal.out());
        Questions questions = new Questions(new ChatProposer(settings), Vocabulary.standard(), maxLines);
        ProposalDestination destination = new ProposalDestination(output, questions, settings.name());
        int code = new Run(terminal, Report.to(inputs.report(), terminal), destination)
                .over(
                        readings -> inputs.trials(terminal, readings),
                        List.of(Result.CONVERTED, Result.REJECTED),
                        output::commit);
        destination.tally().print(terminal.err());
        return code == ExitCode.OK && destination.tally().failed() ? ExitCode.REJECTED : code;
    }

    private ChatSettings settings() {
        if (endpoint == null || model == null) {
            throw Failure.usage(new Problem(
                    Problem.Kind.REQUIRED,
                    "proposals are off: no model is named that could be asked",
                    endpoint == null ? "--endpoint" : "--model",
                    "name one: --endpoint http://localhost:8000/v1/chat/completions --model NAME; armature criteria"
                            + " shows what the rules understand"));
        }
        try {
            return new ChatSettings(endpoint, model, key(), Duration.ofSeconds(timeout), ChatSettings.ANSWER_BYTES);
        } catch (ProposalFailed e) {
            throw Failure.usage(e.problem());
        }
    }

    private @Nullable ApiKey key() {
        if (keyFile != null) {
            return ApiKey.in(keyFile);
        }
        String written = environment.get(KEY);
        return written == null || written.isBlank() ? null : ApiKey.of(written, KEY);
    }
}
