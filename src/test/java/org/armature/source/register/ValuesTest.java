package org.armature.source.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, ages, phases, sexes, countries and lists as registers write them. */
class ValuesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-02-17|2020-02-17",
                "2020-02|2020-02",
                "2020|2020",
                "17/02/2020|2020-02-17",
                "02/17/2020|2020-02-17",
                "03/04/2020|",
                "05/05/2020|2020-05-05",
                "31/02/2020|",
                "2020/02/01|2020-02-01",
                "17 February 2020|2020-02-17",
                "April 1, 2020|2020-04-01",
                "April 2020|2020-04",
                "Apr 2020|2020-04",
                "2015-11-01T00:00:00.000Z|2015-11-01",
                "2019-01-18T00:00:00+01:00|2019-01-18",
                "2015-11-01T10:30:00Z|",
                "soon|",
                "20200217|",
                "|"
            })
    void a_date_is_read_where_there_is_one_way_to_read_it(String text, String date) {
        assertThat(DateText.parse(text)).isEqualTo(date);
    }

    @Test
    void a_source_with_one_order_or_with_digits_leaves_no_doubt() {
        assertThat(DateText.dayFirst("03/04/2020")).isEqualTo("2020-04-03");
        assertThat(DateText.dayFirst("2020-04-03")).isEqualTo("2020-04-03");
        assertThat(DateText.digits("20200403")).isEqualTo("2020-04-03");
        assertThat(DateText.digits("20201403")).isNull();
        assertThat(DateText.dayOf("2026-03-08 17:34:31")).isEqualTo("2026-03-08");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "18 Years|18 Years",
                "6 months|6 Months",
                "1 Year|1 Year",
                "28 Days|28 Days",
                "1years-old|1 Years",
                "18Y|18 Years",
                "4 W|4 Weeks",
                "6M|",
                "18|",
                "0|",
                "999Y|",
                "999 Years|",
                "No limit|",
                "N/A|",
                "??|",
                ">= 20age old|20 Years",
                "> 20age old|",
                "<= 75age old|",
                "15age 3month old|"
            })
    void a_minimum_age_needs_a_unit(String text, String age) {
        assertThat(AgeText.minimum(text)).isEqualTo(age);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"75 Years|75 Years", "<= 75age old|75 Years", "< 75age old|", ">= 20age old|"})
    void a_maximum_age_needs_a_unit_and_includes_itself(String text, String age) {
        assertThat(AgeText.maximum(text)).isEqualTo(age);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Phase 2|PHASE2",
                "Phase 2/Phase 3|PHASE2 PHASE3",
                "Phase 1 / Phase 2|PHASE1 PHASE2",
                "Phase I/II|PHASE1 PHASE2",
                "Phase III|PHASE3",
                "1-2|PHASE1 PHASE2",
                "4|PHASE4",
                "0|",
                "Phase 0|EARLY_PHASE1",
                "Early Phase 1|EARLY_PHASE1",
                "N/A|NA",
                "Not Applicable|NA",
                "Not Specified|",
                "Retrospective study|",
                "Phase 5|",
                "Therapeutic exploratory (Phase II)|PHASE2",
                "Human pharmacology (Phase I) - Other|PHASE1",
                "Phase III and Phase IV (Integrated)|PHASE3 PHASE4"
            })
    void phases(String text, String phases) {
        assertThat(String.join(
                        " ", PhaseText.parse(text).stream().map(Enum::name).toList()))
                .isEqualTo(phases == null ? "" : phases);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Both|ALL",
                "All|ALL",
                "Both, male and female|ALL",
                "Female, Male|ALL",
                "Females|FEMALE",
                "male|MALE",
                "Female: yes Male: no|FEMALE",
                "Female: no Male: yes|MALE",
                "Female: no Male: no|",
                "Female:  Male: |",
                "Not specified|",
                "Both eyes|"
            })
    void sexes(String text, String sex) {
        assertThat(String.valueOf(SexText.parse(text))).isEqualTo(String.valueOf(sex));
    }

    @Test
    void countries_are_parted_by_semicolons_and_each_is_there_once() {
        CountryList countries = CountryList.of("Korea, Republic of;china;China?;Korea, Republic of; ");
        assertThat(countries.known()).containsExactly("Korea, Republic of", "china");
        assertThat(countries.complete()).isFalse();
        assertThat(CountryList.of("Iran (Islamic Republic of)").complete()).isTrue();
    }

    @Test
    void a_list_is_one_where_its_lines_are_numbered_without_a_gap() {
        assertThat(ItemList.numbered("1. One\n2. Two\n   goes on\n3) Three"))
                .containsExactly("One", "Two\n   goes on", "Three");
        for (String text :
                List.of("1. One", "One\n2. Two", "1. One\n3. Three", "1.5 mg\n2.5 mg", "1. One\n2. Two\n1. A")) {
            assertThat(ItemList.numbered(text)).containsExactly(text);
        }
    }

    @Test
    void html_becomes_text() {
        assertThat(PlainText.of(
                        "<br>        Inclusion:\r<br>\r<br>          - A &lt; B&#32;C\r<br>            more<br/>"))
                .isEqualTo("Inclusion:\n\n  - A < B C\n    more");
        assertThat(PlainText.of("AT&TM; &nosuch; &#0; &#xD800; &#9999999;"))
                .isEqualTo("AT&TM; &nosuch; &#0; &#xD800; &#9999999;");
        assertThat(PlainText.of(" <br> ")).isNull();
        assertThat(PlainText.of(null)).isNull();
    }
}
