package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;
import org.armature.source.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static List<String> seeds() {
        return TestPages.SEEDS;
    }

    private static Problem rejection(String text) {
        Reading reading = new PageReader().read(text, "page.txt");
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        return ((Reading.Rejected) reading).problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "\uFEFF\n"})
    void an_empty_page_is_rejected(String text) {
        assertThat(rejection(text).kind()).isIn(Kind.MALFORMED, Kind.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear diary, NCT03333681 is a nice trial.\nStatus\nRecruiting", "{\"protocolSection\":{}}"})
    void a_text_of_another_kind_is_no_known_layout(String text) {
        assertThat(new PageReader().recognizes(text)).isFalse();
        assertThat(rejection(text).line()).contains("page.txt", "known page layout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>NCT03333681</body></html>",
                "\n<!DOCTYPE html>\n<title>ClinicalTrials.Veeva</title> nct03333681"
            })
    void the_html_source_of_a_page_is_rejected_as_such(String text) {
        assertThat(new PageReader().recognizes(text)).isTrue();
        assertThat(rejection(text).line()).contains("HTML source", "save the page as text");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_lines_of_a_page_as_html_are_rejected_as_such(String file) {
        String html = TestPages.text(file).replace("\n", "</div>\n<div>");
        assertThat(rejection(html).line()).contains("HTML source", "save the page as text");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_page_without_its_own_nct_id_says_where_the_id_was_expected(String file) {
        String text = TestPages.text(file);
        String own = TestPages.trial(text).sourced().study().nctId();
        Problem problem = rejection(text.replace(own, "unknown"));
        assertThat(problem.kind()).isEqualTo(Kind.REQUIRED);
        assertThat(problem.remedy()).startsWith("expected ");
    }

    @Test
    void an_id_in_running_text_or_of_a_related_trial_is_not_the_pages_own() {
        String text = TestPages.text(TestPages.PORTAL).replace("\nNCT06574581\n", "\n");
        assertThat(rejection(text.replace("Currently, stem", "As in NCT01234567, stem"))
                        .kind())
                .isEqualTo(Kind.REQUIRED);
    }

    @Test
    void a_page_that_names_two_trials_as_its_own_is_rejected() {
        String text =
                TestPages.text(TestPages.CLASSIC).replace("(NCT number): NCT03333681", "(NCT number): NCT03333682");
        assertThat(rejection(text).line()).contains("NCT03333681 and NCT03333682", "line ");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void line_ends_and_no_break_spaces_make_no_difference(String file) {
        String text = TestPages.text(file);
        var study = TestPages.trial(text).sourced().study();
        assertThat(TestPages.trial(text.replace("\n", "\r\n")).sourced().study())
                .isEqualTo(study);
        assertThat(TestPages.trial(text.replace("\n", "\r")).sourced().study()).isEqualTo(study);
        assertThat(TestPages.trial("\uFEFF" + text.replace(' ', '\u00A0'))
                        .sourced()
                        .study())
                .isEqualTo(study);
    }

    @Test
    void a_text_that_is_too_long_for_a_page_is_rejected_at_once() {
        String garbage = "x".repeat(50_000_000);
        assertThat(new PageReader().recognizes(garbage)).isFalse();
        assertThat(rejection(garbage).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(20)
    void a_long_page_takes_linear_time(String file) {
        String text = TestPages.text(file);
        String filler = "1. a\n1. a:\n- Drug: x\n2. b | c |\n(((\nStatus\nRecruiting\n\n";
        StringBuilder long1 = new StringBuilder(text);
        while (long1.length() < 2_000_000) {
            long1.append(filler);
        }
        int middle = text.length() / 2;
        String long2 =
                text.substring(0, middle) + "a ".repeat(500_000) + "[ ( 1".repeat(100_000) + text.substring(middle);
        new PageReader().read(long1.toString(), "page.txt");
        new PageReader().read(long2, "page.txt");
    }

    @Test
    void notes_name_the_line() {
        String text = TestPages.text(TestPages.VEEVA).replace("Sex\n\nAll", "Sex\n\nAll\n\nSomething new\n\n12 of it");
        assertThat(TestPages.trial(text).notes())
                .extracting(Problem::line)
                .anyMatch(line -> line.startsWith("page.txt, line 50: not mapped: \"Something new\""));
    }
}
