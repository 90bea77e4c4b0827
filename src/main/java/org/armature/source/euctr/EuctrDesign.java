package org.armature.source.euctr;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.jspecify.annotations.Nullable;

/** Design, conditions, objectives, endpoints and medicines of a trial; the form's questions are answered Yes or No. */
final class EuctrDesign {
    private static final Map<String, String> PHASES = new LinkedHashMap<>();

    static {
        PHASES.put("e71_human_pharmacology_phase_i", "PHASE1");
        PHASES.put("e72_therapeutic_exploratory_phase_ii", "PHASE2");
        PHASES.put("e73_therapeutic_confirmatory_phase_iii", "PHASE3");
        PHASES.put("e74_therapeutic_use_phase_iv", "PHASE4");
    }

    private final SourceRecord record;
    private final StudyTree study;

    EuctrDesign(SourceRecord record, StudyTree study) {
        this.record = record;
        this.study = study;
    }

    void read() {
        // Directive 2001/20/EC, on which the register rests, is about interventional trials alone.
        study.put("designModule/studyType", "INTERVENTIONAL");
        PHASES.forEach((field, phase) -> {
            if (is(field, "Yes")) {
                study.add("designModule/phases", phase);
            }
            if (is(field, "Yes") || is(field, "No")) {
                record.done(field);
            }
        });
        design();
        conditions();
        objectives();
        outcome("e51_primary_end_points", "e511_timepoints_of_evaluation_of_this_end_point", "primaryOutcomes");
        outcome("e52_secondary_end_points", "e521_timepoints_of_evaluation_of_this_end_point", "secondaryOutcomes");
        record.records("dimp").forEach(this::medicine);
    }

    private boolean is(String field, String answer) {
        return answer.equals(record.text(field));
    }

    private void design() {
        if (is("e811_randomised", "Yes")) {
            study.put("designModule/designInfo/allocation", "RANDOMIZED");
            record.done("e811_randomised");
        }
        boolean parallel = is("e815_parallel_group", "Yes");
        boolean crossOver = is("e816_cross_over", "Yes");
        if (parallel != crossOver && is("e817_other", "No")) {
            study.put("designModule/designInfo/interventionModel", parallel ? "PARALLEL" : "CROSSOVER");
        }
        if (is("e812_open", "Yes") && is("e813_single_blind", "No") && is("e814_double_blind", "No")) {
            study.put("designModule/designInfo/maskingInfo/masking", "NONE");
        }
        String committee = "e87_trial_has_a_data_monitoring_committee";
        if (is(committee, "Yes") || is(committee, "No")) {
            study.put("oversightModule/oversightHasDmc", is(committee, "Yes"));
            record.done(committee);
        }
    }

    private void conditions() {
        String condition = record.take("e11_medical_conditions_being_investigated");
        if (condition != null) {
            study.add("conditionsModule/conditions", condition);
        }
        Set<String> keywords = new LinkedHashSet<>();
        for (SourceRecord term : record.records("e12_meddra_classification")) {
            String name = term.take("e12_term");
            if (name != null) {
                keywords.add(name);
            }
        }
        String area = record.take("e112_therapeutic_area");
        if (area != null) {
            keywords.add(area);
        }
        keywords.forEach(keyword -> study.add("conditionsModule/keywords", keyword));
    }

    private void objectives() {
        String main = record.take("e21_main_objective_of_the_trial");
        String secondary = record.take("e22_secondary_objectives_of_the_trial");
        String first = main == null ? "" : "Main objective:\n\n" + main;
        String second = secondary == null ? "" : "Secondary objectives:\n\n" + secondary;
        study.put(
                "descriptionModule/detailedDescription",
                first + (first.isEmpty() || second.isEmpty() ? "" : "\n\n") + second);
    }

    private void outcome(String endPoint, String timePoint, String list) {
        String measure = record.take(endPoint);
        String time = record.take(timePoint);
        if (measure == null && time == null) {
            return;
        }
        var outcome = study.addObject("outcomesModule/" + list);
        if (measure != null) {
            outcome.put("measure", measure);
        }
        if (time != null) {
            outcome.put("timeFrame", time);
        }
    }

    private void medicine(SourceRecord medicine) {
        Set<String> names = new LinkedHashSet<>();
        add(names, medicine.take("d2111_trade_name"));
        add(names, medicine.take("d31_product_name"));
        for (SourceRecord substance : medicine.records("d38_imp_identification_details")) {
            add(names, substance.take("d38_inn__proposed_inn"));
        }
        if (names.isEmpty()) {
            return;
        }
        String name = names.iterator().next();
        var intervention = study.addObject("armsInterventionsModule/interventions");
        String type = type(medicine);
        if (type != null) {
            intervention.put("type", type);
        }
        intervention.put("name", name);
        names.stream()
                .skip(1)
                .forEach(other -> intervention.withArray("otherNames").add(other));
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static @Nullable String type(SourceRecord medicine) {
        boolean chemical = "Yes".equals(medicine.text("d3111_active_substance_of_chemical_origin"));
        boolean biological = "Yes"
                .equals(
                        medicine.text(
                                "d3112_active_substance_of_biological_biotechnological_origin_other_than_advanced_therapy_imp_atimp"));
        return chemical == biological ? null : chemical ? "DRUG" : "BIOLOGICAL";
    }
}
