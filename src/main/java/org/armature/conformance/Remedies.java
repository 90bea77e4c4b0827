package org.armature.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** What to do about a finding, by the rule that is broken. Rules whose message says it already have none. */
final class Remedies {
    /** The beginnings of the validator's names for its rules. */
    private static final Map<String, String> BY_RULE = new LinkedHashMap<>();

    static {
        BY_RULE.put("Validation_VAL_Profile_Minimum", "add the element");
        BY_RULE.put("Validation_VAL_Profile_Maximum", "remove what is too much");
        BY_RULE.put(
                "Validation_VAL_Profile_Unknown",
                "it was not checked: only profiles of R4 and of this server are known");
        BY_RULE.put("UNRECOGNISED_PROPERTY", "remove it, or check its spelling");
        BY_RULE.put("Validation_VAL_Profile_NotAllowed", "remove the element");
        BY_RULE.put("Terminology_TX_NoValid", "use a code of the value set");
        BY_RULE.put("Unknown_Code", "use a code of the code system");
        BY_RULE.put("Extension_EXT_Context_Wrong", "put the extension where its definition allows it");
        BY_RULE.put("Extension_EXT_Type", "use a type that the extension's definition allows");
        BY_RULE.put("Extension_EXT_Unknown", "it is kept and was not checked");
        BY_RULE.put("Extension_EXT_Modifier", "only extensions that are defined so may change the meaning");
        BY_RULE.put("Reference_REF_BadTargetType", "refer to a resource of an allowed type");
        BY_RULE.put("Type_Specific_Checks_DT", "write the value in the form of its FHIR type");
        BY_RULE.put("Fixed_Type_Checks_DT", "use the value that the profile fixes");
    }

    private Remedies() {}

    static String of(String rule) {
        return BY_RULE.entrySet().stream()
                .filter(entry -> rule.regionMatches(
                        true, 0, entry.getKey(), 0, entry.getKey().length()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
