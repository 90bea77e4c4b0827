package org.armature.source.isrctn;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.Register;
import org.jspecify.annotations.Nullable;

/** The further numbers of a trial. */
final class IsrctnNumbers {
    private static final Set<String> NONE = Set.of("nil known", "nil", "none", "n/a", "na", "not applicable", "-");

    private final SourceRecord record;
    private final StudyTree study;
    private final Set<String> placed = new HashSet<>();

    IsrctnNumbers(SourceRecord record, StudyTree study) {
        this.record = record;
        this.study = study;
    }

    void read() {
        registered("eudraCTNumber", Register.EUDRACT, "EUDRACT_NUMBER", null);
        registered("ctisNumber", Register.CTIS, "CTIS", null);
        registered(
                "clinicalTrialsGovNumber",
                Register.CLINICAL_TRIALS_GOV,
                "REGISTRY",
                Register.CLINICAL_TRIALS_GOV.title());
        further("irasNumber", "IRAS");
        further("doi", "DOI");
        String own = value("protocolSerialNumber");
        if (own != null) {
            study.put("identificationModule/orgStudyIdInfo/id", own);
            place("protocolSerialNumber", own);
        }
        boolean repeated = record.texts("externalRefs/secondaryNumbers/secondaryNumber").stream()
                .allMatch(number -> placed.contains(number) || isNone(number));
        if (repeated) {
            record.done("externalRefs/secondaryNumbers");
        }
    }

    private void registered(String field, Register register, String type, @Nullable String domain) {
        String number = value(field);
        String spelled = number == null ? null : register.number(number);
        if (number != null && spelled != null) {
            study.addNumber(spelled, type, domain);
            place(field, number);
        }
    }

    private void further(String field, String domain) {
        String number = value(field);
        if (number != null) {
            study.addNumber(number, "OTHER", domain);
            place(field, number);
        }
    }

    private @Nullable String value(String field) {
        String text = record.text("externalRefs/" + field);
        return text == null || isNone(text) ? null : text;
    }

    private void place(String field, String number) {
        placed.add(number);
        record.done("externalRefs/" + field);
    }

    private static boolean isNone(String text) {
        return NONE.contains(text.toLowerCase(Locale.ROOT));
    }
}
