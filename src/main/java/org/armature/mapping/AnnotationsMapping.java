package org.armature.mapping;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.AnnotationSection.AnnotationModule;
import org.armature.study.AnnotationSection.UnpostedAnnotation;
import org.armature.study.AnnotationSection.UnpostedEvent;
import org.armature.study.AnnotationSection.ViolationEvent;
import org.armature.study.PartialDate;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;

/** What the registry noted: results that are not posted, and violations. */
final class AnnotationsMapping {
    private AnnotationsMapping() {}

    static void map(TrialResources trial) {
        AnnotationModule module = trial.source().annotationSection().annotationModule();
        UnpostedAnnotation unposted = module.unpostedAnnotation();
        if (unposted != null) {
            Extensions.add(
                    trial.study(),
                    Extensions.own("unposted-responsible-party"),
                    Values.string(unposted.unpostedResponsibleParty()));
            unposted.unpostedEvents().forEach(event -> trial.study().addNote(unposted(event)));
        }
        if (module.violationAnnotation() != null) {
            module.violationAnnotation()
                    .violationEvents()
                    .forEach(event -> trial.study().addNote(violation(event)));
        }
    }

    private static Annotation unposted(UnpostedEvent event) {
        Extension detail = new Extension(Extensions.own("unposted-event"));
        Extensions.add(detail, "type", RegistryCodes.concept(event.type()));
        Extensions.add(detail, "date", Values.dateTime(event.date()));
        Extensions.add(detail, "dateUnknown", Values.bool(event.dateUnknown()));
        String what = event.type() == null ? "event" : RegistryCodes.display(event.type());
        return note(detail, "Results not posted: " + what, event.date());
    }

    private static Annotation violation(ViolationEvent event) {
        Extension detail = new Extension(Extensions.own("violation-event"));
        Extensions.add(detail, "type", RegistryCodes.concept(event.type()));
        Extensions.add(detail, "description", Values.string(event.description()));
        Extensions.add(detail, "creationDate", Values.dateTime(event.creationDate()));
        Extensions.add(detail, "issuedDate", Values.dateTime(event.issuedDate()));
        Extensions.add(detail, "releaseDate", Values.dateTime(event.releaseDate()));
        Extensions.add(detail, "postedDate", Values.dateTime(event.postedDate()));
        List<String> words = new ArrayList<>();
        words.add(event.type() == null ? "Violation" : RegistryCodes.display(event.type()));
        if (Values.has(event.description())) {
            words.add(event.description());
        }
        return note(detail, String.join(": ", words), event.postedDate());
    }

    private static Annotation note(Extension detail, String text, @Nullable PartialDate time) {
        Annotation note = new Annotation().setText(text);
        note.setTimeElement(Values.dateTime(time));
        Extensions.add(note, detail);
        return note;
    }
}
