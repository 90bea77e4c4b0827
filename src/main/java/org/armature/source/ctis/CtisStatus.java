package org.armature.source.ctis;

import java.util.Map;
import org.armature.source.register.DateText;
import org.armature.source.register.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The state of a trial and its dates. A trial that has "ended" was completed or stopped early; that, and a trial under
 * evaluation or not authorised, is no state of the data model.
 */
final class CtisStatus {
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("2", "NOT_YET_RECRUITING"),
            Map.entry("authorised, recruitment pending", "NOT_YET_RECRUITING"),
            Map.entry("authorised, not started", "NOT_YET_RECRUITING"),
            Map.entry("ongoing, not yet recruiting", "NOT_YET_RECRUITING"),
            Map.entry("3", "RECRUITING"),
            Map.entry("authorised, recruiting", "RECRUITING"),
            Map.entry("4", "RECRUITING"),
            Map.entry("ongoing, recruiting", "RECRUITING"),
            Map.entry("5", "ACTIVE_NOT_RECRUITING"),
            Map.entry("ongoing, recruitment ended", "ACTIVE_NOT_RECRUITING"),
            Map.entry("6", "SUSPENDED"),
            Map.entry("temporarily halted", "SUSPENDED"),
            Map.entry("7", "SUSPENDED"),
            Map.entry("suspended", "SUSPENDED"));

    private final CtisTrial trial;

    CtisStatus(CtisTrial trial) {
        this.trial = trial;
    }

    /** The state of the data model that a code or name of CTIS is, or null where it is none. */
    static @Nullable String state(@Nullable String text) {
        return text == null ? null : STATES.get(text.toLowerCase(java.util.Locale.ROOT));
    }

    void read() {
        String path = trial.record().text("ctPublicStatusCode") == null ? "ctStatus" : "ctPublicStatusCode";
        String state = state(trial.record().text(path));
        if (state != null) {
            trial.study().put("statusModule/overallStatus", state);
            trial.record().done(path);
        }
        if (date("startDateEU", "startDateStruct/date")) {
            trial.study().put("statusModule/startDateStruct/type", "ACTUAL");
        } else if (date(duration("estimatedRecruitmentStartDate"), "startDateStruct/date")) {
            trial.study().put("statusModule/startDateStruct/type", "ESTIMATED");
        }
        boolean global = date(duration("estimatedGlobalEndDate"), "completionDateStruct/date");
        if (global || (isEuropean(trial) && date(duration("estimatedEndDate"), "completionDateStruct/date"))) {
            trial.study().put("statusModule/completionDateStruct/type", "ESTIMATED");
        }
        if (!date("submissionDate", "studyFirstSubmitDate")) {
            firstApplication();
        }
        date("lastUpdated", "lastUpdateSubmitDate");
        date("lastPublicationUpdate", "lastUpdatePostDateStruct/date");
    }

    private void firstApplication() {
        for (SourceRecord application : trial.record().records(trial.application() + "applicationInfo")) {
            String date = DateText.parse(application.text("submissionDate"));
            if ("INITIAL".equals(application.text("type")) && date != null) {
                trial.study().put("statusModule/studyFirstSubmitDate", date);
                application.done("submissionDate");
                return;
            }
        }
    }

    private String duration(String field) {
        return trial.information("trialDuration/" + field);
    }

    private boolean date(String path, String target) {
        String date = DateText.dayFirst(trial.record().text(path));
        if (date == null) {
            return false;
        }
        trial.study().put("statusModule/" + target, date);
        trial.record().done(path);
        return true;
    }

    /** Whether all participants are in the EU and the EEA, so that what is said of these is said of the whole trial. */
    static boolean isEuropean(CtisTrial trial) {
        String elsewhere = trial.record().text(trial.partOne("rowSubjectCount"));
        return (elsewhere == null || elsewhere.equals("0"))
                && trial.record().texts(trial.partOne("rowCountries")).isEmpty();
    }
}
