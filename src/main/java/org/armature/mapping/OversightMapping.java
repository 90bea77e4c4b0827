package org.armature.mapping;

import org.armature.study.OversightModule;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ResearchStudy;

/** Oversight and regulation. */
final class OversightMapping {
    private OversightMapping() {}

    static void map(TrialResources trial) {
        OversightModule module = trial.protocol().oversightModule();
        Extension oversight = new Extension(Extensions.own("oversight"));
        Extensions.add(oversight, "oversightHasDmc", Values.bool(module.oversightHasDmc()));
        Extensions.add(oversight, "isFdaRegulatedDrug", Values.bool(module.isFdaRegulatedDrug()));
        Extensions.add(oversight, "isFdaRegulatedDevice", Values.bool(module.isFdaRegulatedDevice()));
        Extensions.add(oversight, "isUnapprovedDevice", Values.bool(module.isUnapprovedDevice()));
        Extensions.add(oversight, "isPpsd", Values.bool(module.isPpsd()));
        Extensions.add(oversight, "isUsExport", Values.bool(module.isUsExport()));
        Extensions.add(oversight, "fdaaa801Violation", Values.bool(module.fdaaa801Violation()));
        Extensions.add(trial.study(), oversight);
        if (Boolean.TRUE.equals(module.isFdaRegulatedDrug())) {
            classifier(trial.study(), "fda-regulated-drug");
        }
        if (Boolean.TRUE.equals(module.isFdaRegulatedDevice())) {
            classifier(trial.study(), "fda-regulated-device");
        }
    }

    private static void classifier(ResearchStudy study, String code) {
        Coding coding = new Coding()
                .setSystem("http://hl7.org/fhir/research-study-classifiers")
                .setCode(code);
        Extensions.add(study, Extensions.r5("ResearchStudy.classifier"), new CodeableConcept(coding));
        study.addCategory(new CodeableConcept(
                new Coding().setSystem(RegistryCodes.system("oversight")).setCode(code)));
    }
}
