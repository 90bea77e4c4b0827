package org.armature.search.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.armature.store.StoredStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;

/**
 * Measures the catalogue alone: indexes records, copied with new numbers and shuffled sentences until there are enough, and
 * asks each kind of query many times. Arguments: the records (NDJSON, gzip), a directory for the index, how many studies.
 */
public final class CatalogueBenchmark {
    private static final int WARM_UP = 100;
    private static final int MEASURED = 300;
    /** On a busy machine the processor time of the one thread that asks says more than the time that passes. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Random RANDOM = new Random(1);

    private CatalogueBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        int wanted = Integer.parseInt(arguments[2]);
        try (CatalogueIndex index = CatalogueIndex.open(Files.createDirectories(directory))) {
            long start = System.nanoTime();
            if (index.size() < wanted) {
                fill(index, Path.of(arguments[0]), wanted);
            }
            System.out.printf("%d studies, indexed in %.1f s%n", index.size(), (System.nanoTime() - start) / 1e9);
            Catalogue catalogue = new LuceneCatalogue(() -> index, () -> {});
            queries().forEach((name, query) -> measure(name, () -> catalogue.search(query, 0, 20)));
            measure("all hits of 'patients'", () -> catalogue.numbers(CatalogueQuery.ALL.content("patients")));
            measure("facets of all", () -> facets(catalogue, CatalogueQuery.ALL));
            measure("facets of 'cancer'", () -> facets(catalogue, CatalogueQuery.ALL.content("cancer")));
            String some = catalogue.search(CatalogueQuery.ALL.content("cancer"), 0, 1).hits().get(0).studyId();
            measure("similar", () -> catalogue.similar(some, 10));
            measure("place", () -> catalogue.place("Boston"));
        }
    }

    private static Map<Facet, List<FacetCount>> facets(Catalogue catalogue, CatalogueQuery query) {
        return catalogue.facets(query, EnumSet.allOf(Facet.class), 20);
    }

    private static Map<String, CatalogueQuery> queries() {
        CatalogueQuery all = CatalogueQuery.ALL;
        Map<String, CatalogueQuery> queries = new LinkedHashMap<>();
        queries.put("one word", all.content("diabetes"));
        queries.put("two words with another name", all.content("breast cancer"));
        queries.put("phrase", all.content("\"heart failure\""));
        queries.put("prefix", all.content("cardio*"));
        queries.put("misspelled", all.content("diabtees"));
        queries.put("frequent words", all.content("patients study treatment"));
        queries.put("near", all.near(new Near(42.36, -71.06, 50)));
        queries.put("near, 1000 km", all.near(new Near(42.36, -71.06, 1000)));
        queries.put(
                "near, age, sex and text",
                all.content("cancer").near(new Near(42.36, -71.06, 100)).age(34.0).sex(AcceptedSex.FEMALE));
        queries.put("age and sex", all.age(34.0).sex(AcceptedSex.FEMALE));
        return queries;
    }

    private static void fill(CatalogueIndex index, Path records, int wanted) throws IOException {
        index.clear();
        List<Study> studies = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(records)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && studies.size() < wanted; line = lines.readLine()) {
                studies.add(StudyJson.read(StudyJson.mapper().readTree(line)));
            }
        }
        for (int i = 0; i < wanted; i++) {
            Entry entry = Entries.of(stored(studies.get(i % studies.size()), i));
            Entry copy = new Entry("NCT%08d".formatted(i), i, Set.of("ResearchStudy/NCT%08d".formatted(i)));
            entry.texts.forEach((field, texts) -> texts.forEach(text -> copy.text(field, shuffled(text))));
            copy.broader.addAll(entry.broader);
            copy.facets.putAll(entry.facets);
            copy.aliases.addAll(entry.aliases);
            copy.sites.addAll(entry.sites);
            copy.conditionKeys.addAll(entry.conditionKeys);
            copy.interventionKeys.addAll(entry.interventionKeys);
            copy.ages = entry.ages;
            copy.updated = entry.updated;
            index.put(copy);
        }
        index.refresh();
        index.commit(Map.of());
    }

    private static StoredStudy stored(Study study, long number) {
        int sites = study.protocolSection().contactsLocationsModule().locations().size();
        List<String> references =
                IntStream.range(0, sites).mapToObj(i -> "Location/x" + i).toList();
        return new StoredStudy.Registered(study.id(), number, Set.of(), study, references);
    }

    private static String shuffled(String text) {
        List<String> words = Arrays.asList(text.split("(?<=[.!?])\\s+"));
        Collections.shuffle(words, RANDOM);
        return String.join(" ", words);
    }

    private static void measure(String name, Runnable query) {
        for (int i = 0; i < WARM_UP; i++) {
            query.run();
        }
        long[] nanos = new long[MEASURED];
        long[] processor = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            query.run();
            processor[i] = THREADS.getCurrentThreadCpuTime() - used;
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%-28s p50 %7.2f ms  p95 %7.2f ms  processor p50 %7.2f ms  p95 %7.2f ms%n",
                name,
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 95 / 100] / 1e6,
                processor[MEASURED / 2] / 1e6,
                processor[MEASURED * 95 / 100] / 1e6);
    }
}
