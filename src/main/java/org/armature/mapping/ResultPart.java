package org.armature.mapping;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** What a component of an observation says of its group. */
enum ResultPart {
    VALUE("value", "Value"),
    DISPERSION("dispersion", "Dispersion"),
    LOWER_LIMIT("lower-limit", "Lower limit"),
    UPPER_LIMIT("upper-limit", "Upper limit"),
    ANALYZED("analyzed", "Number analyzed"),
    AFFECTED("affected", "Number affected"),
    AT_RISK("at-risk", "Number at risk");

    private final String code;
    private final String title;

    ResultPart(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * The part in words of its own, such as a visit and the kind of dispersion. A display beside them would cost a row of
     * the store's index for each of tens of thousands of values.
     */
    CodeableConcept concept(String words) {
        Coding coding =
                new Coding().setSystem(RegistryCodes.system("result-part")).setCode(code);
        return new CodeableConcept(coding).setText(words);
    }
}
