package org.armature.source.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.ArmsInterventionsModule.InterventionType;
import org.armature.study.DesignInfo.DesignMasking;
import org.armature.study.DesignInfo.WhoMasked;
import org.armature.study.DesignModule.Phase;

/**
 * The registry's codes as sites write them: the code itself ({@code NOT_YET_RECRUITING}), its display text
 * ({@code Active, not recruiting}) and the sites' own words for it.
 */
final class Vocabulary {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            entry("UNKNOWN_STATUS", "UNKNOWN"),
            entry("ENROLLING", "RECRUITING"),
            entry("NOT_YET_ENROLLING", "NOT_YET_RECRUITING"),
            entry("ACTIVE_NOT_ENROLLING", "ACTIVE_NOT_RECRUITING"),
            entry("INVITATION_ONLY", "ENROLLING_BY_INVITATION"),
            entry("BY_INVITATION", "ENROLLING_BY_INVITATION"),
            entry("NONRANDOMIZED", "NON_RANDOMIZED"),
            entry("RANDOMISED", "RANDOMIZED"),
            entry("NON_RANDOMISED", "NON_RANDOMIZED"),
            entry("N_A", "NA"),
            entry("NOT_APPLICABLE", "NA"),
            entry("SINGLE_GROUP_ASSIGNMENT", "SINGLE_GROUP"),
            entry("PARALLEL_ASSIGNMENT", "PARALLEL"),
            entry("CROSSOVER_ASSIGNMENT", "CROSSOVER"),
            entry("CROSS_OVER", "CROSSOVER"),
            entry("CROSS_OVER_ASSIGNMENT", "CROSSOVER"),
            entry("FACTORIAL_ASSIGNMENT", "FACTORIAL"),
            entry("SEQUENTIAL_ASSIGNMENT", "SEQUENTIAL"),
            entry("EDUCATIONAL_COUNSELING_TRAINING", "ECT"),
            entry("HEALTH_SERVICES", "HEALTH_SERVICES_RESEARCH"),
            entry("ECOLOGIC_OR_COMMUNITY_STUDIES", "ECOLOGIC_OR_COMMUNITY"),
            entry("FAMILY_BASED_STUDIES", "FAMILY_BASED"),
            entry("PROBABILITY", "PROBABILITY_SAMPLE"),
            entry("NON_PROBABILITY", "NON_PROBABILITY_SAMPLE"),
            entry("U_S_FED", "FED"),
            entry("OTHER_U_S_FEDERAL_AGENCY", "FED"),
            entry("OTHER_GOVERNMENT", "OTHER_GOV"),
            entry("INDIVIDUAL", "INDIV"),
            entry("BOTH", "ALL"),
            entry("FEMALES", "FEMALE"),
            entry("MALES", "MALE"),
            entry("SENIOR", "OLDER_ADULT"),
            entry("SUB_INVESTIGATORS", "SUB_INVESTIGATOR"),
            entry("PRIMARY", "CONTACT"),
            entry("BACKUP", "CONTACT"),
            entry("CONTACT_BACKUP", "CONTACT"),
            entry("NONE", "NONE_RETAINED"));
    private static final Map<String, WhoMasked> MASKED = Map.ofEntries(
            entry("PARTICIPANT", WhoMasked.PARTICIPANT),
            entry("PARTICIPANTS", WhoMasked.PARTICIPANT),
            entry("SUBJECT", WhoMasked.PARTICIPANT),
            entry("SUBJECTS", WhoMasked.PARTICIPANT),
            entry("CARE_PROVIDER", WhoMasked.CARE_PROVIDER),
            entry("CARE_PROVIDERS", WhoMasked.CARE_PROVIDER),
            entry("CAREGIVER", WhoMasked.CARE_PROVIDER),
            entry("CAREGIVERS", WhoMasked.CARE_PROVIDER),
            entry("INVESTIGATOR", WhoMasked.INVESTIGATOR),
            entry("INVESTIGATORS", WhoMasked.INVESTIGATOR),
            entry("OUTCOMES_ASSESSOR", WhoMasked.OUTCOMES_ASSESSOR),
            entry("OUTCOMES_ASSESSORS", WhoMasked.OUTCOMES_ASSESSOR),
            entry("OUTCOME_ASSESSOR", WhoMasked.OUTCOMES_ASSESSOR),
            entry("OUTCOME_ASSESSORS", WhoMasked.OUTCOMES_ASSESSOR));
    private static final Pattern PHASE = Pattern.compile(
            "(EARLY[ _]?)?PHASE[ _]?([0-4]|IV|I{1,3})(?![0-9I])|[/,|&] ?([1-4]|IV|I{1,3})(?![0-9I])[AB]?");
    private static final Pattern NO_PHASE = Pattern.compile("(PHASE )?(NA|N/A|NOT APPLICABLE)");
    private static final int LONGEST_VALUE = 300;

    private Vocabulary() {}

    /** The constant that the text names, if it names one. */
    static <E extends Enum<E>> Optional<E> code(Class<E> type, String text) {
        String constant = Names.constant(text);
        String alias = ALIASES.getOrDefault(constant, constant);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(constant) || value.name().equals(alias)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The phases of texts such as {@code Phase 1/Phase 2}, {@code Phase 1/2}, {@code PHASE2} or {@code N/A}. */
    static List<Phase> phases(String text) {
        if (text.length() > LONGEST_VALUE) {
            return List.of();
        }
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (NO_PHASE.matcher(upper).matches()) {
            return List.of(Phase.NA);
        }
        List<Phase> phases = new ArrayList<>();
        Matcher matcher = PHASE.matcher(upper);
        int end = 0;
        while (matcher.find()) {
            if (!upper.substring(end, matcher.start()).matches("[ /,|&AB-]*")) {
                return List.of();
            }
            Phase phase = phase(matcher);
            if (!phases.contains(phase)) {
                phases.add(phase);
            }
            end = matcher.end();
        }
        return upper.substring(end).matches("[ |AB]*")
                ? List.copyOf(phases.stream().sorted().toList())
                : List.of();
    }

    private static Phase phase(Matcher matcher) {
        String number = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        if (matcher.group(1) != null || "0".equals(number)) {
            return Phase.EARLY_PHASE1;
        }
        return switch (number) {
            case "1", "I" -> Phase.PHASE1;
            case "2", "II" -> Phase.PHASE2;
            case "3", "III" -> Phase.PHASE3;
            default -> Phase.PHASE4;
        };
    }

    /** The masking of texts such as {@code None (Open Label)}, {@code Single Blind} or {@code Triple (Participant, …)}. */
    static Optional<DesignMasking> masking(String text) {
        String constant = Names.constant(text);
        if (constant.startsWith("NONE") || constant.startsWith("OPEN") || constant.startsWith("NO_MASKING")) {
            return Optional.of(DesignMasking.NONE);
        }
        for (DesignMasking masking : DesignMasking.values()) {
            if (constant.equals(masking.name()) || constant.startsWith(masking.name() + "_")) {
                return Optional.of(masking);
            }
        }
        return Optional.empty();
    }

    /** The parties in the brackets of texts such as {@code Double (Participant, Investigator)}. */
    static List<WhoMasked> whoMasked(String text) {
        int open = text.indexOf('(');
        String inside = open < 0 ? text : text.substring(open + 1);
        return Arrays.stream(inside.split("[,;)]"))
                .map(Names::constant)
                .filter(MASKED::containsKey)
                .map(MASKED::get)
                .distinct()
                .toList();
    }

    /** Yes or No; {@code Accepts Healthy Volunteers} and {@code No Healthy Volunteers} are read too. */
    static Optional<Boolean> yesNo(String text) {
        String label = Names.label(text);
        if (label.equals("no") || label.equals("false") || label.startsWith("no healthy")) {
            return Optional.of(false);
        }
        if (label.equals("yes") || label.equals("true") || label.startsWith("accepts healthy")) {
            return Optional.of(true);
        }
        return Optional.empty();
    }

    /** The type of an intervention as the registry displays it in front of its name. */
    static String display(InterventionType type) {
        StringBuilder display = new StringBuilder();
        for (String word : type.name().split("_")) {
            display.append(display.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return display.toString();
    }
}
