package org.armature.mapping;

import org.armature.study.DateStruct;
import org.armature.study.DateType;
import org.armature.study.PartialDate;
import org.armature.study.Status;
import org.armature.study.StatusModule;
import org.armature.study.StatusModule.ExpandedAccessInfo;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyStatus;
import org.jspecify.annotations.Nullable;

/** The recruitment status and the dates of a study and of its registration. */
final class StatusMapping {
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
        if (first != null) {
            overallStudy(study, start, new Period().setStartElement(Values.dateTime(first)));
        }
        if (last != null) {
            overallStudy(study, end, new Period().setEndElement(Values.dateTime(last)));
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
        Extension progress = new Extension(Extensions.r5("ResearchStudy.progressStatus"));
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
        PartialDate primaryCompletion = date(module.primaryCompletionDateStruct());
        if (primaryCompletion != null) {
            Period completion = new Period().setEndElement(Values.dateTime(primaryCompletion));
            registration(
                    study, "primary-outcome-data-collection", actual(module.primaryCompletionDateStruct()), completion);
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
        PartialDate date = date(struct);
        if (date != null) {
            registration(study, activity, actual(struct), new Period().setStartElement(Values.dateTime(date)));
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
                        new Identifier().setSystem(IdentificationMapping.NCT).setValue(info.nctId()));
            }
            Extensions.add(access, "status", RegistryCodes.concept(info.statusForNctId()));
        }
        Extensions.add(
                access,
                "pointers",
                Values.decimal(trial.protocol().designModule().nPtrsToThisExpAccNctId()));
        Extensions.add(trial.study(), access);
    }

    private static @Nullable PartialDate date(@Nullable DateStruct struct) {
        return struct == null ? null : struct.date();
    }

    /** A date without type is neither actual nor planned: the source does not say. */
    private static @Nullable Boolean actual(@Nullable DateStruct struct) {
        return struct == null || struct.type() == null ? null : struct.type() == DateType.ACTUAL;
    }
}
