import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks FHIR servers the queries of a file, each kind with one and with four clients, and prints how long they took.
 * Several servers are asked in turn, kind by kind, so that what else the machine does strikes all of them alike.
 *
 * <pre>java src/bench/LoadGenerator.java armature=http://127.0.0.1:8080/fhir stock=http://127.0.0.1:8081/fhir</pre>
 *
 * What the queries are filled with is sampled from the first server, so all of them should hold the same studies.
 */
final class LoadGenerator {
    private static final int[] CLIENTS = {1, 4};
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Duration warmUp = Duration.ofSeconds(5);
    private Duration measured = Duration.ofSeconds(10);
    private int most = 5000;
    private long seed = 1;
    private Path queries = Path.of("src/bench/queries.txt");
    private Path json;
    private Pattern only = Pattern.compile(".*");
    /** Whether answers are asked for packed, as browsers and most FHIR clients do. */
    private static boolean packed;

    private final Map<String, Server> servers = new LinkedHashMap<>();

    /** A server: where it answers, and its process where its processor time is to be told too. */
    private record Server(String base, String pid) {}

    /** What a run of one kind gave; times in milliseconds, processor time in milliseconds a request. */
    private record Result(
            String kind, String server, int clients, String refused, int requests, int failed, double p50, double p95,
            double perSecond, long bytes, double cpu) {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", "16");
        LoadGenerator generator = new LoadGenerator();
        generator.read(arguments);
        generator.run();
    }

