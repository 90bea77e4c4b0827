package org.armature.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Studies as JSON in the registry's version 2 form, both ways and without loss. */
public final class StudyJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .addHandler(new UnreadableAsNull())
            .addModule(new ValuesAsStated())
            .build();

    private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private StudyJson() {}

    /** The mapper that reads a record's tree so that numbers keep their digits. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads a study from the tree of one record. What the data model does not know is in {@link Study#unmodeled()}.
     *
     * @throws IllegalArgumentException where the tree has no number of a register at its place
     */
    public static Study read(JsonNode tree) {
        Sections sections = read(tree, Sections.class);
        Study study = sections.toStudy(Results.modules(tree.get("resultsSection")), List.of());
        List<Unmodeled> unmodeled = Differences.between(tree, writeModeled(study));
        return unmodeled.isEmpty() ? study : sections.toStudy(study.resultsSection(), unmodeled);
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a study record: " + e.getOriginalMessage(), e);
        }
    }

    /** The tree of a JSON text, with the digits of its numbers as they are. */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The text with U+FFFD for the characters that neither XML nor a database can hold. */
    public static String storable(String text) {
        return ValuesAsStated.withoutUnstorable(text);
    }

    /** The JSON text of a tree in ASCII, so that characters that nothing can store are escaped. */
    public static String ascii(JsonNode tree) {
        try {
            return ASCII.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** Writes a study as a version 2 record, with what the data model does not know in its place. */
    public static ObjectNode write(Study study) {
        ObjectNode tree = writeModeled(study);
        study.unmodeled().forEach(value -> Differences.restore(tree, value));
        return tree;
    }

    private static ObjectNode writeModeled(Study study) {
        ObjectNode tree = MAPPER.createObjectNode();
        put(tree, "protocolSection", study.protocolSection());
        if (study.resultsSection() != null) {
            tree.set("resultsSection", study.resultsSection());
        }
        put(tree, "annotationSection", study.annotationSection());
        put(tree, "documentSection", study.documentSection());
        put(tree, "derivedSection", study.derivedSection());
        if (study.hasResults() != null) {
            tree.put("hasResults", study.hasResults());
        }
        return tree;
    }

    private static void put(ObjectNode tree, String name, Object section) {
        JsonNode node = Differences.withoutEmptyFields(MAPPER.valueToTree(section));
        if (!node.isEmpty()) {
            tree.set(name, node);
        }
    }

    /** A record's sections as Jackson binds them; the results stay a tree. */
    private record Sections(
            ProtocolSection protocolSection,
            AnnotationSection annotationSection,
            DocumentSection documentSection,
            DerivedSection derivedSection,
            @Nullable Boolean hasResults) {

        Sections {
            protocolSection = Objects.requireNonNullElse(protocolSection, ProtocolSection.EMPTY);
            annotationSection = Objects.requireNonNullElse(annotationSection, AnnotationSection.EMPTY);
            documentSection = Objects.requireNonNullElse(documentSection, DocumentSection.EMPTY);
            derivedSection = Objects.requireNonNullElse(derivedSection, DerivedSection.EMPTY);
        }

        Study toStudy(@Nullable JsonNode resultsSection, List<Unmodeled> unmodeled) {
            return new Study(
                    protocolSection,
                    resultsSection,
                    annotationSection,
                    documentSection,
                    derivedSection,
                    hasResults,
                    unmodeled);
        }
    }
}
