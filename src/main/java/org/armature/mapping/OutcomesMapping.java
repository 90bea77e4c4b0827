package org.armature.mapping;

import java.util.List;
import org.armature.study.OutcomesModule;
import org.armature.study.OutcomesModule.Outcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;

/** What a study measures: R5's {@code outcomeMeasure}, and R4's {@code objective} for clients that know only that. */
final class OutcomesMapping {
    private static final String OBJECTIVE_TYPES = "http://terminology.hl7.org/CodeSystem/research-study-objective-type";

    private OutcomesMapping() {}

    static void map(TrialResources trial) {
        OutcomesModule module = trial.protocol().outcomesModule();
        add(trial, module.primaryOutcomes(), "primary", "PRIMARY");
        add(trial, module.secondaryOutcomes(), "secondary", "SECONDARY");
        add(trial, module.otherOutcomes(), "exploratory", "OTHER_PRE_SPECIFIED");
    }

    private static void add(TrialResources trial, List<Outcome> outcomes, String hl7Type, String registryType) {
        for (Outcome outcome : outcomes) {
            Coding hl7 = new Coding().setSystem(OBJECTIVE_TYPES).setCode(hl7Type);
            Coding registry = new Coding()
                    .setSystem(RegistryCodes.system("outcome-measure-type"))
                    .setCode(registryType);
            Extension measure = trial.study().addExtension();
            measure.setUrl(Extensions.r5("ResearchStudy.outcomeMeasure"));
            Extensions.add(measure, "name", Values.string(outcome.measure()));
            Extensions.add(measure, "type", new CodeableConcept(hl7).addCoding(registry));
            Extensions.add(measure, "description", Values.markdown(outcome.description()));
            Extensions.add(measure, Extensions.own("outcome-time-frame"), Values.string(outcome.timeFrame()));
            if (Values.has(outcome.measure())) {
                trial.study().addObjective().setName(outcome.measure()).setType(new CodeableConcept(hl7.copy()));
            }
        }
    }
}
