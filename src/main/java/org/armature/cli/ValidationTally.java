package org.armature.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armature.conformance.Finding;
import org.armature.conformance.Finding.Severity;
import org.armature.conformance.ResourceCheck.Checked;
import org.armature.problem.Problem;

/** Counts what a validation found, and sums it up for people. */
final class ValidationTally {
    private static final int SHOWN = 20;

    private final Map<String, Long> types = new TreeMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private final Map<String, Long> rules = new TreeMap<>();
    private final List<Problem> unreadable = new ArrayList<>();
    private long unreadables;
    private long resources;
    private long texts;
    private long invalid;

    void add(Checked checked) {
        texts++;
        resources += checked.types().size();
        invalid += checked.errors().isEmpty() ? 0 : 1;
        checked.types().forEach(type -> types.merge(type, 1L, Long::sum));
        for (Finding finding : checked.findings()) {
            severities.merge(finding.severity(), 1L, Long::sum);
            if (finding.severity() != Severity.INFORMATION) {
                rules.merge(finding.severity().code() + " " + finding.rule(), 1L, Long::sum);
            }
        }
    }

    void unreadable(Problem problem) {
        unreadables++;
        if (unreadable.size() < SHOWN) {
            unreadable.add(problem);
        }
    }

    /** How many resources were checked, those in Bundles included. */
    long resources() {
        return resources;
    }

    /** How many files or lines are not valid. */
    long invalid() {
        return invalid + unreadables;
    }

    /** Whether something was checked and all of it is valid. */
    boolean isGood() {
        return texts > 0 && invalid() == 0;
    }

    void print(PrintStream err, double seconds) {
        err.printf(
                Locale.ROOT,
                "%,d resources checked in %,d files or lines: %,d valid, %,d not valid, %,d not readable"
                        + " in %.1f s (%,.0f resources a second)%n",
                resources,
                texts,
                texts - invalid,
                invalid,
                unreadables,
                seconds,
                resources / Math.max(seconds, 0.001));
        err.printf(
                "  findings: %,d errors, %,d warnings, %,d notes%n",
                of(Severity.ERROR), of(Severity.WARNING), of(Severity.INFORMATION));
        rules.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(rule -> err.printf("  %,d × %s%n", rule.getValue(), rule.getKey()));
        if (!types.isEmpty()) {
            List<String> counts = types.entrySet().stream()
                    .map(type -> String.format("%,d %s", type.getValue(), type.getKey()))
                    .toList();
            err.println("  types: " + String.join(", ", counts));
        }
        unreadable.forEach(problem -> err.println("  not readable: " + problem.line()));
        if (unreadables > unreadable.size()) {
            err.printf("  … and %,d more, see --report FILE%n", unreadables - unreadable.size());
        }
        if (texts == 0 && unreadables == 0) {
            err.println("  nothing to check was found");
        }
    }

    private long of(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }
}
