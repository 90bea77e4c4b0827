package org.armature.mapping;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.DesignInfo;
import org.armature.study.DesignInfo.DesignAllocation;
import org.armature.study.DesignInfo.DesignTimePerspective;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.WhoMasked;
import org.armature.study.DesignModule;
import org.armature.study.DesignModule.StudyType;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** The design of a study in the codes of R5's {@code ResearchStudy.studyDesign}, where it has them. */
final class StudyDesigns {
    private static final String SYSTEM = "http://hl7.org/fhir/study-design";

    private StudyDesigns() {}

    static List<Coding> of(DesignModule module) {
        List<Coding> codings = new ArrayList<>();
        add(codings, type(module.studyType()));
        DesignInfo design = module.designInfo();
        if (design != null) {
            add(codings, allocation(design.allocation()));
            add(codings, model(design.interventionModel()));
            add(codings, model(design.observationalModel()));
            if (design.timePerspective() == DesignTimePerspective.CROSS_SECTIONAL) {
                add(codings, "SEVCO:01027");
            }
            if (design.maskingInfo() != null) {
                design.maskingInfo().whoMasked().forEach(who -> add(codings, masked(who)));
            }
        }
        return codings;
    }

    private static void add(List<Coding> codings, @Nullable String code) {
        if (code != null) {
            codings.add(new Coding().setSystem(SYSTEM).setCode(code));
        }
    }

    private static @Nullable String type(@Nullable StudyType type) {
        if (type == null) {
            return null;
        }
        return switch (type) {
            case INTERVENTIONAL -> "SEVCO:01001";
            case OBSERVATIONAL -> "SEVCO:01002";
            case EXPANDED_ACCESS -> "SEVCO:01038";
        };
    }

    private static @Nullable String allocation(@Nullable DesignAllocation allocation) {
        if (allocation == null) {
            return null;
        }
        return switch (allocation) {
            case RANDOMIZED -> "SEVCO:01003";
            case NON_RANDOMIZED -> "SEVCO:01005";
            case NA -> null;
        };
    }

    private static @Nullable String model(@Nullable InterventionalAssignment model) {
        if (model == null) {
            return null;
        }
        return switch (model) {
            case PARALLEL -> "SEVCO:01011";
            case CROSSOVER -> "SEVCO:01012";
            case SINGLE_GROUP -> "SEVCO:01016";
            case FACTORIAL, SEQUENTIAL -> null;
        };
    }

    private static @Nullable String model(@Nullable ObservationalModel model) {
        if (model == null) {
            return null;
        }
        return switch (model) {
            case CASE_CONTROL -> "SEVCO:01013";
            case FAMILY_BASED -> "SEVCO:01020";
            case ECOLOGIC_OR_COMMUNITY -> "SEVCO:01044";
            case DEFINED_POPULATION -> "SEVCO:01022";
            case COHORT, CASE_ONLY, CASE_CROSSOVER, NATURAL_HISTORY, OTHER -> null;
        };
    }

    private static @Nullable String masked(WhoMasked who) {
        return switch (who) {
            case PARTICIPANT -> "SEVCO:01060";
            case CARE_PROVIDER -> "SEVCO:01061";
            case OUTCOMES_ASSESSOR -> "SEVCO:01062";
            case INVESTIGATOR -> null;
        };
    }
}
