package org.armature.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The definitions of {@code fhir-profiles} as they are compiled and committed. */
public final class CompiledDefinitions {
    private static final Path FOLDER = Path.of("fhir-profiles", "fsh-generated", "resources");
    private static final Map<String, Resource> BY_FILE = read();

    private CompiledDefinitions() {}

    private static Map<String, Resource> read() {
        Map<String, Resource> definitions = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String json = Files.readString(file);
                definitions.put(file.getFileName().toString(), (Resource)
                        FhirContext.forR4Cached().newJsonParser().parseResource(json));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return definitions;
    }

    /** All definitions by the names of their files. */
    static Map<String, Resource> byFile() {
        return BY_FILE;
    }

    /** All definitions of this type. */
    public static <R extends Resource> List<R> all(Class<R> type) {
        return BY_FILE.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The definition of this type and id; fails where there is none. */
    public static <R extends Resource> R get(Class<R> type, String id) {
        return all(type).stream()
                .filter(definition -> id.equals(definition.getIdElement().getIdPart()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + type.getSimpleName() + " " + id));
    }
}
