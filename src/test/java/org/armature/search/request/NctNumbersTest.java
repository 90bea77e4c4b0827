package org.armature.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NctNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "NCT01234567, NCT01234567",
        "nct01234567, NCT01234567",
        "https://clinicaltrials.gov/study/nct01234567, NCT01234567",
        "http://clinicaltrials.gov/ct2/show/NCT01234567, NCT01234567",
        "http://clinicaltrials.gov|nct01234567, http://clinicaltrials.gov|NCT01234567",
        "https://clinicaltrials.gov|NCT01234567, http://clinicaltrials.gov|NCT01234567",
        "http://clinicaltrials.gov/|NCT01234567, http://clinicaltrials.gov|NCT01234567",
        "https://clinicaltrials.gov/nctid|NCT01234567, http://clinicaltrials.gov|NCT01234567",
        "https://clinicaltrials.gov/show/|NCT01234567, http://clinicaltrials.gov|NCT01234567",
        "HTTPS://WWW.ClinicalTrials.gov/|nct01234567, http://clinicaltrials.gov|NCT01234567",
        "urn:oid:2.16.840.1.113883.3.1077|NCT01234567, http://clinicaltrials.gov|NCT01234567",
        "https://clinicaltrials.gov|, http://clinicaltrials.gov|"
    })
    void every_spelling_becomes_the_one_that_is_stored(String written, String stored) {
        assertThat(NctNumbers.token(written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-502916-35-01",
                "nct123",
                "https://example.org|nct01234567",
                "https://clinicaltrials.gov.example.org|NCT01234567",
                "https://euclinicaltrials.eu/clinicalTrialId|2022-502916-35-01"
            })
    void what_is_no_number_of_the_registry_stays(String written) {
        assertThat(NctNumbers.token(written)).isEqualTo(written);
    }
}
