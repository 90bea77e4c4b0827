package org.armature.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armature.cli.Outcome.Result;
import org.armature.problem.Problem;

/** Counts what became of the records, and sums it up for people. */
final class Tally {
    private static final int REJECTED_SHOWN = 20;

    private final Map<Result, Long> results = new EnumMap<>(Result.class);
    private final Map<String, Long> unchanged = new TreeMap<>();
    private final List<Problem> rejected = new ArrayList<>();
    private long read;
    private long notes;
    private long noted;

    void add(Outcome outcome, int noteCount) {
        read++;
        results.merge(outcome.result(), 1L, Long::sum);
        if (outcome.result() == Result.UNCHANGED) {
            unchanged.merge(outcome.reason(), 1L, Long::sum);
        }
        if (outcome.problem() != null && rejected.size() < REJECTED_SHOWN) {
            rejected.add(outcome.problem());
        }
        notes += noteCount;
        noted += noteCount > 0 ? 1 : 0;
    }

    long read() {
        return read;
    }

    long rejected() {
        return results.getOrDefault(Result.REJECTED, 0L);
    }

    /** Prints the sums, with those of these results even where they are 0. */
    void print(PrintStream err, List<Result> always, double seconds) {
        StringBuilder line = new StringBuilder(String.format("%,d read", read));
        for (Result result : Result.values()) {
            long count = results.getOrDefault(result, 0L);
            if (count > 0 || always.contains(result)) {
                line.append(String.format(", %,d %s", count, result.name().toLowerCase(Locale.ROOT)));
            }
        }
        err.println(line.append(String.format(Locale.ROOT, " in %.1f s", seconds)));
        unchanged.forEach((reason, count) -> err.printf("  unchanged: %,d because %s%n", count, reason));
        if (notes > 0) {
            err.printf("  notes: %,d on %,d records, listed by --report FILE%n", notes, noted);
        }
        rejected.forEach(problem -> err.println("  rejected: " + problem.line()));
        if (rejected() > rejected.size()) {
            err.printf("  … and %,d more, see --report FILE%n", rejected() - rejected.size());
        }
    }
}
