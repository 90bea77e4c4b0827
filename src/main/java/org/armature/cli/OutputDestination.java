package org.armature.cli;

import java.util.List;
import java.util.function.Function;
import org.armature.problem.Problem;
import org.armature.study.SourcedStudy;

/** Writes each study as a line, where its form has anything to write. */
final class OutputDestination implements Destination {
    private final OutputFile output;
    private final Function<SourcedStudy, byte[]> form;

    OutputDestination(OutputFile output, Function<SourcedStudy, byte[]> form) {
        this.output = output;
        this.form = form;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<Outcome> load(List<SourcedStudy> studies) {
        return studies.stream().map(this::write).toList();
    }

    @SuppressWarnings("CatchingUnchecked") // one study that cannot be mapped must not stop the others
    private Outcome write(SourcedStudy study) {
        byte[] line;
        try {
            line = form.apply(study);
        } catch (RuntimeException e) {
            return Outcome.rejected(new Problem(
                    Problem.Kind.FAILED,
                    "converting it failed (" + e.getClass().getSimpleName() + "): this is a bug",
                    study.study().registryId().value(),
                    "please report it with the record"));
        }
        if (line.length > 0) {
            output.line(line);
        }
        return Outcome.CONVERTED;
    }

    @Override
    public void close() {
        output.close();
    }
}
