package org.armature.source.ctgovxml;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armature.study.DesignModule.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Version 2's codes from the words that the XML has for them, such as {@code Active, not recruiting}. Words that no code
 * stands for stay as they are, so that they are kept and reported.
 */
final class Codes {
    private static final int LONGEST = 100;
    /** The words whose code is not simply spelled like them. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            entry("UNKNOWN_STATUS", "UNKNOWN"),
            entry("ANTICIPATED", "ESTIMATED"),
            entry("ESTIMATE", "ESTIMATED"),
            entry("U_S_FED", "FED"),
            entry("N_A", "NA"),
            entry("SINGLE_GROUP_ASSIGNMENT", "SINGLE_GROUP"),
            entry("PARALLEL_ASSIGNMENT", "PARALLEL"),
            entry("CROSSOVER_ASSIGNMENT", "CROSSOVER"),
            entry("CROSS_OVER_ASSIGNMENT", "CROSSOVER"),
            entry("FACTORIAL_ASSIGNMENT", "FACTORIAL"),
            entry("SEQUENTIAL_ASSIGNMENT", "SEQUENTIAL"),
            entry("EDUCATIONAL_COUNSELING_TRAINING", "ECT"),
            entry("ECOLOGIC_OR_COMMUNITY_STUDIES", "ECOLOGIC_OR_COMMUNITY"),
            entry("BOTH", "ALL"),
            entry("STATISTICAL_ANALYSIS_PLAN_SAP", "SAP"),
            entry("INFORMED_CONSENT_FORM_ICF", "ICF"),
            entry("CLINICAL_STUDY_REPORT_CSR", "CSR"),
            entry("PHASE_0", "EARLY_PHASE1"),
            entry("EARLY_PHASE_1", "EARLY_PHASE1"),
            entry("PHASE_1", "PHASE1"),
            entry("PHASE_2", "PHASE2"),
            entry("PHASE_3", "PHASE3"),
            entry("PHASE_4", "PHASE4"),
            entry("SUBJECT", "PARTICIPANT"),
            entry("CAREGIVER", "CARE_PROVIDER"),
            entry("1_SIDED", "ONE_SIDED"),
            entry("2_SIDED", "TWO_SIDED"),
            entry("STANDARD_ERROR_OF_THE_MEAN", "STANDARD_ERROR_OF_MEAN"),
            entry("80_CONFIDENCE_INTERVAL", "CONFIDENCE_80"),
            entry("90_CONFIDENCE_INTERVAL", "CONFIDENCE_90"),
            entry("95_CONFIDENCE_INTERVAL", "CONFIDENCE_95"),
            entry("97_5_CONFIDENCE_INTERVAL", "CONFIDENCE_975"),
            entry("99_CONFIDENCE_INTERVAL", "CONFIDENCE_99"),
            entry("GEOMETRIC_COEFFICIENT_OF_VARIATION", "GEOMETRIC_COEFFICIENT"));

    private Codes() {}

    /** The name of the constant that these words stand for, or else the words. */
    static <E extends Enum<E>> @Nullable String of(Class<E> type, @Nullable String words) {
        if (words == null) {
            return null;
        }
        E constant = constant(type, words);
        return constant == null ? words : constant.name();
    }

    /** The constant that these words stand for, or null. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String words) {
        String name = name(words);
        String spelling = SPELLINGS.getOrDefault(name, name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name) || constant.name().equals(spelling)) {
                return constant;
            }
        }
        return null;
    }

    /** The phases of texts such as {@code Phase 1/Phase 2}; one of which a part is not understood stays as it is. */
    static List<String> phases(@Nullable String words) {
        if (words == null) {
            return List.of();
        }
        Phase whole = constant(Phase.class, words);
        if (whole != null) {
            return List.of(whole.name());
        }
        List<String> phases = new ArrayList<>();
        for (String part : words.split("/", -1)) {
            Phase phase = constant(Phase.class, part);
            if (phase == null) {
                return List.of(words);
            }
            phases.add(phase.name());
        }
        return phases;
    }

    private static String name(String words) {
        if (words.length() > LONGEST) {
            return "";
        }
        String joined = words.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return joined.replaceAll("^_|_$", "");
    }
}
