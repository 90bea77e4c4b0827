package org.armature.source.ctis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armature.source.register.CriteriaSections;
import org.armature.source.register.SexText;
import org.armature.source.register.SourceRecord;
import org.armature.study.EligibilityModule.Sex;

/** Who may take part, and how many. */
final class CtisPopulation {
    private static final Map<String, String> AGES = new LinkedHashMap<>();

    static {
        AGES.put("0-17 years", "CHILD");
        AGES.put("18-64 years", "ADULT");
        AGES.put("65+ years", "OLDER_ADULT");
    }

    private final CtisTrial trial;

    CtisPopulation(CtisTrial trial) {
        this.trial = trial;
    }

    void read() {
        criteria();
        sex();
        ages();
        volunteers();
        enrollment();
    }

    private void criteria() {
        String path = trial.information("eligibilityCriteria/");
        String inclusion = CriteriaSections.numbered(
                trial.numbered(path + "principalInclusionCriteria", "principalInclusionCriteria"));
        String exclusion = CriteriaSections.numbered(
                trial.numbered(path + "principalExclusionCriteria", "principalExclusionCriteria"));
        trial.study().put("eligibilityModule/eligibilityCriteria", CriteriaSections.of(inclusion, exclusion));
    }

    private void sex() {
        String path = trial.information("populationOfTrialSubjects/");
        for (SourceRecord population : trial.record().records(path.substring(0, path.length() - 1))) {
            Boolean female = population.flag("isFemaleSubjects");
            Boolean male = population.flag("isMaleSubjects");
            Sex sex = female == null || male == null ? null : SexText.of(female, male);
            if (sex != null) {
                trial.study().put("eligibilityModule/sex", sex.name());
                population.done("isFemaleSubjects");
                population.done("isMaleSubjects");
                String summary = trial.record().text("gender");
                if (summary != null && SexText.parse(summary) == sex) {
                    trial.record().done("gender");
                }
            }
        }
    }

    /** CTIS's groups of ages are those of the registry; one that is not, such as in utero, leaves the text as it is. */
    private void ages() {
        String text = trial.record().text("ageGroup");
        List<String> groups =
                text == null ? List.of() : Stream.of(text.split(", ?", -1)).toList();
        if (groups.stream().allMatch(AGES::containsKey)) {
            AGES.forEach((name, group) -> {
                if (groups.contains(name)) {
                    trial.study().add("eligibilityModule/stdAges", group);
                }
            });
            trial.record().done("ageGroup");
        }
    }

    private void volunteers() {
        List<String> groups =
                trial.record().records(trial.information("populationOfTrialSubjects/clinicalTrialGroups")).stream()
                        .flatMap(group -> Stream.ofNullable(group.text("name")))
                        .toList();
        if (groups.stream().anyMatch(group -> group.equalsIgnoreCase("Healthy volunteers"))) {
            trial.study().put("eligibilityModule/healthyVolunteers", true);
        } else if (groups.equals(List.of("Patients"))) {
            trial.study().put("eligibilityModule/healthyVolunteers", false);
        }
    }

    /** The number counts participants in the EU and the EEA only, so it is the trial's where there are no others. */
    private void enrollment() {
        String count = trial.record().text("totalNumberEnrolled");
        if (count != null && count.matches("\\d{1,8}") && CtisStatus.isEuropean(trial)) {
            trial.study().put("designModule/enrollmentInfo/count", Integer.parseInt(count));
            trial.study().put("designModule/enrollmentInfo/type", "ESTIMATED");
            trial.record().done("totalNumberEnrolled");
        }
    }
}
