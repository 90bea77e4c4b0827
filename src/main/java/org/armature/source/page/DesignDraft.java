package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.DesignInfo;
import org.armature.study.DesignInfo.DesignAllocation;
import org.armature.study.DesignInfo.DesignMasking;
import org.armature.study.DesignInfo.DesignTimePerspective;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.armature.study.DesignInfo.MaskingBlock;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.DesignInfo.WhoMasked;
import org.armature.study.DesignModule;
import org.armature.study.DesignModule.BioSpec;
import org.armature.study.DesignModule.BioSpecRetention;
import org.armature.study.DesignModule.EnrollmentInfo;
import org.armature.study.DesignModule.Phase;
import org.armature.study.DesignModule.StudyType;
import org.jspecify.annotations.Nullable;

/** The design of a study while a page is being read. */
final class DesignDraft {
    @Nullable
    StudyType studyType;

    @Nullable
    Boolean patientRegistry;

    @Nullable
    String targetDuration;

    final List<Phase> phases = new ArrayList<>();

    @Nullable
    DesignAllocation allocation;

    @Nullable
    InterventionalAssignment model;

    @Nullable
    String modelDescription;

    @Nullable
    PrimaryPurpose purpose;

    @Nullable
    ObservationalModel observationalModel;

    @Nullable
    DesignTimePerspective timePerspective;

    @Nullable
    DesignMasking masking;

    @Nullable
    String maskingDescription;

    final List<WhoMasked> whoMasked = new ArrayList<>();

    @Nullable
    BioSpecRetention specimens;

    @Nullable
    String specimenDescription;

    @Nullable
    EnrollmentInfo enrollment;

    DesignModule build() {
        BioSpec bioSpec =
                specimens == null && specimenDescription == null ? null : new BioSpec(specimens, specimenDescription);
        return new DesignModule(
                studyType,
                null,
                null,
                patientRegistry,
                targetDuration,
                phases.stream().sorted().toList(),
                info(),
                bioSpec,
                enrollment);
    }

    private @Nullable DesignInfo info() {
        MaskingBlock block = masking == null && maskingDescription == null && whoMasked.isEmpty()
                ? null
                : new MaskingBlock(masking, maskingDescription, whoMasked);
        DesignInfo info = new DesignInfo(
                allocation, model, modelDescription, purpose, observationalModel, timePerspective, block);
        return info.equals(new DesignInfo(null, null, null, null, null, null, null)) ? null : info;
    }
}
