package org.armature.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The groups of participants of one module as {@code Group}s. */
final class ResultGroups {
    private final TrialResources trial;
    private final ResultKind kind;
    private final Map<List<Optional<String>>, List<Reference>> known = new LinkedHashMap<>();

    ResultGroups(TrialResources trial, ResultKind kind) {
        this.trial = trial;
        this.kind = kind;
    }

    /** A group of its own; {@code size} is null where the source does not say how many participants it has. */
    Reference add(ReportingGroup group, @Nullable Integer size) {
        Group resource = new Group();
        resource.setType(GroupType.PERSON)
                .setActual(true)
                .setCode(kind.concept())
                .setName(group.label());
        Extensions.add(resource, Extensions.ARTIFACT_DESCRIPTION, Values.markdown(group.description()));
        if (size != null) {
            resource.setQuantity(size);
        }
        new Narrative()
                .row("Group", group.label())
                .row("Participants", size == null ? null : size.toString())
                .row("Study", trial.source().nctId())
                .markdown(group.description())
                .setOn(resource);
        String id = trial.id(kind.id() + "-group", group.title(), group.description());
        return trial.add(resource, id, group.label());
    }

    /** A group as the source has it, and as it is referred to. */
    record Subject(ReportingGroup group, Reference reference) {}

    /**
     * The groups of one list by their ids, each as one that was added before where title and description are the same:
     * every outcome lists its groups anew, mostly the same ones. Equal groups of one list are different ones.
     */
    Map<String, Subject> shared(List<ReportingGroup> groups) {
        Map<String, Subject> subjects = new HashMap<>();
        Map<List<Optional<String>>, Integer> used = new HashMap<>();
        for (ReportingGroup group : groups) {
            var identity = List.of(Optional.ofNullable(group.title()), Optional.ofNullable(group.description()));
            List<Reference> equals = known.computeIfAbsent(identity, none -> new ArrayList<>());
            int ordinal = used.merge(identity, 1, Integer::sum);
            if (equals.size() < ordinal) {
                equals.add(add(group, null));
            }
            subjects.put(group.id(), new Subject(group, equals.get(ordinal - 1)));
        }
        return subjects;
    }

    /** Everything that was added by {@link #shared}. */
    List<Reference> all() {
        return known.values().stream().flatMap(List::stream).toList();
    }
}
