package org.armature.source.euctr;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armature.source.register.CriteriaSections;
import org.armature.source.register.SexText;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.EligibilityModule.Sex;
import org.jspecify.annotations.Nullable;

/** Who may take part, and how many. */
final class EuctrPopulation {
    private static final Map<String, String> AGES = new LinkedHashMap<>();

    static {
        AGES.put("f11_trial_has_subjects_under_18", "CHILD");
        AGES.put("f12_adults_1864_years", "ADULT");
        AGES.put("f13_elderly_65_years", "OLDER_ADULT");
    }

    private final SourceRecord record;
    private final StudyTree study;

    EuctrPopulation(SourceRecord record, StudyTree study) {
        this.record = record;
        this.study = study;
    }

    void read() {
        study.put(
                "eligibilityModule/eligibilityCriteria",
                CriteriaSections.of(
                        record.take("e3_principal_inclusion_criteria"),
                        record.take("e4_principal_exclusion_criteria")));
        Boolean female = answer("f21_female");
        Boolean male = answer("f22_male");
        Sex sex = female == null || male == null ? null : SexText.of(female, male);
        if (sex != null) {
            study.put("eligibilityModule/sex", sex.name());
            record.done("f21_female");
            record.done("f22_male");
        }
        study.put("eligibilityModule/healthyVolunteers", answer("f31_healthy_volunteers"));
        AGES.forEach((field, group) -> {
            if (Boolean.TRUE.equals(answer(field))) {
                study.add("eligibilityModule/stdAges", group);
            }
        });
        String count = record.text("f422_in_the_whole_clinical_trial");
        if (count != null && count.matches("\\d{1,8}")) {
            study.put("designModule/enrollmentInfo/count", Integer.parseInt(count));
            study.put("designModule/enrollmentInfo/type", "ESTIMATED");
            record.done("f422_in_the_whole_clinical_trial");
        }
    }

    private @Nullable Boolean answer(String field) {
        String answer = record.text(field);
        return "Yes".equals(answer) ? Boolean.TRUE : "No".equals(answer) ? Boolean.FALSE : null;
    }
}
