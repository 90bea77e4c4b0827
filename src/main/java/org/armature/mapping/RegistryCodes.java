package org.armature.mapping;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * The registry's own codes: one code system for each enumeration of its data model, with the registry's spelling as the
 * code, so that nothing is lost where HL7 has no equal code.
 */
final class RegistryCodes {
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Set<String> ABBREVIATIONS =
            Set.of("NIH", "FDA", "VA", "CDC", "AHRQ", "SAMHSA", "SAP", "ICF", "CSR", "CTIS", "ECT", "DNA", "EUDRACT");

    private RegistryCodes() {}

    /** The code system of an enumeration, such as {@code …/CodeSystem/arm-group-type}. */
    static String system(Class<?> enumeration) {
        return system(
                WORD_START.matcher(enumeration.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT));
    }

    /** A code system of our own by its name. */
    static String system(String name) {
        return Canonical.BASE + "/CodeSystem/" + name;
    }

    static Coding coding(Enum<?> value) {
        return new Coding(system(value.getDeclaringClass()), value.name(), display(value));
    }

    static @Nullable CodeableConcept concept(@Nullable Enum<?> value) {
        return value == null ? null : new CodeableConcept(coding(value));
    }

    /** What people call the value: {@code ACTIVE_NOT_RECRUITING} is "Active not recruiting". */
    static String display(Enum<?> value) {
        if (value.name().equals("NA")) {
            return "Not applicable";
        }
        StringBuilder words = new StringBuilder();
        for (String word : value.name().replaceAll("(?<=[A-Z])(?=\\d)", "_").split("_", -1)) {
            String lower = ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT);
            words.append(words.isEmpty() ? "" : " ").append(lower);
        }
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }
}
