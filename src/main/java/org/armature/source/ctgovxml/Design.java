package org.armature.source.ctgovxml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.DesignInfo.DesignAllocation;
import org.armature.study.DesignInfo.DesignTimePerspective;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.DesignModule.BioSpecRetention;
import org.armature.study.DesignModule.EnrollmentType;
import org.armature.study.DesignModule.StudyType;

/** How a study is designed. */
final class Design {
    /** The type of a study of a device that may not be made public yet. */
    private static final String NOT_DISCLOSED = "N/A";

    private static final Pattern REGISTRY_TYPE = Pattern.compile("(.*\\S)\\s*\\[Patient Registry]");

    private final Element study;

    Design(Element study) {
        this.study = study;
    }

    /** The {@code designModule}. */
    Fields design() {
        Fields design = new Fields();
        studyType(design);
        Element access = study.child("expanded_access_info");
        Element enrollment = study.child("enrollment");
        return design.put(
                        "expandedAccessTypes",
                        new Fields()
                                .yesOrNo("individual", access.text("expanded_access_type_individual"))
                                .yesOrNo("intermediate", access.text("expanded_access_type_intermediate"))
                                .yesOrNo("treatment", access.text("expanded_access_type_treatment")))
                .put("targetDuration", study.text("target_duration"))
                .texts("phases", Codes.phases(study.text("phase")))
                .put("designInfo", designInfo())
                .put(
                        "bioSpec",
                        new Fields()
                                .put("retention", Codes.of(BioSpecRetention.class, study.text("biospec_retention")))
                                .put("description", study.child("biospec_descr").markup("textblock")))
                .put(
                        "enrollmentInfo",
                        new Fields()
                                .number("count", enrollment.text())
                                .put("type", Codes.of(EnrollmentType.class, enrollment.attribute("type"))));
    }

    private void studyType(Fields design) {
        String type = study.text("study_type");
        if (NOT_DISCLOSED.equals(type)) {
            return;
        }
        Matcher registry = REGISTRY_TYPE.matcher(type == null ? "" : type);
        boolean isRegistry = registry.matches();
        design.put("studyType", Codes.of(StudyType.class, isRegistry ? registry.group(1) : type))
                .put("patientRegistry", isRegistry ? Boolean.TRUE : null);
    }

    private Fields designInfo() {
        Element info = study.child("study_design_info");
        return designInfo(study.has("study_design") && info.children().isEmpty() ? OldDesign.of(study) : info);
    }

    private static Fields designInfo(Element info) {
        Fields masking = Masking.of(info.text("masking"));
        return new Fields()
                .put("allocation", Codes.of(DesignAllocation.class, info.text("allocation")))
                .put("interventionModel", Codes.of(InterventionalAssignment.class, info.text("intervention_model")))
                .put("interventionModelDescription", info.markup("intervention_model_description"))
                .put("primaryPurpose", Codes.of(PrimaryPurpose.class, info.text("primary_purpose")))
                .put("observationalModel", Codes.of(ObservationalModel.class, info.text("observational_model")))
                .put("timePerspective", Codes.of(DesignTimePerspective.class, info.text("time_perspective")))
                .put("maskingInfo", masking.put("maskingDescription", info.markup("masking_description")));
    }
}
