package org.armature.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: clinical trials in, FHIR R4 out. */
@Command(
        name = "armature",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[serve | import | convert | validate | criteria | catalogue]",
        description = {
            "Turns clinical-trial registrations into FHIR R4 and serves them.",
            "Without a command it serves."
        },
        footer = {
            "",
            "Examples:",
            "  armature                                  serve on http://localhost:8080/fhir",
            "  armature import studies.ndjson.gz         load studies into ./data",
            "  armature convert study.json --to fhir     print FHIR",
            "  armature validate export/                 check FHIR resources",
            "  armature criteria study.json              show what the criteria say",
            "",
            "'armature COMMAND --help' tells more about a command.",
            "Exit codes: 0 all well, 1 something was rejected or failed, 2 wrong usage."
        },
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ConvertCommand.class,
            ValidateCommand.class,
            CriteriaCommand.class,
            CatalogueCommand.class
        })
public final class Armature {
    /** The system property that names the configuration of the log, and the one of all commands but the server. */
    static final String LOGGING = "logback.configurationFile";

    static final String QUIET = "logback-cli.xml";

    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    private Armature() {}

    public static void main(String[] arguments) {
        int code = run(Terminal.ofProcess(), arguments);
        if (code != ExitCode.RUNNING) {
            System.exit(code);
        }
    }

    /** Runs a command to its end and returns its exit code. */
    static int run(Terminal terminal, String... arguments) {
        String[] command = withDefaultCommand(arguments);
        if (!command[0].equals("serve")) {
            System.setProperty(LOGGING, QUIET);
        }
        CommandLine line = new CommandLine(new Armature(), new Commands(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setErr(new PrintWriter(terminal.err(), true))
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler((e, args) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, commandLine, result) -> Failures.report(e, commandLine, terminal));
        try {
            return line.execute(command);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Failures.report(e, terminal);
        }
    }

    private static String[] withDefaultCommand(String[] arguments) {
        boolean serve = arguments.length == 0 || arguments[0].startsWith("-") && !OWN_OPTIONS.contains(arguments[0]);
        return serve ? Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new) : arguments;
    }

    private static int wrongUsage(ParameterException e) {
        CommandLine line = e.getCommandLine();
        line.getErr().println("armature: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, line.getErr());
        line.getErr().println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }
}
