package org.armature.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Resources in any order, put together study by study: what belongs to a study has an id that begins with the study's. */
final class ScatteredResources {
    private final Map<String, Bundle> studies = new LinkedHashMap<>();
    private final List<Resource> others = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private int left;

    void add(@Nullable Resource resource) {
        if (resource instanceof ResearchStudy study) {
            Bundle bundle = new Bundle();
            bundle.addEntry().setResource(study);
            studies.put(study.getIdElement().getIdPart(), bundle);
        } else if (resource instanceof Organization organization) {
            organizations.add(organization);
        } else if (resource != null) {
            others.add(resource);
        }
    }

    /** One Bundle for each study, with what belongs to it; organizations, which are shared, only give names. */
    List<Bundle> bundles() {
        left = 0;
        // Of several provenances the last written tells of the study as it is now.
        others.sort(Comparator.comparing(
                resource -> resource.getMeta().getLastUpdated(), Comparator.nullsFirst(Comparator.naturalOrder())));
        for (Resource resource : others) {
            Bundle bundle = owner(resource.getIdElement().getIdPart());
            if (bundle == null) {
                left++;
            } else {
                bundle.addEntry().setResource(resource);
            }
        }
        return List.copyOf(studies.values());
    }

    /** Whether something belongs to no study that is here. */
    boolean isLeft() {
        return left > 0 || (studies.isEmpty() && !organizations.isEmpty());
    }

    int left() {
        return left + (studies.isEmpty() ? organizations.size() : 0);
    }

    /** The study with the longest id that this id begins with: ids of some registers hold the sign that ends them. */
    private @Nullable Bundle owner(@Nullable String id) {
        if (id == null) {
            return null;
        }
        for (int end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) {
            Bundle bundle = studies.get(id.substring(0, end));
            if (bundle != null) {
                return bundle;
            }
        }
        return null;
    }
}
