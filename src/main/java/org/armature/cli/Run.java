package org.armature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.armature.cli.Outcome.Result;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.study.SourcedStudy;

/** Takes trials from their inputs to a destination, batch by batch, and reports on each. */
final class Run {
    private final Terminal terminal;
    private final Report report;
    private final Destination destination;
    private final Tally tally = new Tally();
    private final List<Reading.Trial> waiting = new ArrayList<>();

    Run(Terminal terminal, Report report, Destination destination) {
        this.terminal = terminal;
        this.report = report;
        this.destination = destination;
    }

    /**
     * Works to the end of the inputs, prints the report and returns the exit code.
     *
     * @param trials reads the inputs and passes on what it finds
     * @param results what the report always counts
     */
    int over(Consumer<Consumer<Reading>> trials, List<Result> results, Runnable complete) {
        Progress progress = new Progress(terminal, System::nanoTime);
        boolean silent = false;
        try (Interruption interruption = new Interruption()) {
            try {
                trials.accept(reading -> {
                    interruption.check();
                    take(reading);
                    progress.show(tally.read(), tally.rejected());
                });
                load();
                complete.run();
            } catch (Interruption.Stopped e) {
                terminal.err().println("armature: interrupted");
            } catch (OutputFailed e) {
                silent = e.isBrokenPipe();
                throw e;
            } finally {
                double seconds = progress.end();
                if (!silent) {
                    tally.print(terminal.err(), results, seconds);
                }
                try {
                    report.close();
                } finally {
                    destination.close();
                }
            }
            return interruption.requested()
                    ? ExitCode.INTERRUPTED
                    : tally.rejected() > 0 ? ExitCode.REJECTED : ExitCode.OK;
        }
    }

    private void take(Reading reading) {
        if (reading instanceof Reading.Rejected rejected) {
            load();
            Outcome outcome = Outcome.rejected(rejected.problem());
            tally.add(outcome, 0);
            report.add(rejected.place(), null, outcome, List.of());
        } else if (reading instanceof Reading.Trial trial) {
            waiting.add(trial);
            if (waiting.size() >= destination.batch()) {
                load();
            }
        }
    }

    private void load() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Reading.Trial> batch = List.copyOf(waiting);
        waiting.clear();
        List<SourcedStudy> studies = batch.stream().map(Reading.Trial::sourced).toList();
        List<Outcome> outcomes = destination.load(studies);
        for (int i = 0; i < batch.size(); i++) {
            Reading.Trial trial = batch.get(i);
            Outcome outcome = outcomes.get(i);
            List<Problem> notes = Stream.concat(trial.notes().stream(), outcome.notes().stream())
                    .toList();
            tally.add(outcome, notes.size());
            report.add(trial.place(), trial.sourced().study().registryId(), outcome, notes);
        }
    }
}
