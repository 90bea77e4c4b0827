package org.armature.source.ictrp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.source.register.PhaseText;
import org.armature.study.DesignModule.Phase;
import org.armature.study.Register;
import org.jspecify.annotations.Nullable;

/** Type, phase, size and design of a trial. */
final class IctrpDesign {
    private static final Map<String, String> TYPES = Map.of(
            "interventional", "INTERVENTIONAL",
            "interventional study", "INTERVENTIONAL",
            "observational", "OBSERVATIONAL",
            "observational study", "OBSERVATIONAL",
            "observational [patient registry]", "OBSERVATIONAL",
            "expanded access", "EXPANDED_ACCESS");
    private static final Pattern ONE_GROUP = Pattern.compile("[^:;]+:(\\d{1,8});?");
    /** ClinicalTrials.gov's design in one line, as WHO writes it. */
    private static final Pattern DESIGN = Pattern.compile("(?:Allocation: (?<allocation>[^.]+)\\. ?)?"
            + "(?:Intervention model: (?<model>[^.]+)\\. ?)?(?:Primary purpose: (?<purpose>[^.]+)\\. ?)?"
            + "(?:Masking: (?<masking>[A-Za-z]+)(?: \\((?<who>[^)]+)\\))?\\. ?)?");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("Randomized", "RANDOMIZED"),
            Map.entry("Non-Randomized", "NON_RANDOMIZED"),
            Map.entry("N/A", "NA"),
            Map.entry("Single Group Assignment", "SINGLE_GROUP"),
            Map.entry("Parallel Assignment", "PARALLEL"),
            Map.entry("Crossover Assignment", "CROSSOVER"),
            Map.entry("Factorial Assignment", "FACTORIAL"),
            Map.entry("Sequential Assignment", "SEQUENTIAL"),
            Map.entry("Treatment", "TREATMENT"),
            Map.entry("Prevention", "PREVENTION"),
            Map.entry("Diagnostic", "DIAGNOSTIC"),
            Map.entry("Supportive Care", "SUPPORTIVE_CARE"),
            Map.entry("Screening", "SCREENING"),
            Map.entry("Health Services Research", "HEALTH_SERVICES_RESEARCH"),
            Map.entry("Basic Science", "BASIC_SCIENCE"),
            Map.entry("Device Feasibility", "DEVICE_FEASIBILITY"),
            Map.entry("Other", "OTHER"),
            Map.entry("None", "NONE"),
            Map.entry("Single", "SINGLE"),
            Map.entry("Double", "DOUBLE"),
            Map.entry("Triple", "TRIPLE"),
            Map.entry("Quadruple", "QUADRUPLE"),
            Map.entry("Participant", "PARTICIPANT"),
            Map.entry("Care Provider", "CARE_PROVIDER"),
            Map.entry("Investigator", "INVESTIGATOR"),
            Map.entry("Outcomes Assessor", "OUTCOMES_ASSESSOR"));

    private final IctrpTrial trial;

    IctrpDesign(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        type();
        phase();
        size();
        String design = trial.plain("Study_design");
        Matcher parts = DESIGN.matcher(design == null ? "" : design);
        if (design != null && parts.matches() && isKnown(parts)) {
            design(parts);
            trial.record().done("Study_design");
        }
    }

    private void type() {
        String type = trial.plain("Study_type");
        String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        String code = TYPES.get(lower);
        if (code != null) {
            trial.study().put("designModule/studyType", code);
            trial.record().done("Study_type");
            if (lower.endsWith("[patient registry]")) {
                trial.study().put("designModule/patientRegistry", true);
            }
        } else if (trial.register() == Register.EUCTR && lower.startsWith("interventional clinical trial")) {
            trial.study().put("designModule/studyType", "INTERVENTIONAL");
        }
    }

    private void phase() {
        String text = trial.plain("Phase");
        List<Phase> phases = text == null ? List.of() : PhaseText.parse(text);
        phases.forEach(phase -> trial.study().add("designModule/phases", phase.name()));
        if (!phases.isEmpty()) {
            trial.record().done("Phase");
        }
    }

    /**
     * The size is a number, or one for each group; the sum of groups is not stated, and groups may overlap. What
     * ClinicalTrials.gov gives to WHO is the number reached where there is one, so its kind is not known.
     */
    private void size() {
        String text = trial.plain("Target_size");
        Matcher group = ONE_GROUP.matcher(text == null ? "" : text);
        String count = group.matches() ? group.group(1) : text;
        if (count == null || !count.matches("\\d{1,8}")) {
            return;
        }
        trial.study().put("designModule/enrollmentInfo/count", Integer.parseInt(count));
        if (trial.register() != Register.CLINICAL_TRIALS_GOV) {
            trial.study().put("designModule/enrollmentInfo/type", "ESTIMATED");
        }
        if (!group.matches()) {
            trial.record().done("Target_size");
        }
    }

    private static boolean isKnown(Matcher parts) {
        for (String part : List.of("allocation", "model", "purpose", "masking")) {
            if (parts.group(part) != null && !VALUES.containsKey(parts.group(part))) {
                return false;
            }
        }
        return who(parts).stream().allMatch(VALUES::containsKey);
    }

    private static List<String> who(Matcher parts) {
        String who = parts.group("who");
        return who == null || who.equals("Open Label") ? List.of() : List.of(who.split(", "));
    }

    private void design(Matcher parts) {
        trial.study().put("designModule/designInfo/allocation", value(parts, "allocation"));
        trial.study().put("designModule/designInfo/interventionModel", value(parts, "model"));
        trial.study().put("designModule/designInfo/primaryPurpose", value(parts, "purpose"));
        trial.study().put("designModule/designInfo/maskingInfo/masking", value(parts, "masking"));
        who(parts)
                .forEach(who -> trial.study()
                        .add("designModule/designInfo/maskingInfo/whoMasked", String.valueOf(VALUES.get(who))));
    }

    private static @Nullable String value(Matcher parts, String part) {
        String text = parts.group(part);
        return text == null ? null : VALUES.get(text);
    }
}
