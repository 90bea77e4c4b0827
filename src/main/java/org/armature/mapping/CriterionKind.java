package org.armature.mapping;

import java.util.Locale;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** What a characteristic of an eligibility group is about, where no code of another system says it. */
enum CriterionKind {
    FREE_TEXT("Free text"),
    HEALTHY_VOLUNTEER("Healthy volunteer"),
    CONDITION("Condition"),
    DRUG("Drug"),
    PROCEDURE("Procedure"),
    DEVICE("Device"),
    ALLERGY("Allergy"),
    STATE("State"),
    CONSENT("Consent"),
    COMPLIANCE("Compliance"),
    PARTICIPATION("Participation in a study"),
    CONTRACEPTION("Contraception"),
    JUDGEMENT("Judgement"),
    COMBINATION("Combination"),
    NEGATION("Negation"),
    CONDITIONAL("Conditional"),
    COHORTS("Cohorts");

    private static final String SYSTEM = RegistryCodes.system("criterion-kind");

    private final String title;

    CriterionKind(String title) {
        this.title = title;
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    CodeableConcept concept() {
        return new CodeableConcept(new Coding(SYSTEM, code(), title));
    }

    CodeableConcept concept(String words) {
        return concept().setText(words);
    }

    /** The kind that a code names, null where it names a variable. */
    static @Nullable CriterionKind of(CodeableConcept code) {
        String written = Read.code(code, SYSTEM);
        return written == null ? null : valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static CriterionKind of(Recognised.Kind kind) {
        return valueOf(kind.name());
    }

    static CriterionKind of(Presence.Kind kind) {
        return valueOf(kind.name());
    }
}
