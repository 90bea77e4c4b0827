package org.armature.source.isrctn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armature.source.register.AgeText;
import org.armature.source.register.CriteriaSections;
import org.armature.source.register.DateText;
import org.armature.source.register.ItemList;
import org.armature.source.register.PhaseText;
import org.armature.source.register.SexText;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.DesignModule.Phase;
import org.armature.study.EligibilityModule.Sex;
import org.jspecify.annotations.Nullable;

/** What a trial is about, its state, design, interventions, outcomes and eligibility. */
final class IsrctnProtocol {
    private static final Map<String, String> PURPOSES = Map.of(
            "treatment", "TREATMENT",
            "prevention", "PREVENTION",
            "diagnostic", "DIAGNOSTIC",
            "screening", "SCREENING",
            "other", "OTHER");
    private static final Map<String, String> INTERVENTIONS = Map.of(
            "drug", "DRUG",
            "device", "DEVICE",
            "biological/vaccine", "BIOLOGICAL",
            "procedure/surgery", "PROCEDURE",
            "behavioural", "BEHAVIORAL",
            "genetic", "GENETIC",
            "supplement", "DIETARY_SUPPLEMENT",
            "other", "OTHER");
    private static final Set<String> NOT_PROVIDED =
            Set.of("not provided at time of registration", "not provided at registration", "not applicable", "n/a");

    private final SourceRecord record;
    private final StudyTree study;

    IsrctnProtocol(SourceRecord record, StudyTree study) {
        this.record = record;
        this.study = study;
    }

    void read() {
        study.put("identificationModule/briefTitle", record.take("trialDescription/title"));
        study.put("identificationModule/officialTitle", record.take("trialDescription/scientificTitle"));
        study.put("identificationModule/acronym", record.take("trialDescription/acronym"));
        study.put("descriptionModule/briefSummary", stated("trialDescription/plainEnglishSummary"));
        study.put("descriptionModule/detailedDescription", stated("trialDescription/studyHypothesis"));
        conditions();
        status();
        design();
        interventions();
        outcomes("primaryOutcome", "primaryOutcomes");
        outcomes("secondaryOutcome", "secondaryOutcomes");
        eligibility();
    }

    /** A text, unless it only says that there is none yet; that is kept as it is. */
    private @Nullable String stated(String path) {
        String text = record.text(path);
        if (text == null || NOT_PROVIDED.contains(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        return record.take(path);
    }

    private void conditions() {
        for (SourceRecord condition : record.records("conditions/condition")) {
            String description = condition.take("description");
            if (description != null) {
                study.add("conditionsModule/conditions", description);
            }
        }
    }

    /** "Stopped" after somebody took part is terminated; before, it could be withdrawn as well. */
    private void status() {
        study.put("statusModule/whyStopped", record.take("trialDesign/reasonAbandoned"));
        String override = record.text("trialDesign/overallStatusOverride");
        boolean some = count("participants/totalFinalEnrolment") > 0;
        if ("Stopped".equalsIgnoreCase(override) && some) {
            study.put("statusModule/overallStatus", "TERMINATED");
            record.done("trialDesign/overallStatusOverride");
        } else if ("Suspended".equalsIgnoreCase(override)) {
            study.put("statusModule/overallStatus", "SUSPENDED");
            record.done("trialDesign/overallStatusOverride");
        }
        date("participants/recruitmentStart", "statusModule/startDateStruct/date");
        date("trialDesign/overallEndDate", "statusModule/completionDateStruct/date");
    }

    private void date(String path, String target) {
        String date = DateText.parse(record.text(path));
        if (date != null) {
            study.put(target, date);
            record.done(path);
        }
    }

    private void design() {
        String type = record.text("trialDesign/primaryStudyDesign");
        if (type != null && (type.equalsIgnoreCase("Interventional") || type.equalsIgnoreCase("Observational"))) {
            study.put("designModule/studyType", type.toUpperCase(Locale.ROOT));
            record.done("trialDesign/primaryStudyDesign");
        }
        if ("Randomised controlled trial".equalsIgnoreCase(record.text("trialDesign/secondaryStudyDesign"))) {
            study.put("designModule/designInfo/allocation", "RANDOMIZED");
            record.done("trialDesign/secondaryStudyDesign");
        }
        List<String> purposes = record.texts("trialDesign/trialTypes/trialType");
        String purpose = purposes.size() == 1 ? PURPOSES.get(purposes.get(0).toLowerCase(Locale.ROOT)) : null;
        if (purpose != null) {
            study.put("designModule/designInfo/primaryPurpose", purpose);
            record.done("trialDesign/trialTypes");
        }
        if (!enrollment("participants/totalFinalEnrolment", "ACTUAL")) {
            enrollment("participants/targetEnrolment", "ESTIMATED");
        }
    }

    private boolean enrollment(String path, String type) {
        int count = count(path);
        if (count < 0) {
            return false;
        }
        study.put("designModule/enrollmentInfo/count", count);
        study.put("designModule/enrollmentInfo/type", type);
        record.done(path);
        return true;
    }

    private int count(String path) {
        String text = record.text(path);
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
    }

    private void interventions() {
        List<SourceRecord> interventions = record.records("interventions/intervention");
        if (interventions.size() == 1) {
            String text = interventions.get(0).text("phase");
            List<Phase> phases = text == null ? List.of() : PhaseText.parse(text);
            phases.forEach(phase -> study.add("designModule/phases", phase.name()));
            if (!phases.isEmpty()) {
                interventions.get(0).done("phase");
            }
        }
        interventions.forEach(this::intervention);
    }

    private void intervention(SourceRecord source) {
        String name = source.take("drugNames");
        String description = source.take("description");
        if (name == null && description == null) {
            return;
        }
        var intervention = study.addObject("armsInterventionsModule/interventions");
        String type = source.text("interventionType");
        String code = type == null ? null : INTERVENTIONS.get(type.toLowerCase(Locale.ROOT));
        if (code != null) {
            intervention.put("type", code);
            source.done("interventionType");
        }
        if (name != null) {
            intervention.put("name", name);
        }
        if (description != null) {
            intervention.put("description", description);
        }
    }

    private void outcomes(String field, String list) {
        String text = stated("trialDescription/" + field);
        if (text != null) {
            ItemList.numbered(text)
                    .forEach(item -> study.addObject("outcomesModule/" + list).put("measure", item));
        }
    }

    private void eligibility() {
        study.put(
                "eligibilityModule/eligibilityCriteria",
                CriteriaSections.of(stated("participants/inclusion"), stated("participants/exclusion")));
        String gender = record.text("participants/gender");
        Sex sex = gender == null ? null : SexText.parse(gender);
        if (sex != null) {
            study.put("eligibilityModule/sex", sex.name());
            record.done("participants/gender");
        }
        String lowest = record.text("participants/lowerAgeLimit");
        String minimum = lowest == null ? null : AgeText.minimum(lowest);
        if (minimum != null) {
            study.put("eligibilityModule/minimumAge", minimum);
            record.done("participants/lowerAgeLimit");
        }
        String highest = record.text("participants/upperAgeLimit");
        String maximum = highest == null ? null : AgeText.maximum(highest);
        if (maximum != null) {
            study.put("eligibilityModule/maximumAge", maximum);
            record.done("participants/upperAgeLimit");
        }
    }
}
