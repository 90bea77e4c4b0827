package org.armature.source.ctgovxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armature.study.AnnotationSection.UnpostedEventType;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** The status of a study and the dates of its life and of its registration. */
final class StatusAndDates {
    private static final List<String> PENDING = List.of("submitted", "returned", "submission_canceled");

    private final Element study;

    StatusAndDates(Element study) {
        this.study = study;
    }

    /** The {@code statusModule}. */
    Fields status() {
        return new Fields()
                .put("statusVerifiedDate", date("verification_date"))
                .put("overallStatus", Codes.of(Status.class, study.text("overall_status")))
                .put("lastKnownStatus", Codes.of(Status.class, study.text("last_known_status")))
                .put("whyStopped", study.markup("why_stopped"))
                .put("expandedAccessInfo", new Fields().yesOrNo("hasExpandedAccess", study.text("has_expanded_access")))
                .put("startDateStruct", Dates.struct(study, "start_date"))
                .put("primaryCompletionDateStruct", Dates.struct(study, "primary_completion_date"))
                .put("completionDateStruct", Dates.struct(study, "completion_date"))
                .put("studyFirstSubmitDate", dateOrOld("study_first_submitted", "firstreceived_date"))
                .put("studyFirstSubmitQcDate", date("study_first_submitted_qc"))
                .put("studyFirstPostDateStruct", Dates.struct(study, "study_first_posted"))
                .put("resultsFirstSubmitDate", dateOrOld("results_first_submitted", "firstreceived_results_date"))
                .put("resultsFirstSubmitQcDate", date("results_first_submitted_qc"))
                .put("resultsFirstPostDateStruct", Dates.struct(study, "results_first_posted"))
                .put(
                        "dispFirstSubmitDate",
                        dateOrOld("disposition_first_submitted", "firstreceived_results_disposition_date"))
                .put("dispFirstSubmitQcDate", date("disposition_first_submitted_qc"))
                .put("dispFirstPostDateStruct", Dates.struct(study, "disposition_first_posted"))
                .put("lastUpdateSubmitDate", lastUpdate())
                .put("lastUpdatePostDateStruct", Dates.struct(study, "last_update_posted"));
    }

    private @Nullable String date(String child) {
        return Dates.of(study.text(child));
    }

    /** A date under its present name, or else under the one that it had until 2018; a second value stays untaken. */
    private @Nullable String dateOrOld(String child, String oldChild) {
        String date = date(child);
        if (date == null) {
            return date(oldChild);
        }
        study.takeIf(oldChild, old -> Objects.equals(Dates.of(old), date));
        return date;
    }

    /** Version 2 has one date of submission for an update, as the two of the XML are always the same. */
    private @Nullable String lastUpdate() {
        String date = dateOrOld("last_update_submitted", "lastchanged_date");
        study.takeIf("last_update_submitted_qc", qc -> Objects.equals(Dates.of(qc), date));
        return date;
    }

    /** The {@code unpostedAnnotation}: the way of results that were submitted and are not yet posted. */
    Fields unposted() {
        List<Fields> events = new ArrayList<>();
        for (Element event : study.child("pending_results").children(PENDING)) {
            UnpostedEventType type = switch (event.name()) {
                case "submitted" -> UnpostedEventType.RELEASE;
                case "returned" -> UnpostedEventType.RESET;
                default -> UnpostedEventType.UNRELEASE;
            };
            String date = event.text();
            boolean unknown = "Unknown".equals(date);
            events.add(new Fields()
                    .put("type", type.name())
                    .put("date", unknown ? null : Dates.of(date))
                    .put("dateUnknown", unknown ? Boolean.TRUE : null));
        }
        return new Fields().objects("unpostedEvents", events);
    }
}
