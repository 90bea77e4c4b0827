package org.armature.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One registered trial, in the shape of the registry's version 2 record. Sections and modules that a source does not
 * have are empty, never null; values that it does not state are null.
 *
 * @param resultsSection the registry's {@code resultsSection} as it came, an object of modules; nobody may change it
 * @param unmodeled what the record holds beyond the data model
 */
public record Study(
        ProtocolSection protocolSection,
        @Nullable JsonNode resultsSection,
        AnnotationSection annotationSection,
        DocumentSection documentSection,
        DerivedSection derivedSection,
        @Nullable Boolean hasResults,
        List<Unmodeled> unmodeled) {

    public Study {
        protocolSection = Objects.requireNonNullElse(protocolSection, ProtocolSection.EMPTY);
        annotationSection = Objects.requireNonNullElse(annotationSection, AnnotationSection.EMPTY);
        documentSection = Objects.requireNonNullElse(documentSection, DocumentSection.EMPTY);
        derivedSection = Objects.requireNonNullElse(derivedSection, DerivedSection.EMPTY);
        unmodeled = Lists.copyOf(unmodeled);
        if (protocolSection.identificationModule().nctId() == null) {
            throw new IllegalArgumentException("a study needs an NCT id");
        }
        if (resultsSection != null && Results.modules(resultsSection) != resultsSection) {
            throw new IllegalArgumentException("results are an object of modules");
        }
    }

    /** A study of which only the registration is known, as pages give it. */
    public static Study of(ProtocolSection protocolSection) {
        return new Study(
                protocolSection,
                null,
                AnnotationSection.EMPTY,
                DocumentSection.EMPTY,
                DerivedSection.EMPTY,
                null,
                List.of());
    }

    /** The study's number in the registry, such as {@code NCT03333681}. */
    public String nctId() {
        return Objects.requireNonNull(protocolSection.identificationModule().nctId());
    }
}
