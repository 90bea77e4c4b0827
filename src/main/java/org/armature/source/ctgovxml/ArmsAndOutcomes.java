package org.armature.source.ctgovxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armature.study.ArmsInterventionsModule.ArmGroupType;
import org.armature.study.ArmsInterventionsModule.InterventionType;
import org.jspecify.annotations.Nullable;

/** What happens in a study, and what it plans to measure. */
final class ArmsAndOutcomes {
    /** How often interventions are named in arms; many arms of one label could else make a record grow without end. */
    private static final int MAX_NAMES = 100_000;

    private final Element study;
    private int namesLeft = MAX_NAMES;
    /** The interventions of each arm, which the XML names only the other way round. */
    private final Map<String, List<String>> interventionsByArm = new TreeMap<>();

    ArmsAndOutcomes(Element study) {
        this.study = study;
    }

    /** The {@code armsInterventionsModule}. */
    Fields arms() {
        List<Fields> interventions =
                study.children("intervention").stream().map(this::intervention).toList();
        List<Fields> arms = study.children("arm_group").stream().map(this::arm).toList();
        String count = Integer.toString(arms.size());
        study.takeIf("number_of_arms", count::equals);
        study.takeIf("number_of_groups", count::equals);
        return new Fields().objects("armGroups", arms).objects("interventions", interventions);
    }

    private Fields intervention(Element intervention) {
        String type = intervention.text("intervention_type");
        String name = intervention.text("intervention_name");
        List<String> labels = intervention.texts("arm_group_label");
        if (name != null) {
            String inArms = type == null ? name : type + ": " + name;
            labels.forEach(label -> interventionsByArm
                    .computeIfAbsent(label, unused -> new ArrayList<>())
                    .add(inArms));
        }
        return new Fields()
                .put("type", Codes.of(InterventionType.class, type))
                .put("name", name)
                .put("description", intervention.markup("description"))
                .texts("armGroupLabels", labels)
                .texts("otherNames", intervention.texts("other_name"));
    }

    private Fields arm(Element arm) {
        String label = arm.text("arm_group_label");
        return new Fields()
                .put("label", label)
                .put("type", Codes.of(ArmGroupType.class, arm.text("arm_group_type")))
                .put("description", arm.markup("description"))
                .texts("interventionNames", interventions(label));
    }

    private List<String> interventions(@Nullable String armLabel) {
        List<String> names = armLabel == null ? List.of() : interventionsByArm.getOrDefault(armLabel, List.of());
        if (names.size() > namesLeft) {
            return List.of();
        }
        namesLeft -= names.size();
        return names;
    }

    /** The {@code outcomesModule}. */
    Fields outcomes() {
        return new Fields()
                .objects("primaryOutcomes", outcomes("primary_outcome"))
                .objects("secondaryOutcomes", outcomes("secondary_outcome"))
                .objects("otherOutcomes", outcomes("other_outcome"));
    }

    private List<Fields> outcomes(String name) {
        return study.children(name).stream()
                .map(outcome -> new Fields()
                        .put("measure", outcome.text("measure"))
                        .put("description", outcome.markup("description"))
                        .put("timeFrame", outcome.text("time_frame")))
                .toList();
    }
}
