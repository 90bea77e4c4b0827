package org.armature.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.armature.study.StudyJson;

/** The registry's records as trees, from files. */
final class Records {
    private Records() {}

    /** The records that the repository holds. */
    static List<ObjectNode> ofRepository() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/studies"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> (ObjectNode) StudyJson.parse(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Hands on each record of a file: records one after the other, a list of them, or pages of {@code studies}. */
    static void read(Path file, Consumer<ObjectNode> consumer) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream json = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                MappingIterator<JsonNode> values =
                        StudyJson.mapper().readerFor(JsonNode.class).readValues(json)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                Iterable<JsonNode> records = value.has("studies") ? value.get("studies") : List.of(value);
                records.forEach(record -> consumer.accept((ObjectNode) record));
            }
        }
    }
}
