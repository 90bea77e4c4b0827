package org.armature.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The resources of one study, ready to be read back. */
final class TrialView {
    private final ResearchStudy study;
    private final Map<String, Resource> resources;

    private TrialView(ResearchStudy study, Map<String, Resource> resources) {
        this.study = study;
        this.resources = resources;
    }

    /** Fails with {@link IllegalArgumentException} unless the bundle has exactly one {@code ResearchStudy}. */
    static TrialView of(Bundle bundle) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(java.util.Objects::nonNull)
                .forEach(resource -> resources.put(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource));
        List<ResearchStudy> studies = resources.values().stream()
                .filter(ResearchStudy.class::isInstance)
                .map(ResearchStudy.class::cast)
                .toList();
        if (studies.size() != 1) {
            throw new IllegalArgumentException("expected one ResearchStudy, found " + studies.size());
        }
        return new TrialView(studies.get(0), resources);
    }

    ResearchStudy study() {
        return study;
    }

    <R extends Resource> @Nullable R resolve(@Nullable Reference reference, Class<R> type) {
        if (reference == null || !reference.hasReference()) {
            return null;
        }
        var id = reference.getReferenceElement();
        Resource found = resources.get(id.getResourceType() + "/" + id.getIdPart());
        return type.isInstance(found) ? type.cast(found) : null;
    }

    <R extends Resource> List<R> all(Class<R> type) {
        return resources.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
