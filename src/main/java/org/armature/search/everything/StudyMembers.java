package org.armature.search.everything;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.FhirTerser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armature.mapping.CatalogueTag;
import org.armature.problem.Problem;
import org.armature.search.operation.Refusal;
import org.armature.store.ResourceReader;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which resources belong to a study: those that it refers to, those that its protocol, its roles and its results refer
 * to, and the documents and provenance that refer to it. What is about a patient never does.
 */
final class StudyMembers {
    /** What registrations refer to; whatever else a client's resource refers to may be about a patient. */
    private static final Set<String> OF_REGISTRATIONS = Set.of(
            "ResearchStudy",
            "Group",
            "PlanDefinition",
            "ActivityDefinition",
            "Location",
            "Organization",
            "Practitioner",
            "PractitionerRole",
            "DocumentReference",
            "Composition",
            "Observation",
            "Binary",
            "Device");

    /** Of one type; a registration has few, and a client may make any number. */
    static final int MOST_REFERRING = 20_000;

    private final FhirTerser terser = FhirContext.forR4Cached().newTerser();
    private final ResourceReader reader;

    StudyMembers(ResourceReader reader) {
        this.reader = reader;
    }

    NavigableSet<Member> of(Resource study, RequestDetails request) {
        NavigableSet<Member> members = new TreeSet<>(referredTo(List.of(study)));
        Member self = new Member(MemberType.RESEARCH_STUDY, study.getIdElement().getIdPart());
        members.add(self);
        members.addAll(interventions(read(members, MemberType.PLAN_DEFINITION, request), request));
        members.addAll(referredTo(read(members, MemberType.PRACTITIONER_ROLE, request)));
        members.addAll(referredTo(read(members, MemberType.COMPOSITION, request).stream()
                .filter(composition -> !isAboutPatient(composition))
                .toList()));
        members.addAll(referringTo(self, MemberType.DOCUMENT_REFERENCE, "related", request));
        members.addAll(referringTo(self, MemberType.PROVENANCE, "target", request));
        return members;
    }

    private List<Member> referringTo(Member self, MemberType type, String parameter, RequestDetails request) {
        List<String> ids =
                reader.idsReferringTo(self.reference(), type.fhirType(), parameter, MOST_REFERRING + 1, request);
        if (ids.size() > MOST_REFERRING) {
            throw Refusal.of(new Problem(
                    Problem.Kind.TOO_COSTLY,
                    "more than " + MOST_REFERRING + " resources of type " + type.fhirType() + " refer to the study",
                    self.reference(),
                    "search " + type.fhirType() + " by " + parameter));
        }
        return ids.stream().map(id -> new Member(type, id)).toList();
    }

    private List<Resource> read(Collection<Member> members, MemberType type, RequestDetails request) {
        List<String> ids = members.stream()
                .filter(member -> member.type() == type)
                .map(Member::id)
                .toList();
        return reader.byIds(type.fhirType(), ids, null, request);
    }

    /** Studies that a study refers to, as the one that it is part of, are studies of their own. */
    private List<Member> referredTo(Collection<Resource> resources) {
        return resources.stream()
                .flatMap(resource -> references(resource).stream())
                .flatMap(reference -> Member.parse(reference).stream())
                .filter(member -> member.type() != MemberType.RESEARCH_STUDY)
                .toList();
    }

    private List<String> references(Resource resource) {
        return terser.getAllResourceReferences(resource).stream()
                .map(found -> found.getResourceReference().getReferenceElement())
                .filter(id -> id.hasIdPart() && !id.isLocal())
                .map(id -> id.getResourceType() + "/" + id.getIdPart())
                .toList();
    }

    private List<Member> interventions(Collection<Resource> plans, RequestDetails request) {
        Set<String> urls = new TreeSet<>();
        plans.forEach(plan -> definitions(((PlanDefinition) plan).getAction(), urls));
        return members(reader.byUrls(MemberType.ACTIVITY_DEFINITION.fhirType(), urls, request));
    }

    private static void definitions(List<PlanDefinitionActionComponent> actions, Set<String> urls) {
        for (PlanDefinitionActionComponent action : actions) {
            if (action.hasDefinitionCanonicalType()) {
                urls.add(action.getDefinitionCanonicalType().getValue().split("\\|", 2)[0]);
            }
            definitions(action.getAction(), urls);
        }
    }

    private static List<Member> members(Collection<Resource> resources) {
        List<Member> members = new ArrayList<>();
        for (Resource resource : resources) {
            Optional<MemberType> type = MemberType.of(resource.fhirType());
            type.ifPresent(known ->
                    members.add(new Member(known, resource.getIdElement().getIdPart())));
        }
        return members;
    }

    /**
     * Whether it may be about a patient; such is no part of a study's registration. What the loader wrote never is; what a
     * client wrote is, unless all its references name things of registrations.
     */
    boolean isAboutPatient(Resource resource) {
        return !CatalogueTag.isIn(resource.getMeta())
                && terser.getAllResourceReferences(resource).stream()
                        .map(found -> found.getResourceReference().getReferenceElement())
                        .anyMatch(id -> !id.hasResourceType() || !OF_REGISTRATIONS.contains(id.getResourceType()));
    }
}
