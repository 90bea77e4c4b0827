package org.armature.source.ictrp;

import java.util.Map;
import org.armature.source.register.DateText;
import org.armature.study.Register;
import org.jspecify.annotations.Nullable;

/**
 * The state of a trial and its dates. WHO says whether a trial recruits. One that does not may be yet to begin, suspended
 * or over, so "not recruiting" is no state; nor is "authorised".
 */
final class IctrpDates {
    private static final Map<String, String> STATES = Map.of(
            "recruiting", "RECRUITING",
            "not yet recruiting", "NOT_YET_RECRUITING",
            "not recruiting yet", "NOT_YET_RECRUITING",
            "pending", "NOT_YET_RECRUITING",
            "enrolling by invitation", "ENROLLING_BY_INVITATION",
            "active, not recruiting", "ACTIVE_NOT_RECRUITING",
            "suspended", "SUSPENDED",
            "temporary halt", "SUSPENDED",
            "terminated", "TERMINATED",
            "withdrawn", "WITHDRAWN");

    private final IctrpTrial trial;

    IctrpDates(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        String status = trial.plain("Recruitment_Status");
        String state = status == null ? null : STATES.get(status.toLowerCase(java.util.Locale.ROOT));
        if (state != null) {
            trial.study().put("statusModule/overallStatus", state);
            trial.record().done("Recruitment_Status");
        }
        registration();
        date("Date_enrollement", "startDateStruct/date");
        date("results_date_completed", "completionDateStruct/date");
        date("results_date_posted", "resultsFirstPostDateStruct/date");
    }

    /**
     * WHO states the day of registration twice, as the register writes it and as eight digits; a date with slashes is read
     * by the help of these. For ClinicalTrials.gov it is the day of submission, for others the day from which the record
     * is registered, which comes nearest to the first posting.
     */
    private void registration() {
        String written = trial.record().text("Date_registration");
        String digits = DateText.digits(trial.record().text("Date_registration3"));
        String date = agreed(written, digits);
        if (date != null) {
            boolean submitted = trial.register() == Register.CLINICAL_TRIALS_GOV;
            String target = submitted ? "studyFirstSubmitDate" : "studyFirstPostDateStruct/date";
            trial.study().put("statusModule/" + target, date);
            trial.record().done("Date_registration");
            trial.record().done("Date_registration3");
        }
    }

    private static @Nullable String agreed(@Nullable String written, @Nullable String digits) {
        if (written == null || digits == null) {
            return written == null ? digits : DateText.parse(written);
        }
        String slashed = digits.replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1");
        String monthFirst = digits.replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$2/$3/$1");
        boolean same = written.equals(slashed) || written.equals(monthFirst) || digits.equals(DateText.parse(written));
        return same ? digits : null;
    }

    private void date(String field, String target) {
        String date = DateText.parse(trial.record().text(field));
        if (date != null) {
            trial.study().put("statusModule/" + target, date);
            trial.record().done(field);
        }
    }
}
