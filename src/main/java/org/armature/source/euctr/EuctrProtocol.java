package org.armature.source.euctr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.armature.source.register.DateText;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.Register;
import org.jspecify.annotations.Nullable;

/** Titles, numbers, sponsors, contacts, state and dates of a trial. */
final class EuctrProtocol {
    private static final Map<String, String> STATES = Map.of(
            "Completed", "COMPLETED",
            "Prematurely Ended", "TERMINATED",
            "Temporarily Halted", "SUSPENDED",
            "Suspended by CA", "SUSPENDED");

    private final SourceRecord record;
    private final StudyTree study;

    EuctrProtocol(SourceRecord record, StudyTree study) {
        this.record = record;
        this.study = study;
    }

    void read() {
        study.put(
                "identificationModule/briefTitle",
                record.take("a31_title_of_the_trial_for_lay_people_in_easily_understood_ie_nontechnical_language"));
        study.put("identificationModule/officialTitle", record.take("a3_full_title_of_the_trial"));
        acronym();
        study.put("identificationModule/orgStudyIdInfo/id", record.take("a41_sponsors_protocol_code_number"));
        number("a51_isrctn_international_standard_randomised_controlled_trial_number", Register.ISRCTN);
        number("a52_us_nct_clinicaltrialsgov_registry_number", Register.CLINICAL_TRIALS_GOV);
        number("a53_who_universal_trial_reference_number_utrn", Register.UTN);
        String other = record.take("a54_other_identifiers");
        if (other != null) {
            study.addNumber(other, "OTHER", null);
        }
        sponsors();
        status();
    }

    /** The form asks for a name or an abbreviated title; what has no space is an acronym. */
    private void acronym() {
        String name = record.text("a32_name_or_abbreviated_title_of_the_trial_where_available");
        if (name != null && name.matches("\\S{1,20}")) {
            study.put("identificationModule/acronym", name);
            record.done("a32_name_or_abbreviated_title_of_the_trial_where_available");
        }
    }

    private void number(String field, Register register) {
        String text = record.text(field);
        String number = text == null ? null : register.number(text);
        if (number != null) {
            study.addNumber(number, "REGISTRY", register.title());
            record.done(field);
        }
    }

    private void sponsors() {
        List<SourceRecord> sponsors = record.records("b1_sponsor");
        for (int i = 0; i < sponsors.size(); i++) {
            SourceRecord sponsor = sponsors.get(i);
            String name = sponsor.take("b11_name_of_sponsor");
            boolean commercial = "Commercial".equals(sponsor.text("b31_and_b32_status_of_the_sponsor"));
            if (name != null && i == 0) {
                study.put("sponsorCollaboratorsModule/leadSponsor/name", name);
                study.put("sponsorCollaboratorsModule/leadSponsor/class", commercial ? "INDUSTRY" : null);
            } else if (name != null) {
                study.addObject("sponsorCollaboratorsModule/collaborators").put("name", name);
            }
            contact(sponsor);
        }
    }

    private void contact(SourceRecord sponsor) {
        String name = sponsor.take("b52_functional_name_of_contact_point");
        String phone = sponsor.take("b54_telephone_number");
        String email = sponsor.take("b56_email");
        if (name == null && phone == null && email == null) {
            return;
        }
        ObjectNode contact = study.addObject("contactsLocationsModule/centralContacts");
        put(contact, "name", name);
        put(contact, "phone", phone);
        put(contact, "email", email);
    }

    private static void put(ObjectNode contact, String field, @Nullable String value) {
        if (value != null) {
            contact.put(field, value);
        }
    }

    /** An ongoing trial may recruit or not, so that "ongoing" is no state. */
    private void status() {
        String status = record.text("p_end_of_trial_status");
        String state = status == null ? null : STATES.get(status);
        if (state != null) {
            study.put("statusModule/overallStatus", state);
            record.done("p_end_of_trial_status");
            if (String.valueOf(status).equals(record.text("x5_trial_status"))) {
                record.done("x5_trial_status");
            }
        }
        date("trialInformation/recruitmentStartDate", "startDateStruct");
        date("p_date_of_the_global_end_of_the_trial", "completionDateStruct");
        String entered = "x6_date_on_which_this_record_was_first_entered_in_the_eudract_database";
        String date = DateText.parse(record.text(entered));
        if (date != null) {
            study.put("statusModule/studyFirstSubmitDate", date);
            record.done(entered);
        }
    }

    private void date(String field, String target) {
        String date = DateText.parse(record.text(field));
        if (date != null) {
            study.put("statusModule/" + target + "/date", date);
            study.put("statusModule/" + target + "/type", "ACTUAL");
            record.done(field);
        }
    }
}
