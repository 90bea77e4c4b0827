package org.armature.eligibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many criteria are read in a second. Run it as
 * {@code java -cp target/classes:... src/bench/org/armature/eligibility/CriteriaThroughput.java TEXTS THREADS ROUNDS},
 * where TEXTS holds one study's eligibility text a line, with line breaks written as {@code \n}.
 */
final class CriteriaThroughput {
    private CriteriaThroughput() {}

    public static void main(String[] arguments) throws Exception {
        List<String> texts = texts(Path.of(arguments[0]));
        int threads = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        CriteriaReader reader = CriteriaReader.standard();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            List<Callable<Long>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                work.add(() -> read(reader, texts, first, threads));
            }
            long criteria = 0;
            for (Future<Long> done : pool.invokeAll(work)) {
                criteria += done.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            System.out.printf(
                    "%d criteria in %.2f s, %.0f a second, %d MB in use%n",
                    criteria, seconds, criteria / seconds, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
        pool.shutdown();
    }

    private static long read(CriteriaReader reader, List<String> texts, int first, int step) {
        long criteria = 0;
        for (int i = first; i < texts.size(); i += step) {
            criteria += reader.read(texts.get(i)).lines().count();
        }
        return criteria;
    }

    private static List<String> texts(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.replace("\\n", "\n")).toList();
    }
}
