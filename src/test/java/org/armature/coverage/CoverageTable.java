package org.armature.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says of each path of the registry's records where it is in FHIR. */
final class CoverageTable {
    static final Path PAGE = Path.of("src/docs/coverage.md");

    private static final Pattern MODULE = Pattern.compile("(\\w+Section\\.\\w+)[. ](.*)");
    private static final Pattern HEADING = Pattern.compile("## (\\w+Section\\.\\w+|Record)");
    private static final Pattern ROW =
            Pattern.compile("\\| `(.+?)` \\| (.*?) \\| ([\\d,]+) \\| ([\\d,]+) \\| (\\w+) \\|");

    private CoverageTable() {}

    /**
     * What the page says of a path.
     *
     * @param studies how many studies have it, 0 where only the registry's data model does
     * @param returns whether all of its values come back from FHIR
     */
    record Row(String path, List<String> places, int studies, int values, boolean returns) {
        private String module() {
            Matcher matcher = MODULE.matcher(path);
            return matcher.matches() ? matcher.group(1) : "Record";
        }

        private String field() {
            Matcher matcher = MODULE.matcher(path);
            return matcher.matches() ? matcher.group(2) : path;
        }

        private String line() {
            String where = places.stream().map(place -> "`" + place + "`").collect(Collectors.joining("<br>"));
            return String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %,d | %,d | %s |",
                    field().replace('|', '¦').replace('`', '´'),
                    where.isEmpty() ? "none" : where,
                    studies,
                    values,
                    returns ? "yes" : "no");
        }
    }

    /** The rows of the page, by their path. */
    static Map<String, Row> read() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        String module = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                module = heading.group(1);
            } else if (row.matches()) {
                String path = path(module, row.group(1));
                List<String> places = Stream.of(row.group(2).split("<br>", -1))
                        .map(place -> place.replace("`", ""))
                        .filter(place -> !place.equals("none"))
                        .toList();
                rows.put(path, new Row(path, places, number(row.group(3)), number(row.group(4)), yes(row.group(5))));
            }
        }
        return rows;
    }

    private static String path(String module, String field) {
        if (module.equals("Record")) {
            return field;
        }
        return module + (field.startsWith("(") ? " " : ".") + field;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    private static boolean yes(String text) {
        return text.equals("yes");
    }

    static void write(Coverage coverage, List<Row> rows) throws IOException {
        List<String> lines = new ArrayList<>(introduction(coverage, rows));
        Map<String, List<Row>> modules =
                rows.stream().collect(Collectors.groupingBy(Row::module, LinkedHashMap::new, Collectors.toList()));
        Stream.of("protocolSection", "resultsSection", "annotationSection", "documentSection", "derivedSection", "")
                .flatMap(section -> modules.keySet().stream().filter(module -> module.startsWith(section)))
                .distinct()
                .forEach(module -> {
                    lines.addAll(List.of("", "## " + module, ""));
                    lines.add("| Field | FHIR | Studies | Values | Comes back |");
                    lines.add("|---|---|--:|--:|---|");
                    modules.getOrDefault(module, List.of()).forEach(row -> lines.add(row.line()));
                });
        Files.write(PAGE, lines);
    }

    private static List<String> introduction(Coverage coverage, List<Row> rows) {
        List<Row> seen = rows.stream().filter(row -> row.studies() > 0).toList();
        long placed = seen.stream().filter(row -> !row.places().isEmpty()).count();
        long returning = seen.stream().filter(Row::returns).count();
        int values = seen.stream().mapToInt(Row::values).sum();
        String first =
                coverage.versions().isEmpty() ? "unknown" : coverage.versions().first();
        String last =
                coverage.versions().isEmpty() ? "unknown" : coverage.versions().last();
        return List.of(
                "# Where each field of the registry's record is in FHIR",
                "",
                String.format(
                        Locale.ROOT,
                        "**%,d paths with %,d values in %,d studies: %,d have a place in FHIR (%s), and of %,d all values"
                                + " come back (%s).**",
                        seen.size(),
                        values,
                        coverage.studies(),
                        placed,
                        percent(placed, seen.size()),
                        returning,
                        percent(returning, seen.size())),
                String.format(
                        Locale.ROOT,
                        "%,d more paths are in none of these studies, but in the record with every field that the tests use; their"
                                + " counts are 0.",
                        rows.size() - seen.size()),
                "",
                "Records of ClinicalTrials.gov (courtesy of the U.S. National Library of Medicine), API version 2, versions of",
                "the data from " + first + " to " + last + ".",
                "",
                HOW.strip());
    }

    private static String percent(long part, int whole) {
        return whole == 0 ? "none seen" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static final String HOW = """
            This page is written by `CoverageTest`, and nothing on it by hand. For each path, up to three studies that have it
            are mapped twice: as they are, and with one value at that path changed. The places in FHIR that then differ are
            the field's: at most three, first those that say the new value, then those that no other field changes.
            "Comes back" says that each value of all studies is the same, to the digit, after the way to FHIR JSON and back,
            and that the changed value comes back as changed.

            `RS` is `ResearchStudy`; `R5:x` is HL7's cross-version extension
            `http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.x` (or of the type that is named), `own:x`
            is `https://armature.example/fhir/StructureDefinition/x`, other extensions are HL7's. `a/b` is the part `b` of
            the extension `a`. Not listed: ids, references with their display, narratives, `meta`, and the system and display
            of a code. Results come back from the JSON in `Binary.data`; what else is named there is for search. `(empty)` is a
            list or an object without content. A field that the data model does not know is in `own:unmodeled`, with its path.

            To write the page from other records (a record a line, a list, or pages of the API; also gzip):

            ```
            mvn test -Dtest=CoverageTest -Dcoverage.records=studies.ndjson.gz
            ```
            """;
}
