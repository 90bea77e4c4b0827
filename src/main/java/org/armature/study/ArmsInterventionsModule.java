package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arms of a study and what happens in them. */
public record ArmsInterventionsModule(List<ArmGroup> armGroups, List<Intervention> interventions) {
    public static final ArmsInterventionsModule EMPTY = new ArmsInterventionsModule(List.of(), List.of());

    public ArmsInterventionsModule {
        armGroups = Lists.copyOf(armGroups);
        interventions = Lists.copyOf(interventions);
    }

    /** A group of participants with the same planned exposure; the intervention names read {@code Type: Name}. */
    public record ArmGroup(
            @Nullable String label,
            @Nullable ArmGroupType type,
            @Nullable String description,
            List<String> interventionNames) {

        public ArmGroup {
            interventionNames = Lists.copyOf(interventionNames);
        }
    }

    /** The role of an arm in a study. */
    public enum ArmGroupType {
        EXPERIMENTAL,
        ACTIVE_COMPARATOR,
        PLACEBO_COMPARATOR,
        SHAM_COMPARATOR,
        NO_INTERVENTION,
        OTHER
    }

    /** Something that is given to or done with participants. */
    public record Intervention(
            @Nullable InterventionType type,
            @Nullable String name,
            @Nullable String description,
            List<String> armGroupLabels,
            List<String> otherNames) {

        public Intervention {
            armGroupLabels = Lists.copyOf(armGroupLabels);
            otherNames = Lists.copyOf(otherNames);
        }
    }

    /** The kind of an intervention. */
    public enum InterventionType {
        BEHAVIORAL,
        BIOLOGICAL,
        COMBINATION_PRODUCT,
        DEVICE,
        DIAGNOSTIC_TEST,
        DIETARY_SUPPLEMENT,
        DRUG,
        GENETIC,
        PROCEDURE,
        RADIATION,
        OTHER
    }
}
