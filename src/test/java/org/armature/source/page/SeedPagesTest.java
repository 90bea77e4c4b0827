package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.study.SourceFormat;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedPagesTest {
    private static JsonNode json(String file) {
        return StudyJson.write(TestPages.trial(TestPages.text(file)).sourced().study());
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/pages/seed-facts.csv",
            delimiter = ';',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 20000)
    void a_fact_of_the_page_is_in_its_field(String file, String pointer, String expected) {
        JsonNode value = json("seeds/" + file + ".txt").at("/protocolSection" + pointer);
        assertThat(value.isValueNode() ? value.asText() : value.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        TestPages.AGGREGATOR + ",AGGREGATOR_PAGE",
        TestPages.VEEVA + ",VEEVA_PAGE",
        TestPages.PORTAL + ",PORTAL_PAGE",
        TestPages.CLASSIC + ",CLASSIC_PAGE",
        TestPages.VEEVA_OPEN_LABEL + ",VEEVA_PAGE"
    })
    void the_layout_is_told_by_content(String file, SourceFormat format) {
        assertThat(new PageReader().recognizes(TestPages.text(file))).isTrue();
        assertThat(TestPages.trial(TestPages.text(file)).sourced().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        TestPages.AGGREGATOR + ",12,28,3",
        TestPages.VEEVA + ",7,21,0",
        TestPages.PORTAL + ",5,5,0",
        TestPages.CLASSIC + ",5,1,0",
        TestPages.VEEVA_OPEN_LABEL + ",5,4,0"
    })
    void every_criterion_is_an_item_of_its_own(String file, int inclusion, int exclusion, int nested) {
        String criteria = json(file)
                .at("/protocolSection/eligibilityModule/eligibilityCriteria")
                .asText();
        String[] parts = criteria.split("\n\nExclusion Criteria:\n\n");
        assertThat(parts).hasSize(2);
        assertThat(parts[0]).startsWith("Inclusion Criteria:\n\n");
        assertThat(parts[0].lines().filter(line -> line.matches("(\\*|\\d+\\.) .*")))
                .hasSize(inclusion);
        assertThat(parts[1].lines().filter(line -> line.matches("(\\*|\\d+\\.) .*")))
                .hasSize(exclusion);
        assertThat(criteria.lines().filter(line -> line.matches(" +(\\*|\\d+\\.) .*")))
                .hasSize(nested);
    }

    @Test
    void a_list_that_the_site_flattened_is_nested_again() {
        assertThat(json(TestPages.AGGREGATOR)
                        .at("/protocolSection/eligibilityModule/eligibilityCriteria")
                        .asText())
                .contains("12. Evidence of hematopoietic dysfunction during screening:\n\n"
                        + "    1. Hemoglobin level \\<9.0 g/dL or hematocrit \\<30%;\n    2. White")
                .contains("×10⁹/L;\n13. Abnormal");
    }

    @Test
    void a_date_without_label_is_reported_and_not_mapped() {
        Reading.Trial trial = TestPages.trial(TestPages.text(TestPages.PORTAL));
        assertThat(trial.notes())
                .extracting(Problem::line)
                .containsExactly("page.txt, line 50: not mapped: \"31 August 2025\" (a date without a label)");
        assertThat(StudyJson.write(trial.sourced().study()).toString()).doesNotContain("2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TestPages.AGGREGATOR,
                TestPages.VEEVA,
                TestPages.PORTAL,
                TestPages.CLASSIC,
                TestPages.VEEVA_OPEN_LABEL
            })
    void the_sites_own_words_are_no_data(String file) {
        assertThat(json(file).toString())
                .doesNotContain(
                        "{{", "Loading", "Copyright", "NCT01253265", "disclaimer", "FAQ", "Powered by", "Review each")
                .doesNotContain("National Library", "Choosing to participate", "compensated", "Site Status");
    }

    @Test
    void terms_whose_bounds_the_page_lost_are_reported() {
        assertThat(TestPages.trial(TestPages.text(TestPages.CLASSIC)).notes())
                .hasSize(4)
                .allSatisfy(note -> assertThat(note.kind()).isEqualTo(Problem.Kind.NOT_UNDERSTOOD));
    }
}
