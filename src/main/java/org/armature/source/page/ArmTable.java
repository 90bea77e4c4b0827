package org.armature.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armature.study.ArmsInterventionsModule;
import org.armature.study.ArmsInterventionsModule.ArmGroup;
import org.armature.study.ArmsInterventionsModule.ArmGroupType;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.ArmsInterventionsModule.InterventionType;
import org.jspecify.annotations.Nullable;

/** Gathers arms and interventions; what several arms name and describe alike is one intervention. */
final class ArmTable {
    /** An intervention by what a page calls it: {@code Drug: Aspirin}. */
    record Named(@Nullable InterventionType type, String name) {
        String display() {
            return type == null ? name : Vocabulary.display(type) + ": " + name;
        }

        /** Reads {@code Type: Name}; empty where the text does not begin with a type of intervention. */
        static Optional<Named> parse(String text) {
            int colon = text.indexOf(':');
            if (colon < 1 || colon > 25 || colon + 1 >= text.length() || text.charAt(colon + 1) != ' ') {
                return Optional.empty();
            }
            String name = text.substring(colon + 1).strip();
            return Vocabulary.code(InterventionType.class, text.substring(0, colon))
                    .filter(type -> !name.isEmpty())
                    .map(type -> new Named(type, name));
        }
    }

    private record Arm(
            @Nullable String label,
            @Nullable ArmGroupType type,
            @Nullable String description,
            Set<String> interventionNames) {}

    private record Described(Named named, String description) {}

    private static final class Details {
        private final Named named;
        private @Nullable String description;
        private final Set<String> arms = new LinkedHashSet<>();
        private final Set<String> otherNames = new LinkedHashSet<>();

        Details(Named named) {
            this.named = named;
        }
    }

    private final List<Arm> arms = new ArrayList<>();
    private final List<Details> interventions = new ArrayList<>();
    private final Map<Named, Details> byName = new HashMap<>();
    private final Map<Described, Details> byDescription = new HashMap<>();

    /** Starts an arm; interventions that follow are its own. */
    void arm(@Nullable String label, @Nullable ArmGroupType type, @Nullable String description) {
        arms.add(new Arm(label, type, description, new LinkedHashSet<>()));
    }

    /** Adds an intervention to the study; one of the same name but with another description is another one. */
    void intervention(Named named, @Nullable String description, List<String> otherNames) {
        details(named, description).otherNames.addAll(otherNames);
    }

    /** Adds an intervention to the study and to the arm that was started last. */
    void armIntervention(Named named, @Nullable String description, List<String> otherNames) {
        Details details = details(named, description);
        details.otherNames.addAll(otherNames);
        if (arms.isEmpty()) {
            return;
        }
        Arm arm = arms.get(arms.size() - 1);
        arm.interventionNames().add(named.display());
        if (arm.label() != null) {
            details.arms.add(arm.label());
        }
    }

    /** The intervention so named and described; a description goes to one that has none yet. */
    private Details details(Named named, @Nullable String description) {
        Details known = description == null ? byName.get(named) : byDescription.get(new Described(named, description));
        if (known == null && description != null) {
            known = byName.get(named);
            known = known == null || known.description != null ? null : known;
        }
        if (known == null) {
            known = new Details(named);
            interventions.add(known);
            byName.putIfAbsent(named, known);
        }
        if (description != null) {
            known.description = description;
            byDescription.put(new Described(named, description), known);
        }
        return known;
    }

    boolean knows(Named named) {
        return byName.containsKey(named);
    }

    /** The intervention with whose display the text begins, the longest one. */
    Optional<Named> knownBeginning(String text) {
        return byName.keySet().stream()
                .filter(named -> text.startsWith(named.display() + " "))
                .max(Comparator.comparingInt(named -> named.name().length()));
    }

    boolean hasInterventions() {
        return !interventions.isEmpty();
    }

    ArmsInterventionsModule module() {
        List<ArmGroup> groups = arms.stream()
                .map(arm ->
                        new ArmGroup(arm.label(), arm.type(), arm.description(), List.copyOf(arm.interventionNames())))
                .toList();
        List<Intervention> given = interventions.stream()
                .map(details -> new Intervention(
                        details.named.type(),
                        details.named.name(),
                        details.description,
                        List.copyOf(details.arms),
                        List.copyOf(details.otherNames)))
                .toList();
        return new ArmsInterventionsModule(groups, given);
    }
}
