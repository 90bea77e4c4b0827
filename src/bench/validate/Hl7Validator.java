import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;

/**
 * Checks resources, one a line, with HL7's validator, which has no network and no terminology server here.
 *
 * <pre>java -cp 'lib/*' -Duser.home=HOME Hl7Validator.java PACKAGE REPORT FILE...</pre>
 *
 * REPORT gets each error and warning; the sums go to standard output. Ends with 1 where a resource is not valid.
 */
public final class Hl7Validator {
    private final ValidationEngine engine;
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<String, Long> types = new TreeMap<>();
    private long resources;
    private long invalid;

    private Hl7Validator(String definitions) throws Exception {
        engine = new ValidationEngine.ValidationEngineBuilder()
                .withNoTerminologyServer()
                .withVersion("4.0.1")
                .fromSource("hl7.fhir.r4.core#4.0.1");
        // What a resource refers to is in other lines, as it is on a server.
        engine.setAssumeValidRestReferences(true);
        engine.setPolicyAdvisor(new BasePolicyAdvisorForFullValidation(
                ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS, Set.of()));
        engine.getIgLoader().loadIg(engine.getIgs(), engine.getBinaries(), definitions, false);
        engine.prepare();
    }

    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        PrintStream out = System.out;
        // The engine tells standard output what it loads.
        System.setOut(System.err);
        Hl7Validator validator = new Hl7Validator(args[0]);
        out.printf("definitions read in %.1f s%n", (System.nanoTime() - begin) / 1e9);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> validator.print(out, begin)));
        try (PrintStream report = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (int i = 2; i < args.length; i++) {
                validator.check(Path.of(args[i]), report);
            }
        }
        System.exit(validator.invalid == 0 ? 0 : 1);
    }

    private void check(Path file, PrintStream report) throws Exception {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check(line, file + ":" + ++number, report);
            }
        }
    }

    private void check(String text, String place, PrintStream report) throws Exception {
        List<ValidationMessage> messages = new ArrayList<>();
        engine.validate(text.getBytes(StandardCharsets.UTF_8), FhirFormat.JSON, new ArrayList<>(), messages);
        boolean valid = true;
        String type = text.replaceFirst("(?s).*?\"resourceType\"\\s*:\\s*\"(\\w+)\".*", "$1");
        for (ValidationMessage message : messages) {
            IssueSeverity level = message.getLevel();
            if (level != IssueSeverity.INFORMATION) {
                valid &= level == IssueSeverity.WARNING;
                kinds.merge(level.toCode() + " " + message.getMessageId() + " " + type, 1L, Long::sum);
                report.println(place + "\t" + level.toCode() + "\t" + message.getMessageId() + "\t"
                        + message.getLocation() + "\t" + message.getMessage().replaceAll("\\s+", " "));
            }
        }
        types.merge(type, 1L, Long::sum);
        resources++;
        invalid += valid ? 0 : 1;
    }

    private void print(PrintStream out, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf("%,d resources checked: %,d not valid, in %.1f s%n", resources, invalid, seconds);
        kinds.forEach((kind, count) -> out.printf("  %,d × %s%n", count, kind));
        out.println("  types: " + types);
    }
}
