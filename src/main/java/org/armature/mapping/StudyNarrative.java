package org.armature.mapping;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.ArmsInterventionsModule;
import org.armature.study.DateStruct;
import org.armature.study.ProtocolSection;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** A study for people: what it is called, where it stands, and what it is about. */
final class StudyNarrative {
    private StudyNarrative() {}

    static Narrative of(TrialResources trial) {
        ProtocolSection protocol = trial.protocol();
        var identification = protocol.identificationModule();
        var design = protocol.designModule();
        var sponsor = protocol.sponsorCollaboratorsModule().leadSponsor();
        Narrative narrative = new Narrative();
        narrative.heading(Stream.of(identification.briefTitle(), identification.officialTitle())
                .filter(Values::has)
                .findFirst()
                .orElse(trial.number()));
        Status status = protocol.statusModule().overallStatus();
        narrative
                .row("Registry number", trial.number())
                .row("Official title", identification.officialTitle())
                .row("Status", status == null ? "Not stated" : RegistryCodes.display(status))
                .row("Type", design.studyType())
                .row(
                        "Phase",
                        design.phases().stream().map(RegistryCodes::display).collect(Collectors.joining(", ")))
                .row("Conditions", String.join("; ", protocol.conditionsModule().conditions()))
                .row(
                        "Interventions",
                        protocol.armsInterventionsModule().interventions().stream()
                                .map(ArmsInterventionsModule.Intervention::name)
                                .filter(Values::has)
                                .collect(Collectors.joining("; ")))
                .row("Participants", participants(trial))
                .row("Start", date(protocol.statusModule().startDateStruct()))
                .row("Completion", date(protocol.statusModule().completionDateStruct()))
                .row("Results posted", date(protocol.statusModule().resultsFirstPostDateStruct()))
                .row("Sponsor", sponsor == null ? null : sponsor.name())
                .row("Sites", sites(trial));
        return narrative.markdown(protocol.descriptionModule().briefSummary());
    }

    private static @Nullable String participants(TrialResources trial) {
        var enrollment = trial.protocol().designModule().enrollmentInfo();
        if (enrollment == null || enrollment.count() == null) {
            return null;
        }
        return enrollment.count()
                + (enrollment.type() == null ? "" : " (" + RegistryCodes.display(enrollment.type()) + ")");
    }

    private static @Nullable String sites(TrialResources trial) {
        int count = trial.protocol().contactsLocationsModule().locations().size();
        return count == 0 ? null : String.valueOf(count);
    }

    private static @Nullable String date(@Nullable DateStruct struct) {
        if (struct == null || struct.date() == null) {
            return null;
        }
        return struct.date().value() + (struct.type() == null ? "" : " (" + RegistryCodes.display(struct.type()) + ")");
    }
}
