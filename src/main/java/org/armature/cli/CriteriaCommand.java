package org.armature.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.armature.cli.Outcome.Result;
import org.armature.eligibility.CriteriaReader;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.study.SourcedStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the eligibility criteria of trials say, as far as a machine understands them. */
@Command(
        name = "criteria",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows what the eligibility criteria of trials say, beside the words that say it.",
            "What is not understood is shown as text; nothing is stored.",
            InputPaths.TRIALS
        },
        footer = {
            "",
            "Examples:",
            "  armature criteria page.txt",
            "  armature criteria studies.ndjson.gz --format json --out criteria.ndjson",
            "  armature criteria studies.ndjson.gz --format summary",
            "  echo 'HbA1c between 7 and 10 %%' | armature criteria --text -",
            "",
            "Exit codes: 0 all well, 1 something was rejected or failed, 2 wrong usage."
        })
final class CriteriaCommand implements Callable<Integer> {

    /** The forms that criteria can be shown in. */
    enum Form {
        TREE,
        JSON,
        TSV,
        SUMMARY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;
    private final CriteriaSummary summary = new CriteriaSummary();

    @Mixin
    private InputPaths inputs = new InputPaths();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "tree",
            description = {
                "tree: the text and what was understood side by side (default).",
                "json: one study a line, with places, rules and confidence.",
                "tsv: the comparisons with numbers alone, one a line.",
                "summary: what a machine can decide of all of them, by kind; the commonest lines left as text."
            })
    private Form form = Form.TREE;

    @Option(names = "--text", description = "The inputs are eligibility text alone, not trials.")
    private boolean text;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write to; FILE appears when it is complete (default: -, standard output).")
    private Path out = Path.of("-");

    CriteriaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        inputs.check();
        Path file = file();
        if (file != null) {
            OutputFile.check(file, "--out", inputs.paths());
        }
        CriteriaReader reader = CriteriaReader.standard();
        if (text) {
            CriteriaTexts texts = new CriteriaTexts(terminal, inputs.paths());
            try (OutputFile output = OutputFile.open(file, terminal.out())) {
                texts.forEach((name, words) -> {
                    String shown = shown(name, "", reader.read(words));
                    if (form != Form.SUMMARY) {
                        output.line(shown.getBytes(CriteriaTexts.UTF_8));
                    }
                });
                commit(output);
            }
            return ExitCode.OK;
        }
        OutputFile output = OutputFile.open(file, terminal.out());
        Function<SourcedStudy, byte[]> line = sourced -> study(sourced, reader);
        Report report = Report.to(inputs.report(), terminal);
        return new Run(terminal, report, new OutputDestination(output, line))
                .over(
                        readings -> inputs.trials(terminal, readings),
                        List.of(Result.CONVERTED, Result.REJECTED),
                        () -> commit(output));
    }

    private byte[] study(SourcedStudy sourced, CriteriaReader reader) {
        var protocol = sourced.study().protocolSection();
        String words = protocol.eligibilityModule().eligibilityCriteria();
        String title = protocol.identificationModule().briefTitle();
        EligibilityCriteria criteria = reader.read(words == null ? "" : words);
        String name = sourced.study().registryId().value();
        return shown(name, title == null ? "" : title, criteria).getBytes(CriteriaTexts.UTF_8);
    }

    private String shown(String name, String title, EligibilityCriteria criteria) {
        return switch (form) {
            case TREE -> CriteriaTree.of(name, title, criteria);
            case JSON -> CriteriaJson.of(name, criteria);
            case TSV -> CriteriaTsv.of(name, criteria);
            case SUMMARY -> {
                summary.add(criteria);
                yield "";
            }
        };
    }

    private void commit(OutputFile output) {
        if (form == Form.SUMMARY) {
            output.line(summary.text().getBytes(CriteriaTexts.UTF_8));
        }
        output.commit();
    }

    private @Nullable Path file() {
        return out.toString().equals("-") ? null : out;
    }
}
