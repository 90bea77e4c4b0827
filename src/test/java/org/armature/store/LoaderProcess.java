package org.armature.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.armature.JavaProcess;
import org.armature.study.SourcedStudy;

/** A process of its own that loads studies in small batches and prints what became of each once it is stored. */
final class LoaderProcess {
    static final List<SourcedStudy> STUDIES = StoreStudies.many(50_000_001, 300);

    private final Process process;
    private final BufferedReader lines;

    private LoaderProcess(Process process) {
        this.process = process;
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts it.
     *
     * @param backwards whether it loads the last study first
     */
    static LoaderProcess start(Path data, Map<String, String> environment, boolean backwards) throws IOException {
        ProcessBuilder builder = JavaProcess.of(LoaderProcess.class, data.toString(), Boolean.toString(backwards))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new LoaderProcess(builder.start());
    }

    /** What it says, as {@code Created NCT…}, up to so many studies or its end. */
    List<String> outcomes(int limit) throws IOException {
        List<String> outcomes = new ArrayList<>();
        String line = lines.readLine();
        while (line != null && outcomes.size() < limit) {
            if (line.contains(" NCT")) {
                outcomes.add(line);
            }
            line = lines.readLine();
        }
        return outcomes;
    }

    /** Kills it as {@code kill -9} does, and returns its exit code. */
    int kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor();
    }

    int end() throws InterruptedException {
        return process.waitFor();
    }

    public static void main(String[] arguments) {
        List<SourcedStudy> studies = new ArrayList<>(STUDIES);
        if (Boolean.parseBoolean(arguments[1])) {
            Collections.reverse(studies);
        }
        try (StoreSession session = StoreSession.open(Path.of(arguments[0]))) {
            for (int i = 0; i < studies.size(); i += 5) {
                for (LoadOutcome outcome : session.store().load(studies.subList(i, i + 5))) {
                    System.out.println(outcome.getClass().getSimpleName() + " " + outcome.studyId());
                }
            }
        }
    }
}
