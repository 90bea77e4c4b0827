package org.armature.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armature.mapping.InterventionsMapping.Activity;
import org.armature.study.ArmsInterventionsModule.ArmGroup;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.jspecify.annotations.Nullable;

/**
 * Which interventions an arm gets. The registry says it twice, in the arm ({@code Drug: Talazoparib}) and in the
 * intervention (the arm's label), and sources differ in spelling; either side is enough.
 */
final class ArmJoin {
    private final List<Activity> activities;
    private final Map<String, Set<Integer>> byName = new HashMap<>();
    private final Map<String, Set<Integer>> byLabel = new HashMap<>();

    ArmJoin(List<Activity> activities) {
        this.activities = activities;
        for (int i = 0; i < activities.size(); i++) {
            Intervention intervention = activities.get(i).intervention();
            put(byName, nameOf(activities.get(i)), i);
            put(byName, intervention.name(), i);
            for (String label : intervention.armGroupLabels()) {
                put(byLabel, label, i);
            }
        }
    }

    private static void put(Map<String, Set<Integer>> index, @Nullable String text, int place) {
        if (text != null) {
            index.computeIfAbsent(normal(text), key -> new TreeSet<>()).add(place);
        }
    }

    /** The interventions of the arm, in the order of the record. */
    List<Activity> activitiesOf(ArmGroup arm) {
        Set<Integer> places = new TreeSet<>();
        arm.interventionNames().forEach(name -> places.addAll(byName.getOrDefault(normal(name), Set.of())));
        if (arm.label() != null) {
            places.addAll(byLabel.getOrDefault(normal(arm.label()), Set.of()));
        }
        return places.stream().map(activities::get).toList();
    }

    /** The name of an intervention as arms give it: {@code Dietary supplement: Vitamin D}. */
    static String nameOf(Activity activity) {
        Intervention intervention = activity.intervention();
        String name = Objects.requireNonNullElse(intervention.name(), "(no name)");
        return intervention.type() == null ? name : RegistryCodes.display(intervention.type()) + ": " + name;
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
