package org.armature.mapping;

import java.util.Objects;
import java.util.stream.Stream;
import org.armature.study.DateStruct;
import org.armature.study.DateType;
import org.armature.study.PartialDate;
import org.armature.study.Register;
import org.armature.study.Status;
import org.armature.study.StatusModule;
import org.armature.study.StatusModule.ExpandedAccessInfo;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyStatus;
import org.jspecify.annotations.Nullable;

/** The recruitment status and the dates of a study and of its registration. */
final class StatusMapping {
    private static final String PROGRESS = Extensions.r5("ResearchStudy.progressStatus");
    private static final String ACTIVITIES = "http://hl7.org/fhir/research-study-registration-activity";

    private StatusMapping() {}

    static void map(TrialResources trial) {
        StatusModule module = trial.protocol().statusModule();
        ResearchStudy study = trial.study();
        overallStatus(study, module.overallStatus());
        Extensions.add(study, Extensions.own("last-known-status"), RegistryCodes.concept(module.lastKnownStatus()));
        studyDates(study, module.startDateStruct(), module.completionDateStruct());
        registrationDates(study, module);
        if (Values.has(module.whyStopped())) {
            study.getReasonStopped().setText(module.whyStopped());
        }
        expandedAccess(trial, module.expandedAccessInfo());
        RegistryFlag.add(study, "delayed-posting", module.delayedPosting());
    }

    private static void overallStatus(ResearchStudy study, @Nullable Status status) {
        if (status == null) {
            study.setStatus(ResearchStudyStatus.CLOSEDTOACCRUAL);
            Extensions.absent(study.getStatusElement());
            return;
        }
        study.setStatus(StatusCodes.r4(status));
        if (status == Status.UNKNOWN) {
            Extensions.absent(study.getStatusElement());
        }
        progress(study, StatusCodes.concept(status), Boolean.TRUE, null);
    }

    private static void studyDates(ResearchStudy study, @Nullable DateStruct start, @Nullable DateStruct end) {
        PartialDate first = date(start);
        PartialDate last = date(end);
        if (states(start)) {
            overallStudy(study, start, new Period().setStartElement(dateOrAbsent(first)));
        }
        if (states(end)) {
            overallStudy(study, end, new Period().setEndElement(dateOrAbsent(last)));
        }
        boolean ordered = first == null || last == null || first.isSurelyNotAfter(last);
        if (ordered && first != null) {
            study.getPeriod().setStartElement(Values.dateTime(first));
        }
        if (ordered && last != null) {
            study.getPeriod().setEndElement(Values.dateTime(last));
        }
    }

    private static void overallStudy(ResearchStudy study, @Nullable DateStruct struct, Period period) {
        CodeableConcept state =
                new CodeableConcept(new Coding().setSystem(StatusCodes.HL7).setCode("overall-study"));
        progress(study, state, actual(struct), period);
    }

    private static void progress(
            ResearchStudy study, CodeableConcept state, @Nullable Boolean actual, @Nullable Period period) {
        Extension progress = new Extension(PROGRESS);
        Extensions.add(progress, "state", state);
        Extensions.add(progress, "actual", Values.bool(actual));
        Extensions.add(progress, "period", period);
        Extensions.add(study, progress);
    }

    private static void registrationDates(ResearchStudy study, StatusModule module) {
        if (module.statusVerifiedDate() != null) {
            Period verified = new Period().setEndElement(Values.dateTime(module.statusVerifiedDate()));
            registration(study, "record-verification", Boolean.TRUE, verified);
        }
        DateStruct completion = module.primaryCompletionDateStruct();
        if (states(completion)) {
            Period period = new Period().setEndElement(dateOrAbsent(date(completion)));
            registration(study, "primary-outcome-data-collection", actual(completion), period);
        }
        started(study, "registration-submission", module.studyFirstSubmitDate());
        started(study, "registration-submission-qc", module.studyFirstSubmitQcDate());
        started(study, "registration-posting", module.studyFirstPostDateStruct());
        started(study, "results-submission", module.resultsFirstSubmitDate());
        started(study, "results-submission-qc", module.resultsFirstSubmitQcDate());
        started(study, "results-posting", module.resultsFirstPostDateStruct());
        started(study, "disposition-submission", module.dispFirstSubmitDate());
        started(study, "disposition-submission-qc", module.dispFirstSubmitQcDate());
        started(study, "disposition-posting", module.dispFirstPostDateStruct());
        started(study, "update-submission", module.lastUpdateSubmitDate());
        started(study, "update-posting", module.lastUpdatePostDateStruct());
        Extensions.add(
                study, Extensions.r5("ResearchStudy.date"), Values.dateTime(date(module.lastUpdatePostDateStruct())));
    }

    private static void started(ResearchStudy study, String activity, @Nullable PartialDate date) {
        if (date != null) {
            registration(study, activity, null, new Period().setStartElement(Values.dateTime(date)));
        }
    }

    private static void started(ResearchStudy study, String activity, @Nullable DateStruct struct) {
        if (states(struct)) {
            registration(study, activity, actual(struct), new Period().setStartElement(dateOrAbsent(date(struct))));
        }
    }

