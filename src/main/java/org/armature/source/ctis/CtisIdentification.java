package org.armature.source.ctis;

import java.util.List;
import org.armature.source.register.SourceRecord;
import org.armature.study.Register;
import org.jspecify.annotations.Nullable;

/** Titles and further numbers. */
final class CtisIdentification {
    private final CtisTrial trial;

    CtisIdentification(CtisTrial trial) {
        this.trial = trial;
    }

    void read() {
        for (SourceRecord titles : trial.record().records(trial.details("clinicalTrialIdentifiers"))) {
            trial.study().put("identificationModule/briefTitle", CtisTrial.english(titles, "publicTitle"));
            trial.study().put("identificationModule/officialTitle", CtisTrial.english(titles, "fullTitle"));
        }
        number(trial.application() + "eudraCt/eudraCtCode", Register.EUDRACT, "EUDRACT_NUMBER", null);
        number("eudraCtInfo/eudraCtCode", Register.EUDRACT, "EUDRACT_NUMBER", null);
        String secondary = trial.details("clinicalTrialIdentifiers/secondaryIdentifyingNumbers/");
        number(secondary + "nctNumber/number", Register.CLINICAL_TRIALS_GOV);
        number(secondary + "isrctnNumber/number", Register.ISRCTN);
        number(secondary + "whoUniversalTrialNumber/number", Register.UTN);
        List<SourceRecord> others = trial.record().records(secondary + "additionalRegistries");
        for (SourceRecord other : others) {
            String number = other.take("number");
            if (number != null) {
                trial.study().addNumber(number, "OTHER", other.take("otherRegistryName"));
            }
        }
    }

    private void number(String path, Register register) {
        number(path, register, "REGISTRY", register.title());
    }

    private void number(String path, Register register, String type, @Nullable String domain) {
        String text = trial.record().text(path);
        String number = text == null ? null : register.number(text);
        if (number != null) {
            trial.study().addNumber(number, type, domain);
            trial.record().done(path);
        }
    }
}
