package org.armature.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.armature.study.ProtocolSection;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The resources of one study while they are made. */
final class TrialResources {
    private final Study source;
    private final ResearchStudy study = new ResearchStudy();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final ResourceIds ids = new ResourceIds();

    TrialResources(Study source) {
        this.source = source;
        study.setId(source.id());
        resources.put("ResearchStudy/" + source.id(), study);
    }

    /** The study that is mapped. */
    Study source() {
        return source;
    }

    /** The study's number as people write it. */
    String number() {
        return source.registryId().value();
    }

    ProtocolSection protocol() {
        return source.protocolSection();
    }

    /** The {@code ResearchStudy} that is made. */
    ResearchStudy study() {
        return study;
    }

    /** All resources so far: the {@code ResearchStudy} first, the others in the order in which they were added. */
    Collection<Resource> all() {
        return resources.values();
    }

    Reference reference() {
        return new Reference("ResearchStudy/" + source.id()).setDisplay(study.getTitle());
    }

    /** An id for one of several things of a kind, from what identifies it within the study. */
    String id(String kind, @Nullable String... identity) {
        return ids.next(source.id() + "-" + kind, identity);
    }

    /** The id of a thing of which a study has one. */
    String id(String kind) {
        return source.id() + "-" + kind;
    }

    /** Adds a resource under its id. */
    Reference add(Resource resource, String id, @Nullable String display) {
        resource.setId(id);
        String url = resource.fhirType() + "/" + id;
        resources.put(url, resource);
        return new Reference(url).setDisplay(display);
    }

    /**
     * The shared organization of this name, or null where there is none. The verbatim name stays on the reference; what
     * only this study says of it, such as its class, does not belong on the shared resource.
     */
    @Nullable
    Reference organization(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String id = ResourceIds.organization(name);
        String url = "Organization/" + id;
        if (!resources.containsKey(url)) {
            Organization organization = new Organization().setName(name.strip());
            organization.setId(id);
            Narrative.paragraph(name.strip()).setOn(organization);
            resources.put(url, organization);
        }
        return new Reference(url).setDisplay(name);
    }
}
