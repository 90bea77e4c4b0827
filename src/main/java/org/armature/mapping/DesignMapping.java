package org.armature.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armature.study.DesignInfo;
import org.armature.study.DesignInfo.MaskingBlock;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.DesignInfo.WhoMasked;
import org.armature.study.DesignModule;
import org.armature.study.DesignModule.EnrollmentInfo;
import org.armature.study.DesignModule.EnrollmentType;
import org.armature.study.DesignModule.ExpandedAccessTypes;
import org.armature.study.DesignModule.Phase;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.jspecify.annotations.Nullable;

/** Study type, phase, design, enrollment. */
final class DesignMapping {
    private static final String PHASES = "http://terminology.hl7.org/CodeSystem/research-study-phase";
    private static final String PURPOSES = "http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type";
    private static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
    /** HL7's phase for each combination of phases that a trial can have. */
    private static final Map<Set<Phase>, String> HL7_PHASES = Map.of(
            Set.of(Phase.NA), "n-a",
            Set.of(Phase.EARLY_PHASE1), "early-phase-1",
            Set.of(Phase.PHASE1), "phase-1",
            Set.of(Phase.PHASE1, Phase.PHASE2), "phase-1-phase-2",
            Set.of(Phase.PHASE2), "phase-2",
            Set.of(Phase.PHASE2, Phase.PHASE3), "phase-2-phase-3",
            Set.of(Phase.PHASE3), "phase-3",
            Set.of(Phase.PHASE4), "phase-4");

    private DesignMapping() {}

    static void map(TrialResources trial) {
        DesignModule module = trial.protocol().designModule();
        ResearchStudy study = trial.study();
        category(study, module.studyType());
        phase(study, module.phases());
        if (module.designInfo() != null) {
            design(study, module.designInfo());
        }
        if (module.bioSpec() != null) {
            category(study, module.bioSpec().retention());
            note(study, "bio-spec", module.bioSpec().description());
        }
        enrollment(study, module.enrollmentInfo());
        targetDuration(study, module.targetDuration());
        flag(study, "patient-registry", module.patientRegistry());
        ExpandedAccessTypes access = module.expandedAccessTypes();
        if (access != null) {
            flag(study, "expanded-access-individual", access.individual());
            flag(study, "expanded-access-intermediate", access.intermediate());
            flag(study, "expanded-access-treatment", access.treatment());
        }
        StudyDesigns.of(module)
                .forEach(coding ->
                        Extensions.add(study, Extensions.r5("ResearchStudy.studyDesign"), new CodeableConcept(coding)));
    }

    /** A category that a client can search, and the registry's yes or no itself. */
    static void flag(ResearchStudy study, String name, @Nullable Boolean value) {
        if (Boolean.TRUE.equals(value)) {
            study.addCategory(new CodeableConcept(new Coding()
                    .setSystem(RegistryCodes.system("study-feature"))
                    .setCode(name)));
        }
        RegistryFlag.add(study, name, value);
    }

    private static void category(ResearchStudy study, @Nullable Enum<?> value) {
        if (value != null) {
            study.addCategory(RegistryCodes.concept(value));
        }
    }

    private static void phase(ResearchStudy study, List<Phase> phases) {
        if (phases.isEmpty()) {
            return;
        }
        String code = HL7_PHASES.get(Set.copyOf(new TreeSet<>(phases)));
        if (code != null) {
            study.getPhase().addCoding().setSystem(PHASES).setCode(code);
        }
        phases.forEach(phase -> study.getPhase().addCoding(RegistryCodes.coding(phase)));
    }

    private static void design(ResearchStudy study, DesignInfo design) {
        category(study, design.allocation());
        category(study, design.interventionModel());
        note(study, "intervention-model", design.interventionModelDescription());
        category(study, design.observationalModel());
        category(study, design.timePerspective());
        PrimaryPurpose purpose = design.primaryPurpose();
        if (purpose != null) {
            CodeableConcept concept = study.getPrimaryPurposeType();
            if (purpose != PrimaryPurpose.ECT && purpose != PrimaryPurpose.OTHER) {
                concept.addCoding().setSystem(PURPOSES).setCode(hl7Code(purpose));
            }
            concept.addCoding(RegistryCodes.coding(purpose));
        }
        if (design.maskingInfo() != null) {
            masking(study, design.maskingInfo());
        }
    }

    private static String hl7Code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void masking(ResearchStudy study, MaskingBlock masking) {
        category(study, masking.masking());
        note(study, "masking", masking.maskingDescription());
        for (WhoMasked who : masking.whoMasked()) {
            CodeableConcept role = new CodeableConcept();
            role.addCoding().setSystem(NCIT).setCode(ncit(who));
            role.addCoding(RegistryCodes.coding(who));
            Extensions.add(study, Extensions.BLINDED_ROLE, role);
        }
    }

    private static String ncit(WhoMasked who) {
        return switch (who) {
            case PARTICIPANT -> "C142710";
            case CARE_PROVIDER -> "C17445";
            case INVESTIGATOR -> "C25936";
            case OUTCOMES_ASSESSOR -> "C207599";
        };
    }

    private static void note(ResearchStudy study, String about, @Nullable String text) {
        if (Values.has(text)) {
            Extension note = new Extension(Extensions.own("design-note"));
            Extensions.add(note, "about", Values.code(about));
            Extensions.add(note, "text", Values.markdown(text));
            Extensions.add(study, note);
        }
    }

    private static void enrollment(ResearchStudy study, @Nullable EnrollmentInfo info) {
        Integer count = info == null ? null : info.count();
        if (info == null || (count == null && info.type() == null)) {
            return;
        }
        Extension recruitment = new Extension(Extensions.r5("ResearchStudy.recruitment"));
        String part = info.type() == EnrollmentType.ACTUAL ? "actualNumber" : "targetNumber";
        Extensions.add(recruitment, part, count == null || count < 0 ? null : new UnsignedIntType(count));
        Extensions.add(study, recruitment);
        if (info.type() == null) {
            Extensions.add(study, Extensions.own("enrollment-type-absent"), Values.bool(Boolean.TRUE));
        }
    }

    private static void targetDuration(ResearchStudy study, @Nullable String text) {
        if (Values.has(text)) {
            Extension duration = new Extension(Extensions.own("target-duration"));
            Extensions.add(duration, "text", Values.string(text));
            Extensions.add(duration, "duration", Measures.duration(text));
            Extensions.add(study, duration);
        }
    }
}
