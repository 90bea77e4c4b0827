package org.armature.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code fhir-profiles/checks}. */
final class CheckFiles {
    private static final Path FOLDER = Path.of("fhir-profiles", "checks");
    static final ObjectMapper JSON = new ObjectMapper();

    private CheckFiles() {}

    /** The valid resources by the names of their files, without {@code .json}. */
    static Map<String, JsonNode> valid() {
        Map<String, JsonNode> resources = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("valid"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                resources.put(name.substring(0, name.lastIndexOf('.')), JSON.readTree(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resources;
    }

    /** The cells of each line of a table, without its first line. */
    static List<String[]> rows(String table) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(table))) {
            return lines.skip(1).map(line -> line.split("\\|", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
