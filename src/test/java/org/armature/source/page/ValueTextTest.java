package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.armature.source.page.ArmTable.Named;
import org.armature.study.DesignInfo.DesignMasking;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.DesignInfo.WhoMasked;
import org.armature.study.EligibilityModule.StandardAge;
import org.armature.study.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "35 Years to 60 Years   (Adult);35 Years;60 Years",
                "18 Years and older   (Adult, Older Adult);18 Years;-",
                "up to 17 Years   (Child);-;17 Years",
                "Child, Adult, Older Adult;-;-",
                "18 to 70 years old;18 Years;70 Years",
                "18+ years old;18 Years;-",
                "6 months to 5 years old;6 Months;5 Years",
                "1 month to 1 year old;1 Month;1 Year",
                "20-80 years;20 Years;80 Years",
                "18 years and above;18 Years;-",
                "Up to 70 years old;-;70 Years",
                "Under 5 years old;-;5 Years",
                "18 years of age;18 Years;-",
                "All ages;-;-"
            },
            delimiter = ';')
    void ages_without_a_bound_are_open(String text, String minimum, String maximum) {
        AgeRange ages = AgeRange.parse(text).orElseThrow();
        assertThat(ages.minimum()).isEqualTo(minimum);
        assertThat(ages.maximum()).isEqualTo(maximum);
    }

    @Test
    void age_groups_are_read_where_they_are_named() {
        assertThat(AgeRange.parse("18 Years and older (Adult, Senior)")
                        .orElseThrow()
                        .groups())
                .containsExactly(StandardAge.ADULT, StandardAge.OLDER_ADULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "Loading", "teens", "N/A"})
    void an_age_that_is_not_clear_is_not_guessed(String text) {
        assertThat(AgeRange.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'November 7, 2017',2017-11-07",
        "June 2016,2016-06",
        "'Jun 20, 2016',2016-06-20",
        "31 August 2025,2025-08-31",
        "2016-06-20,2016-06-20",
        "2016-06,2016-06"
    })
    void dates_keep_their_precision(String text, String date) {
        assertThat(DateText.parse(text).orElseThrow().value()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"February 30, 2017", "Smarch 2016", "2016-13", "20/06/2016", ""})
    void what_is_no_date_is_not_read_as_one(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Phase 1/Phase 2,'[PHASE1, PHASE2]'",
        "Phase 1/2,'[PHASE1, PHASE2]'",
        "PHASE2/PHASE3,'[PHASE2, PHASE3]'",
        "Phase 2 Phase 3,'[PHASE2, PHASE3]'",
        "Phase II/III,'[PHASE2, PHASE3]'",
        "Early Phase 1,[EARLY_PHASE1]",
        "EARLY_PHASE1,[EARLY_PHASE1]",
        "Phase 4,[PHASE4]",
        "N/A,[NA]",
        "Not Applicable,[NA]",
        "NA,[NA]",
        "Phase N/A,[NA]",
        "Phase 7,[]",
        "Recruiting,[]"
    })
    void phases_are_read_in_every_spelling(String text, String phases) {
        assertThat(Vocabulary.phases(text)).hasToString(phases);
    }

    @ParameterizedTest
    @CsvSource({
        "'Active, not recruiting',ACTIVE_NOT_RECRUITING",
        "NOT_YET_RECRUITING,NOT_YET_RECRUITING",
        "Enrolling by invitation,ENROLLING_BY_INVITATION",
        "Unknown status,UNKNOWN",
        "No longer available,NO_LONGER_AVAILABLE"
    })
    void statuses_are_read_as_codes_and_as_display_text(String text, Status status) {
        assertThat(Vocabulary.code(Status.class, text)).contains(status);
    }

    @Test
    void a_status_that_the_registry_does_not_have_is_not_guessed() {
        assertThat(Vocabulary.code(Status.class, "Not Recruiting")).isEmpty();
    }

    @Test
    void design_terms_are_read_as_display_text() {
        assertThat(Vocabulary.code(InterventionalAssignment.class, "Crossover Assignment"))
                .contains(InterventionalAssignment.CROSSOVER);
        assertThat(Vocabulary.code(PrimaryPurpose.class, "Educational/Counseling/Training"))
                .contains(PrimaryPurpose.ECT);
        assertThat(Vocabulary.code(ObservationalModel.class, "Case-Control")).contains(ObservationalModel.CASE_CONTROL);
    }

    @ParameterizedTest
    @CsvSource({
        "None (Open Label),NONE",
        "Single Blind,SINGLE",
        "'Double (Participant, Investigator)',DOUBLE",
        "QUADRUPLE,QUADRUPLE",
        "Open Label,NONE"
    })
    void masking_is_read_in_every_spelling(String text, DesignMasking masking) {
        assertThat(Vocabulary.masking(text)).contains(masking);
    }

    @Test
    void the_masked_parties_are_those_in_brackets() {
        assertThat(Vocabulary.whoMasked("Triple (Participant, Care Provider, Outcomes Assessor)"))
                .containsExactly(WhoMasked.PARTICIPANT, WhoMasked.CARE_PROVIDER, WhoMasked.OUTCOMES_ASSESSOR);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "15 participants;15;-",
                "250 estimated patients;250;ESTIMATED",
                "1,024 participants;1024;-",
                "30 (actual);30;ACTUAL"
            },
            delimiter = ';')
    void numbers_of_participants_keep_their_type(String text, int count, String type) {
        var info = Participants.parse(text).orElseThrow();
        assertThat(info.count()).isEqualTo(count);
        assertThat(info.type() == null ? null : info.type().name()).isEqualTo(type);
    }

    @Test
    void an_address_is_read_from_its_end() {
        assertThat(Address.parse("Atlanta, Georgia, United States, 30322"))
                .contains(new Address("Atlanta", "Georgia", "30322", "United States"));
        assertThat(Address.parse("Atlanta, Georgia, United States"))
                .contains(new Address("Atlanta", "Georgia", null, "United States"));
        assertThat(Address.parse("Seoul, Korea, Republic of, 03080"))
                .contains(new Address("Seoul", null, "03080", "Korea, Republic of"));
        assertThat(Address.parse("Shanghai, , China")).contains(new Address("Shanghai", null, null, "China"));
        assertThat(Address.parse("University of California, San Diego")).isEmpty();
    }

    @Test
    void a_contact_is_read_from_one_line_or_several() {
        var contact = ContactText.parse(List.of("Contact Jane Doe, MD 619-555-1212 ext 45 jd@x.edu"), null)
                .orElseThrow();
        assertThat(contact.name()).isEqualTo("Contact Jane Doe, MD");
        assertThat(contact.phone()).isEqualTo("619-555-1212");
        assertThat(contact.phoneExt()).isEqualTo("45");
        assertThat(contact.email()).isEqualTo("jd@x.edu");
        assertThat(ContactText.list(TestPages.lines("Ann Lee; Bo Li\n+1 202 555 0100")))
                .hasSize(2);
    }

    @Test
    void an_intervention_needs_a_type_that_the_registry_has() {
        assertThat(Named.parse("Combination Product: X").map(Named::display)).contains("Combination Product: X");
        assertThat(Named.parse("Note: X")).isEqualTo(Optional.empty());
    }
}
