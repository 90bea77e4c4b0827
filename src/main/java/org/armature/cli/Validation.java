package org.armature.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armature.conformance.Finding;
import org.armature.conformance.Finding.Severity;
import org.armature.conformance.ResourceCheck;
import org.armature.conformance.ResourceCheck.Checked;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.source.input.Inputs;
import org.jspecify.annotations.Nullable;

/** Checks the resources of files with several threads and tells of them in the order in which they stand there. */
final class Validation implements AutoCloseable {
    /** How many texts wait for each thread; they are in memory. */
    private static final int WAITING = 4;

    private final Terminal terminal;
    private final ResourceCheck check;
    private final List<String> profiles;
    private final Severity show;
    private final ExecutorService executor;
    private final int waiting;
    private final Deque<Future<Result>> running = new ArrayDeque<>();
    private final ValidationTally tally = new ValidationTally();
    private @Nullable RuntimeException failure;

    /** A text with what was found in it. */
    private record Result(ResourceFormat.Text text, Checked checked) {}

    /**
     * A validation that is not begun.
     *
     * @param show the least severe findings that are printed
     */
    Validation(Terminal terminal, ResourceCheck check, List<String> profiles, Severity show, int threads) {
        this.terminal = terminal;
        this.check = check;
        this.profiles = List.copyOf(profiles);
        this.show = show;
        this.executor = Executors.newFixedThreadPool(threads);
        this.waiting = threads * WAITING;
    }

    /** Works to the end of the inputs, prints the sums and returns the exit code. */
    int over(List<String> paths, @Nullable Path reportFile) {
        OutputFile out = OutputFile.open(null, terminal.out());
        check.warmUp();
        Progress progress = new Progress(terminal, System::nanoTime, "checked", "not valid");
        try (Interruption interruption = new Interruption();
                FindingsReport report = FindingsReport.to(reportFile, terminal)) {
            try {
                ResourceFormat format = new ResourceFormat(text -> goesOn(() -> {
                    interruption.check();
                    running.add(executor.submit(() -> check(text)));
                    while (running.size() >= waiting) {
                        tell(out, report);
                    }
                    progress.show(tally.resources(), tally.invalid());
                }));
                Inputs.read(paths, List.of(format), terminal.in(), reading -> {
                    throwFailure();
                    while (!running.isEmpty()) {
                        tell(out, report);
                    }
                    if (reading instanceof Reading.Rejected rejected) {
                        tally.unreadable(rejected.problem());
                        report.unreadable(rejected.problem());
                    }
                });
                throwFailure();
                while (!running.isEmpty()) {
                    tell(out, report);
                }
            } catch (Interruption.Stopped e) {
                terminal.err().println("armature: interrupted");
            } finally {
                double seconds = progress.end();
                out.commit();
                tally.print(terminal.err(), seconds);
            }
            return interruption.requested() ? ExitCode.INTERRUPTED : tally.isGood() ? ExitCode.OK : ExitCode.REJECTED;
        }
    }

    /** Does the work unless some has failed; why it failed is thrown where nobody takes it for a failure to read. */
    private boolean goesOn(Runnable work) {
        if (failure == null) {
            try {
                work.run();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        return failure == null;
    }

    private void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    private Result check(ResourceFormat.Text text) {
        return new Result(text, check.check(text.text(), text.form(), profiles));
    }

    private void tell(OutputFile out, FindingsReport report) {
        Result result = next();
        tally.add(result.checked());
        report.add(result.text(), result.checked());
        for (Finding finding : result.checked().findings()) {
            if (finding.severity().compareTo(show) <= 0) {
                out.line(finding.line(result.text().place(), result.text().firstLine())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Result next() {
        try {
            return running.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interruption.Stopped();
        } catch (ExecutionException e) {
            throw Failure.during(new Problem(
                    Problem.Kind.FAILED,
                    "the check failed (" + e.getCause() + "): this is a bug",
                    "validate",
                    "please report it with the file"));
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
