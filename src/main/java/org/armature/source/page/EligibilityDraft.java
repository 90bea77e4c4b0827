package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.EligibilityModule;
import org.armature.study.EligibilityModule.SamplingMethod;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.EligibilityModule.StandardAge;
import org.jspecify.annotations.Nullable;

/** Who may take part, while a page is being read. */
final class EligibilityDraft {
    @Nullable
    String criteria;

    @Nullable
    Boolean healthyVolunteers;

    @Nullable
    Sex sex;

    @Nullable
    Boolean genderBased;

    @Nullable
    String genderDescription;

    @Nullable
    String minimumAge;

    @Nullable
    String maximumAge;

    final List<StandardAge> ageGroups = new ArrayList<>();

    @Nullable
    String population;

    @Nullable
    SamplingMethod sampling;

    void ages(AgeRange ages) {
        minimumAge = ages.minimum();
        maximumAge = ages.maximum();
        ageGroups.addAll(ages.groups());
    }

    EligibilityModule build() {
        return new EligibilityModule(
                criteria,
                healthyVolunteers,
                sex,
                genderBased,
                genderDescription,
                minimumAge,
                maximumAge,
                ageGroups,
                population,
                sampling);
    }
}
