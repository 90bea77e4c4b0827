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
        IdentificationModule identification = protocolSection.identificationModule();
        if ((identification.nctId() == null) == (identification.registryId() == null)) {
            throw new IllegalArgumentException("a study needs one number: an NCT id or that of another register");
        }
        RegistryId other = identification.registryId();
        if (other != null && other.register() == Register.CLINICAL_TRIALS_GOV) {
            throw new IllegalArgumentException("the number of a study of ClinicalTrials.gov is its NCT id");
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

    /** The study's number in ClinicalTrials.gov, such as {@code NCT03333681}, or null for a study of another register. */
    public @Nullable String nctId() {
        return protocolSection.identificationModule().nctId();
    }

    /** The study's number in its register. */
    public RegistryId registryId() {
        RegistryId other = protocolSection.identificationModule().registryId();
        return other == null ? new RegistryId(Register.CLINICAL_TRIALS_GOV, Objects.requireNonNull(nctId())) : other;
    }

    /** The id of the study in FHIR, with which the ids of all its resources begin. */
    public String id() {
        String nctId = nctId();
        return nctId == null ? registryId().fhirId() : nctId;
    }
}
