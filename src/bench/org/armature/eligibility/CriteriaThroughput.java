package org.armature.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * How many criteria are read in a second, beside a measure of the machine: looking up each word of the same texts in a
 * table, by as many threads in the same run.
 *
 * <pre>
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/classes:$(cat target/classpath) src/bench/org/armature/eligibility/CriteriaThroughput.java \
 *     studies.ndjson.gz [THREADS [ROUNDS]]
 * </pre>
 *
 * The file holds studies of ClinicalTrials.gov (JSON, version 2), one a line. Each round reads all of them; THREADS is
 * the number of processors, ROUNDS 25 where nothing is said. The first rounds show what a program that has just started
 * does, as Java compiles what it runs often; the figure to compare is the median of the last five.
 */
final class CriteriaThroughput {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int STEADY = 5;

    private CriteriaThroughput() {}

    public static void main(String[] arguments) throws Exception {
        List<String> texts = texts(Path.of(arguments[0]));
        int threads = arguments.length > 1
                ? Integer.parseInt(arguments[1])
                : Runtime.getRuntime().availableProcessors();
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 25;
        CriteriaReader reader = CriteriaReader.standard();
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(words(text)));

        ExecutorService pool = Executors.newFixedThreadPool(threads);
        double[] read = new double[rounds];
        double[] looked = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            read[round] = perSecond(
                    pool, threads, texts, text -> reader.read(text).lines().count());
            looked[round] = perSecond(
                    pool, threads, texts, text -> words(text).stream().filter(words::contains).count());
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            System.out.printf(
                    "round %d: %,.0f criteria a second, %,.0f words looked up a second, %d MB in use%n",
                    round + 1, read[round], looked[round], (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
        pool.shutdown();
        System.out.printf(
                "%d threads, median of the last %d rounds: %,.0f criteria a second; one costs as much as looking up %,.0f words%n",
                threads, STEADY, steady(read), steady(looked) / steady(read));
    }

    private static double steady(double[] rounds) {
        double[] last = Arrays.copyOfRange(rounds, Math.max(0, rounds.length - STEADY), rounds.length);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    private static double perSecond(
            ExecutorService pool, int threads, List<String> texts, ToLongFunction<String> counted) throws Exception {
        long start = System.nanoTime();
        List<Callable<Long>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            work.add(() -> {
                long count = 0;
                for (int i = first; i < texts.size(); i += threads) {
                    count += counted.applyAsLong(texts.get(i));
                }
                return count;
            });
        }
        long count = 0;
        for (Future<Long> done : pool.invokeAll(work)) {
            count += done.get();
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static List<String> words(String text) {
        return Arrays.asList(NO_LETTER.split(text.toLowerCase(Locale.ROOT)));
    }

    private static List<String> texts(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> eligibility(json, line))
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    private static String eligibility(ObjectMapper json, String line) {
        try {
            JsonNode study = json.readTree(line);
            return study.at("/protocolSection/eligibilityModule/eligibilityCriteria")
                    .asText("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
