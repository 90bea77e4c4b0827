package org.armature.mapping;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Timing;
import org.jspecify.annotations.Nullable;

/** An {@code Observation} of a group of participants while it is made. */
final class ResultObservation {
    private final TrialResources trial;
    private final ResultKind kind;
    private final Observation observation = new Observation();
    private final Narrative narrative = new Narrative();

    ResultObservation(TrialResources trial, ResultKind kind, Reference group) {
        this.trial = trial;
        this.kind = kind;
        Extensions.add(observation, Extensions.RESEARCH_STUDY, trial.reference().setDisplay(null));
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(kind.concept());
        observation.setSubject(group.copy());
    }

    /** For what only some observations have. */
    Observation resource() {
        return observation;
    }

    void code(@Nullable String title, CodeableConcept code) {
        observation.setCode(code);
        narrative
                .row("Measure", title)
                .row("Group", observation.getSubject().getDisplay())
                .row("Study", trial.source().nctId());
    }

    /** When it was observed, in the words of the source. */
    void during(@Nullable String timeFrame) {
        if (timeFrame != null) {
            observation.setEffective(new Timing().setCode(Values.text(timeFrame)));
            narrative.row("Time frame", timeFrame);
        }
    }

    /** The one value of the observation. */
    void value(ResultValue value) {
        observation.setValue(value.value());
        observation.setDataAbsentReason(value.absent());
        narrative.row(ResultPart.VALUE.title(), value.words());
    }

    /** A further value; the words say which. */
    ObservationComponentComponent component(ResultPart part, String words, ResultValue value) {
        ObservationComponentComponent component = observation.addComponent();
        component.setCode(part.concept(words));
        component.setValue(value.value());
        component.setDataAbsentReason(value.absent());
        narrative.row(words, value.words());
        return component;
    }

    void comment(@Nullable String about, String text) {
        observation.addNote().setText(about == null ? text : about + ": " + text);
        narrative.row("Comment", text);
    }

    /** Adds it to the study under an id from what identifies it. */
    Reference add(@Nullable String title, @Nullable String... identity) {
        narrative.setOn(observation);
        String group = observation.getSubject().getDisplay();
        return trial.add(observation, trial.id(kind.id(), identity), title == null ? group : title + ": " + group);
    }
}
