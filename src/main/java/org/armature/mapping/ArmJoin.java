package org.armature.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.armature.mapping.InterventionsMapping.Activity;
import org.armature.study.ArmsInterventionsModule.ArmGroup;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.jspecify.annotations.Nullable;

/**
 * Which interventions an arm gets. The registry says it twice, in the arm ({@code Drug: Talazoparib}) and in the
 * intervention (the arm's label), and sources differ in spelling; either side is enough.
 */
final class ArmJoin {
    private ArmJoin() {}

    static List<Activity> activitiesOf(ArmGroup arm, List<Activity> all) {
        List<Activity> given = new ArrayList<>();
        for (Activity activity : all) {
            Intervention intervention = activity.intervention();
            boolean named = arm.interventionNames().stream().anyMatch(name -> names(name, intervention));
            boolean labelled = arm.label() != null
                    && intervention.armGroupLabels().stream().anyMatch(label -> same(label, arm.label()));
            if (named || labelled) {
                given.add(activity);
            }
        }
        return given;
    }

    /** The name of an intervention as arms give it: {@code Dietary supplement: Vitamin D}. */
    static String nameOf(Activity activity) {
        return nameOf(activity.intervention());
    }

    private static String nameOf(Intervention intervention) {
        String name = Objects.requireNonNullElse(intervention.name(), "(no name)");
        return intervention.type() == null ? name : RegistryCodes.display(intervention.type()) + ": " + name;
    }

    private static boolean names(String text, Intervention intervention) {
        return same(text, nameOf(intervention)) || same(text, intervention.name());
    }

    private static boolean same(String a, @Nullable String b) {
        return b != null && normal(a).equals(normal(b));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
