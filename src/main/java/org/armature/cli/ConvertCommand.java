package org.armature.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armature.cli.Outcome.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes trials in another form, without a store. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Writes trials in another form, one a line, without storing anything.",
            "A record that cannot be read never stops the others.",
            InputPaths.TRIALS
        },
        footer = {
            "",
            "Examples:",
            "  armature convert studies.ndjson.gz --to fhir --out studies-fhir.ndjson",
            "  armature convert page.txt --to ctgov",
            "  cat study.json | armature convert - | head -c 300",
            "  armature convert --from http://localhost:8080/fhir NCT06947746 --to ctgov",
            "",
            "Exit codes: 0 all well, 1 something was rejected or failed, 2 wrong usage."
        })
final class ConvertCommand implements Callable<Integer> {

    /** The forms that trials can be written in. */
    enum Form {
        FHIR,
        CTGOV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Mixin
    private InputPaths inputs = new InputPaths();

    @Option(
            names = "--to",
            paramLabel = "FORM",
            defaultValue = "fhir",
            description = {
                "fhir: a FHIR R4 transaction Bundle for each study (default).",
                "ctgov: the study as ClinicalTrials.gov JSON, version 2."
            })
    private Form form = Form.FHIR;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write to; FILE appears when it is complete (default: -, standard output).")
    private Path out = Path.of("-");

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "Read from a FHIR server; each PATH is then the id of a study, such as NCT06947746.")
    private @Nullable URI from;

    @Override
    public Integer call() {
        URI server = from;
        if (server == null) {
            inputs.check();
        } else {
            FhirServer.check("--from", server);
        }
        Path file = file();
        if (file != null) {
            OutputFile.check(file, "--out", inputs.paths());
        }
        OutputFile output = OutputFile.open(file, terminal.out());
        Destination destination = new OutputDestination(output, form == Form.FHIR ? FhirLine::of : RecordLine::of);
        Report report = Report.to(inputs.report(), terminal);
        return new Run(terminal, report, destination)
                .over(
                        readings -> {
                            if (server == null) {
                                inputs.trials(terminal, readings);
                            } else {
                                ServerStudies.read(server, inputs.paths(), readings);
                            }
                        },
                        List.of(Result.CONVERTED, Result.REJECTED),
                        output::commit);
    }

    private @Nullable Path file() {
        return out.toString().equals("-") ? null : out;
    }
}
