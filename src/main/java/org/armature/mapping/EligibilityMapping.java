package org.armature.mapping;

import java.util.Objects;
import org.armature.eligibility.CriteriaReader;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.study.EligibilityModule;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.MiscInfoModule.BmiLimits;
import org.armature.study.MiscInfoModule.ModelPredictions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.jspecify.annotations.Nullable;

/** The eligibility of a study as a {@code Group} that {@code ResearchStudy.enrollment} names. */
final class EligibilityMapping {
    private static final String SNOMED_CT = "http://snomed.info/sct";
    private static final String STRUCTURED = "structured";
    private static final CriteriaReader READER = CriteriaReader.standard();

    private EligibilityMapping() {}

    static void map(TrialResources trial) {
        EligibilityModule module = trial.protocol().eligibilityModule();
        Group group = new Group();
        group.setType(GroupType.PERSON).setActual(false).setName(trial.number() + " Eligibility Criteria");
        Extensions.add(group, Extensions.r5("Group.membership"), Values.code("definitional"));
        Extensions.add(group, Extensions.ARTIFACT_DESCRIPTION, Values.markdown(module.eligibilityCriteria()));
        sex(group, module);
        Extensions.add(group, Extensions.own("healthy-volunteers"), Values.bool(module.healthyVolunteers()));
        Extensions.add(group, Extensions.own("study-population"), Values.markdown(module.studyPopulation()));
        Extensions.add(group, Extensions.own("sampling-method"), RegistryCodes.concept(module.samplingMethod()));
        predictions(group, trial.source().derivedSection().miscInfoModule().modelPredictions());
        age(group, "Minimum age", "minimum-age", module.minimumAge());
        age(group, "Maximum age", "maximum-age", module.maximumAge());
        structured(group, module);
        EligibilityCriteria criteria = criteria(module);
        CriteriaMapping.add(group, criteria);
        module.stdAges().forEach(age -> trial.study().addCategory(RegistryCodes.concept(age)));
        EligibilityNarrative.of(module, criteria).setOn(group);
        trial.study().addEnrollment(trial.add(group, trial.id("eligibility"), group.getName()));
    }

    /** What the text says, as far as the stated fields do not contradict it. */
    static EligibilityCriteria criteria(EligibilityModule module) {
        String text = Objects.requireNonNullElse(module.eligibilityCriteria(), "");
        return StatedPopulation.of(module).agreed(READER.read(text));
    }

    private static void sex(Group group, EligibilityModule module) {
        Extension sex = new Extension(Extensions.own("eligibility-sex"));
        Extensions.add(sex, "sex", Values.code(module.sex()));
        Extensions.add(sex, "genderBased", Values.bool(module.genderBased()));
        Extensions.add(sex, "genderDescription", Values.string(module.genderDescription()));
        Extensions.add(group, sex);
    }

    private static void predictions(Group group, @Nullable ModelPredictions predictions) {
        if (predictions != null && predictions.bmiLimits() != null) {
            Extension bmi = new Extension(Extensions.own("predicted-bmi"));
            Extensions.add(bmi, "minBmi", Values.decimal(predictions.bmiLimits().minBmi()));
            Extensions.add(bmi, "maxBmi", Values.decimal(predictions.bmiLimits().maxBmi()));
            Extensions.add(group, bmi);
        }
    }

    /** One characteristic for each bound: bounds in different units would break the order rule of a Range. */
    private static void age(Group group, String name, String extension, @Nullable String text) {
        Quantity bound = Measures.parse(text);
        if (bound == null) {
            Extensions.add(group, Extensions.own(extension), Values.string(text));
            return;
        }
        Range range = new Range();
        if (extension.equals("minimum-age")) {
            range.setLow(bound);
        } else {
            range.setHigh(bound);
        }
        GroupCharacteristicComponent age = group.addCharacteristic();
        age.getCode().addCoding(new Coding(SNOMED_CT, "397669002", "Age")).setText(name);
        age.setValue(range).setExclude(false);
        CriteriaMapping.origin(age, STRUCTURED, true);
    }

    private static void structured(Group group, EligibilityModule module) {
        if (module.sex() == Sex.FEMALE || module.sex() == Sex.MALE) {
            GroupCharacteristicComponent sex = group.addCharacteristic();
            sex.setCode(Sexes.code()).setValue(new CodeableConcept(Sexes.coding(module.sex())));
            sex.setExclude(false);
            CriteriaMapping.origin(sex, STRUCTURED, true);
        }
        if (Boolean.FALSE.equals(module.healthyVolunteers())) {
            GroupCharacteristicComponent healthy = group.addCharacteristic();
            healthy.setCode(CriterionKind.HEALTHY_VOLUNTEER.concept());
            healthy.setValue(new BooleanType(true)).setExclude(true);
            CriteriaMapping.origin(healthy, STRUCTURED, true);
        }
    }

    static EligibilityModule read(TrialView view) {
        Group group = view.resolve(view.study().getEnrollmentFirstRep(), Group.class);
        if (group == null) {
            return EligibilityModule.EMPTY;
        }
        Extension sex = Objects.requireNonNullElse(Read.one(group, Extensions.own("eligibility-sex")), new Extension());
        return new EligibilityModule(
                Read.string(group, Extensions.ARTIFACT_DESCRIPTION),
                Read.bool(group, Extensions.own("healthy-volunteers")),
                Read.code(sex, "sex", Sex.class),
                Read.bool(sex, "genderBased"),
                Read.string(sex, "genderDescription"),
                readAge(group, "Minimum age", "minimum-age"),
                readAge(group, "Maximum age", "maximum-age"),
                Read.all(view.study().getCategory().stream(), EligibilityModule.StandardAge.class),
                Read.string(group, Extensions.own("study-population")),
                Read.concept(group, Extensions.own("sampling-method"), EligibilityModule.SamplingMethod.class));
    }

    private static @Nullable String readAge(Group group, String name, String extension) {
        for (GroupCharacteristicComponent characteristic : group.getCharacteristic()) {
            if (STRUCTURED.equals(Read.string(characteristic, Extensions.own("criterion-origin")))
                    && name.equals(characteristic.getCode().getText())
                    && characteristic.getValue() instanceof Range range) {
                Quantity bound = range.hasLow() ? range.getLow() : range.getHigh();
                return bound.getValueElement().getValueAsString() + " " + bound.getUnit();
            }
        }
        return Read.string(group, Extensions.own(extension));
    }

    static @Nullable ModelPredictions readPredictions(TrialView view) {
        Group group = view.resolve(view.study().getEnrollmentFirstRep(), Group.class);
        Extension bmi = group == null ? null : Read.one(group, Extensions.own("predicted-bmi"));
        return bmi == null
                ? null
                : new ModelPredictions(new BmiLimits(Read.decimal(bmi, "minBmi"), Read.decimal(bmi, "maxBmi")));
    }
}