    private void read(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--warm-up" -> warmUp = Duration.ofSeconds(Long.parseLong(arguments[++i]));
                case "--seconds" -> measured = Duration.ofSeconds(Long.parseLong(arguments[++i]));
                case "--requests" -> most = Integer.parseInt(arguments[++i]);
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--queries" -> queries = Path.of(arguments[++i]);
                case "--json" -> json = Path.of(arguments[++i]);
                case "--packed" -> packed = true;
                case "--only" -> only = Pattern.compile(arguments[++i]);
                default -> addServer(arguments[i]);
            }
        }
        if (servers.isEmpty()) {
            System.err.println("usage: java LoadGenerator.java [--warm-up S] [--seconds S] [--requests N] [--seed N]"
                    + " [--queries FILE] [--only REGEX] [--packed] [--json FILE] NAME=BASE[,PID] …");
            System.exit(2);
        }
    }

    private void addServer(String argument) {
        String[] parts = argument.split("[=,]", 3);
        servers.put(parts[0], new Server(parts[1], parts.length > 2 ? parts[2] : null));
    }

    private void run() throws Exception {
        Map<String, List<String>> values =
                Sample.of(servers.values().iterator().next().base());
        System.err.println("sampled " + values.entrySet().stream()
                .map(entry -> entry.getValue().size() + " " + entry.getKey())
                .toList());
        List<Result> results = new ArrayList<>();
        for (String line : Files.readAllLines(queries)) {
            String[] kind = line.strip().split("\\s{2,}|\t+", 2);
            if (line.isBlank() || line.startsWith("#") || !only.matcher(kind[0]).find()) {
                continue;
            }
            for (int clients : CLIENTS) {
                for (Map.Entry<String, Server> server : servers.entrySet()) {
                    Result result = measure(kind, server.getKey(), server.getValue(), clients, values);
                    results.add(result);
                    System.err.println(result);
                }
            }
        }
        print(results);
        if (json != null) {
            Files.writeString(json, json(results));
        }
    }

    private Result measure(String[] kind, String name, Server server, int clients, Map<String, List<String>> values)
            throws Exception {
        List<String> paths = fill(kind[1], values);
        if (paths.isEmpty()) {
            return refused(kind[0], name, clients, "no values to ask with");
        }
        int first = ask(server.base() + paths.get(0), new long[1]);
        if (first >= 400) {
            return refused(kind[0], name, clients, "not answered (" + first + ")");
        }
        load(server.base(), paths, clients, warmUp, most);
        double before = cpuMillis(server);
        long start = System.nanoTime();
        List<Client> done = load(server.base(), paths, clients, measured, most);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = cpuMillis(server) - before;
        double[] times =
                done.stream().flatMap(it -> it.times.stream()).mapToDouble(it -> it).sorted().toArray();
        int failed = done.stream().mapToInt(it -> it.failed).sum();
        long bytes = done.stream().mapToLong(it -> it.bytes[0]).sum() / times.length;
        return new Result(
                kind[0], name, clients, null, times.length, failed, times[times.length / 2],
                times[(int) (times.length * 0.95)], times.length / seconds, bytes, cpu / times.length);
    }

    private static Result refused(String kind, String name, int clients, String why) {
        return new Result(kind, name, clients, why, 0, 0, 0, 0, 0, 0, 0);
    }

    /** The paths in a random order that is the same in every run, so that all servers get the same requests. */
    private List<String> fill(String template, Map<String, List<String>> values) throws IOException {
        Random random = new Random(seed);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Matcher matcher = PLACEHOLDER.matcher(template);
            StringBuilder path = new StringBuilder();
            while (matcher.find()) {
                List<String> choices = values.getOrDefault(matcher.group(1), List.of());
                if (choices.isEmpty()) {
                    return List.of();
                }
                String value = choices.get(random.nextInt(choices.size()));
                matcher.appendReplacement(
                        path, Matcher.quoteReplacement(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
            paths.add("/" + matcher.appendTail(path));
        }
        return paths;
    }

    private static List<Client> load(String base, List<String> paths, int clients, Duration atMost, int requests)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        long end = System.nanoTime() + atMost.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<Client>> running = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            running.add(threads.submit((Callable<Client>) () -> {
                Client client = new Client();
                for (int n = next.getAndIncrement(); n < requests && System.nanoTime() < end; n = next.getAndIncrement()) {
                    client.ask(base + paths.get(n % paths.size()));
                }
                return client;
            }));
        }
        List<Client> done = new ArrayList<>();
        for (Future<Client> client : running) {
            done.add(client.get());
        }
        threads.shutdown();
        return done;
    }

    private static final class Client {
        private final List<Double> times = new ArrayList<>();
        private final long[] bytes = {0};
        private int failed;

        void ask(String url) throws IOException {
            long start = System.nanoTime();
            int status = LoadGenerator.ask(url, bytes);
            times.add((System.nanoTime() - start) / 1e6);
            failed += status >= 400 ? 1 : 0;
        }
    }

    /** Asks, reads the whole answer, and returns its status. */
    private static int ask(String url, long[] bytes) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setRequestProperty("Accept", "application/fhir+json");
        if (packed) {
            connection.setRequestProperty("Accept-Encoding", "gzip");
        }
        connection.setReadTimeout(60_000);
        int status = connection.getResponseCode();
        try (InputStream body = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            if (body != null) {
                byte[] buffer = new byte[65_536];
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    bytes[0] += read;
                }
            }
        }
        return status;
    }

    /** Processor time of the server's process so far (the database's is not in it), where /proc tells it. */
    private static double cpuMillis(Server server) throws IOException {
        if (server.pid() == null) {
            return 0;
        }
        String stat = Files.readString(Path.of("/proc", server.pid(), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
    }

    private void print(List<Result> results) {
        System.out.printf("Warm-up %d s, then at most %d s or %d requests a row; times in ms%s.%n%n",
                warmUp.toSeconds(), measured.toSeconds(), most, packed ? "; answers packed (gzip)" : "");
        System.out.println("| query | clients | server | p50 | p95 | requests/s | CPU-ms | bytes | failed | of the first |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        Result reference = null;
        for (Result it : results) {
            boolean sameRow = reference != null && reference.kind().equals(it.kind()) && reference.clients() == it.clients();
            reference = sameRow ? reference : it;
            if (it.refused() != null) {
                System.out.printf("| %s | %d | %s | %s ||||||%n", it.kind(), it.clients(), it.server(), it.refused());
                continue;
            }
            String ratio = sameRow && reference.refused() == null
                    ? String.format(Locale.ROOT, "%.2f", it.perSecond() / reference.perSecond()) : "";
            System.out.printf(Locale.ROOT, "| %s | %d | %s | %.2f | %.2f | %.0f | %.2f | %d | %d | %s |%n",
                    it.kind(), it.clients(), it.server(), it.p50(), it.p95(), it.perSecond(), it.cpu(), it.bytes(),
                    it.failed(), ratio);
        }
    }

    private static String json(List<Result> results) {
        List<String> rows = new ArrayList<>();
        for (Result it : results) {
            rows.add(String.format(Locale.ROOT, "  {\"query\":\"%s\",\"server\":\"%s\",\"clients\":%d,\"refused\":%s,"
                    + "\"requests\":%d,\"failed\":%d,\"p50\":%.3f,\"p95\":%.3f,\"perSecond\":%.1f,\"bytes\":%d,\"cpu\":%.3f}",
                    it.kind(), it.server(), it.clients(), it.refused() == null ? "null" : '"' + it.refused() + '"',
                    it.requests(), it.failed(), it.p50(), it.p95(), it.perSecond(), it.bytes(), it.cpu()));
        }
        return "[\n" + String.join(",\n", rows) + "\n]\n";
    }

    /** What to fill the queries with, from what the server holds. */
    private static final class Sample {
        private static final int STUDIES = 500;
        private static final Map<String, Pattern> IN_STUDIES = Map.of(
                "study", Pattern.compile("\"resource\":\\{\"resourceType\":\"ResearchStudy\",\"id\":\"([^\"]+)\""),
                "identifier", Pattern.compile("\"system\":\"http://clinicaltrials.gov\",\"value\":\"([^\"]+)\""),
                "mesh", Pattern.compile("\"system\":\"https://www.nlm.nih.gov/mesh\",\"code\":\"(D\\d+)\""),
                "title", Pattern.compile("\"title\":\"([A-Za-z]{4,})"));
        private static final Map<String, Pattern> IN_LOCATIONS = Map.of(
                "position", Pattern.compile("\"longitude\":[-0-9.]+,\"latitude\":[-0-9.]+"));

        static Map<String, List<String>> of(String base) throws IOException {
            Map<String, List<String>> values = new LinkedHashMap<>();
            String next = base + "/ResearchStudy?_count=100&_pretty=false";
            for (int page = 0; page < STUDIES / 100 && next != null; page++) {
                String text = text(next);
                IN_STUDIES.forEach((name, pattern) -> add(values, name, pattern, text));
                Matcher link = Pattern.compile("\"relation\":\"next\",\"url\":\"([^\"]+)\"").matcher(text);
                next = link.find() ? link.group(1) : null;
            }
            String places = text(base + "/Location?_count=200&_pretty=false");
            IN_LOCATIONS.forEach((name, pattern) -> add(values, name, pattern, places));
            values.computeIfPresent("position", (name, positions) -> positions.stream()
                    .map(it -> it.split("[:,]"))
                    .map(it -> it[3] + "|" + it[1])
                    .toList());
            return values;
        }

        private static void add(Map<String, List<String>> values, String name, Pattern pattern, String text) {
            Set<String> found = new LinkedHashSet<>(values.getOrDefault(name, List.of()));
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
            }
            values.put(name, new ArrayList<>(found));
        }

        private static String text(String url) throws IOException {
            HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setRequestProperty("Accept", "application/fhir+json");
            try (InputStream body = connection.getInputStream()) {
                return new String(body.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