    private static void registration(ResearchStudy study, String activity, @Nullable Boolean actual, Period period) {
        Extension registration = new Extension(Extensions.REGISTRATION);
        Extensions.add(
                registration,
                "activity",
                new CodeableConcept(new Coding().setSystem(ACTIVITIES).setCode(activity)));
        Extensions.add(registration, "actual", Values.bool(actual));
        Extensions.add(registration, "period", period);
        Extensions.add(study, registration);
    }

    private static void expandedAccess(TrialResources trial, @Nullable ExpandedAccessInfo info) {
        Extension access = new Extension(Extensions.own("expanded-access"));
        if (info != null) {
            Extensions.add(access, "available", Values.bool(info.hasExpandedAccess()));
            if (Values.has(info.nctId())) {
                Extensions.add(
                        access,
                        "study",
                        new Identifier()
                                .setSystem(Register.CLINICAL_TRIALS_GOV.system())
                                .setValue(info.nctId()));
            }
            Extensions.add(access, "status", RegistryCodes.concept(info.statusForNctId()));
        }
        Extensions.add(
                access,
                "pointers",
                Values.decimal(trial.protocol().designModule().nPtrsToThisExpAccNctId()));
        Extensions.add(trial.study(), access);
    }

    private static boolean states(@Nullable DateStruct struct) {
        return struct != null && (struct.date() != null || struct.type() != null);
    }

    /** A type without a date says at least that there is one. */
    private static DateTimeType dateOrAbsent(@Nullable PartialDate date) {
        DateTimeType known = Values.dateTime(date);
        return known == null ? Extensions.absent(new DateTimeType()) : known;
    }

    private static @Nullable PartialDate date(@Nullable DateStruct struct) {
        return struct == null ? null : struct.date();
    }

    /** A date without type is neither actual nor planned: the source does not say. */
    private static @Nullable Boolean actual(@Nullable DateStruct struct) {
        return struct == null || struct.type() == null ? null : struct.type() == DateType.ACTUAL;
    }

    static StatusModule read(TrialView view) {
        ResearchStudy study = view.study();
        Extension access = Read.one(study, Extensions.own("expanded-access"));
        return new StatusModule(
                registered(study, "record-verification").date(),
                Read.first(states(study), Status.class),
                Read.concept(study, Extensions.own("last-known-status"), Status.class),
                RegistryFlag.read(study, "delayed-posting"),
                study.getReasonStopped().getText(),
                access == null ? null : readAccess(access),
                readStudyDate(study, true),
                structOf(registered(study, "primary-outcome-data-collection")),
                readStudyDate(study, false),
                registered(study, "registration-submission").date(),
                registered(study, "registration-submission-qc").date(),
                structOf(registered(study, "registration-posting")),
                registered(study, "results-submission").date(),
                registered(study, "results-submission-qc").date(),
                structOf(registered(study, "results-posting")),
                registered(study, "disposition-submission").date(),
                registered(study, "disposition-submission-qc").date(),
                structOf(registered(study, "disposition-posting")),
                registered(study, "update-submission").date(),
                structOf(registered(study, "update-posting")));
    }

    private static Stream<CodeableConcept> states(ResearchStudy study) {
        return Read.all(study, PROGRESS).stream()
                .map(progress -> Read.value(progress, "state", CodeableConcept.class))
                .filter(Objects::nonNull);
    }

    private static @Nullable ExpandedAccessInfo readAccess(Extension access) {
        Identifier other = Read.value(access, "study", Identifier.class);
        return new ExpandedAccessInfo(
                Read.bool(access, "available"),
                other == null ? null : other.getValue(),
                Read.concept(access, "status", StatusModule.ExpandedAccessStatus.class));
    }

    private static @Nullable DateStruct readStudyDate(ResearchStudy study, boolean start) {
        return Read.all(study, PROGRESS).stream()
                .map(progress -> dateOf(progress, start))
                .filter(StatusMapping::states)
                .findFirst()
                .orElse(null);
    }

    private static DateStruct dateOf(Extension extension, boolean start) {
        Period period = Read.value(extension, "period", Period.class);
        if (period == null) {
            return new DateStruct(null, null);
        }
        var element = start ? period.getStartElement() : period.getEndElement();
        if (element.isEmpty() && !element.hasExtension()) {
            return new DateStruct(null, null);
        }
        Boolean actual = Read.bool(extension, "actual");
        DateType type = actual == null ? null : actual ? DateType.ACTUAL : DateType.ESTIMATED;
        return new DateStruct(Read.date(element.getValueAsString()), type);
    }

    /** The date of an activity in the registry; both parts are null where there is none. */
    private static DateStruct registered(ResearchStudy study, String activity) {
        boolean ends = activity.equals("record-verification") || activity.equals("primary-outcome-data-collection");
        return Read.all(study, Extensions.REGISTRATION).stream()
                .filter(extension -> Read.hasCode(extension, "activity", ACTIVITIES, activity))
                .map(extension -> dateOf(extension, !ends))
                .findFirst()
                .orElse(new DateStruct(null, null));
    }

    private static @Nullable DateStruct structOf(DateStruct struct) {
        return states(struct) ? struct : null;
    }
}
