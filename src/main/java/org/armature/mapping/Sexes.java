package org.armature.mapping;

import java.util.Locale;
import org.armature.study.EligibilityModule.Sex;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** Sex as a characteristic of an eligibility group. */
final class Sexes {
    private static final String SNOMED_CT = "http://snomed.info/sct";
    private static final String SEX = "263495000";

    private Sexes() {}

    static CodeableConcept code() {
        return new CodeableConcept(new Coding().setSystem(SNOMED_CT).setCode(SEX)).setText("Sex");
    }

    /** HL7's code of a sex that is called so; null for any other word. */
    static @Nullable Coding coding(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "female" -> coding(Sex.FEMALE);
            case "male" -> coding(Sex.MALE);
            default -> null;
        };
    }

    static Coding coding(Sex sex) {
        return new Coding(
                "http://hl7.org/fhir/administrative-gender",
                sex.name().toLowerCase(Locale.ROOT),
                RegistryCodes.display(sex));
    }

    static boolean isSex(CodeableConcept code) {
        return SEX.equals(Read.code(code, SNOMED_CT));
    }
}
