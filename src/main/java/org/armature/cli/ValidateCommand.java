package org.armature.cli;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armature.conformance.Finding.Severity;
import org.armature.conformance.ResourceCheck;
import org.armature.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks FHIR resources in files. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Checks FHIR resources: base R4 always, and each profile that a resource claims in meta.profile.",
            "The entries of a Bundle are checked one by one. No network is needed. Findings go to standard output."
        },
        footer = {
            "",
            "Examples:",
            "  armature validate export/ --report findings.ndjson",
            "  armature convert study.json | armature validate -",
            "  armature validate site.json \\\\",
            "    --profile https://armature.example/fhir/StructureDefinition/trial-site",
            "",
            "Exit codes: 0 all valid, 1 something is not valid or could not be read, 2 wrong usage."
        })
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InputPaths inputs = new InputPaths();

    @Option(
            names = "--profile",
            paramLabel = "URL",
            description = "A profile that every resource, or every Bundle as a whole, must follow; may be repeated.")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--show",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "What to print: error (default), warning or information, each with those before it.")
    private Severity show = Severity.ERROR;

    @Option(names = "--threads", paramLabel = "N", description = "How many to check at a time (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        inputs.check();
        if (threads < 1 || threads > 64) {
            throw Failure.usage(InputPaths.wrong("--threads " + threads, "is not between 1 and 64", ""));
        }
        ResourceCheck check = Check.SHARED;
        for (String profile : profiles) {
            if (!check.knows(profile)) {
                throw Failure.usage(new Problem(
                        Problem.Kind.NOT_FOUND,
                        "the profile is not known",
                        "--profile " + profile,
                        "known are R4's and those of this program, see /fhir/StructureDefinition of its server"));
            }
        }
        try (Validation validation = new Validation(terminal, check, profiles, show, threads)) {
            return validation.over(inputs.paths(), inputs.report());
        }
    }

    /** Made when it is first needed: it reads all of FHIR's definitions. */
    private static final class Check {
        static final ResourceCheck SHARED = ResourceCheck.create(FhirContext.forR4Cached());
    }
}
