package org.armature.source.ctgovxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as the registry laid them out, and as markdown. */
class TextBlockTest {

    /** The text of an element that is indented by four characters. */
    private static String markdown(String... lines) {
        return String.valueOf(Markup.of("\n      " + String.join("\n      ", lines) + "\n    "));
    }

    @Test
    void lines_of_a_paragraph_become_one() {
        assertThat(markdown("The first", "and the second.", "", "A paragraph."))
                .isEqualTo("The first and the second.\n\nA paragraph.");
        assertThat(Markup.of("\n      One&\r\n      two\r\n\r\n      three\r\n    "))
                .isEqualTo("One\\& two\n\nthree");
    }

    @Test
    void items_of_a_list_stand_close_together() {
        assertThat(markdown("Criteria:", "", "  -  one", "     more", "", "  -  two", "", "End"))
                .isEqualTo("Criteria:\n\n* one more\n* two\n\nEnd");
        assertThat(markdown("A", "", "  9. nine", "", " 10. ten")).isEqualTo("A\n\n9. nine\n10. ten");
    }

    @Test
    void a_list_in_a_list_is_indented_by_the_width_of_the_sign_above() {
        assertThat(markdown("A", "", "  -  b", "", "       -  c", "", "            -  d", "", "  -  e"))
                .isEqualTo("A\n\n* b\n\n  * c\n\n    * d\n* e");
        assertThat(markdown("A", "", " 10. b", "", "       -  c", "", "     d", "", " 11. e"))
                .isEqualTo("A\n\n10. b\n\n    * c\n\n    d\n11. e");
    }

    @Test
    void a_list_that_begins_anew_is_another_list() {
        assertThat(markdown("A", "", "  1. b", "", "  2. c", "", "  1. d"))
                .isEqualTo("A\n\n1. b\n2. c\n\n<!-- -->\n\n1. d");
        assertThat(markdown("A", "", "  -  b", "", "  1. c")).isEqualTo("A\n\n* b\n\n1. c");
    }

    @Test
    void the_first_paragraph_has_lost_its_indentation() {
        assertThat(markdown("-  one", "     more", "", "  -  two")).isEqualTo("* one more\n* two");
        assertThat(markdown("-  HEADING:", "", "Text")).isEqualTo("* HEADING:\n\nText");
        assertThat(markdown("1. one", "     more")).isEqualTo("1. one more");
        assertThat(markdown("1. one", "", "  2. two")).isEqualTo("1. one\n2. two");
        assertThat(markdown("1. one", "", "     a paragraph of it")).isEqualTo("1. one\n\n   a paragraph of it");
        assertThat(markdown("1. No list, as this", "goes on here")).isEqualTo("1\\. No list, as this goes on here");
    }

    @Test
    void a_paragraph_that_begins_like_an_item_is_none() {
        assertThat(markdown("A", "", "2. b", "", "- c", "", "II. d", "", "-e"))
                .isEqualTo("A\n\n2\\. b\n\n\\- c\n\nII. d\n\n-e");
        assertThat(markdown("A", "", "  1. b", "", "     2. c")).isEqualTo("A\n\n1. b\n\n   2\\. c");
    }

    @Test
    void another_layout_is_read_as_far_as_it_tells() {
        assertThat(Markup.of("\n  Text\n\n    -  b</x>")).isEqualTo("Text\n\n* b\\</x\\>");
        assertThat(Markup.of("One\ntwo\n\n- three")).isEqualTo("One\n\ntwo\n\n\\- three");
        assertThat(Markup.of("\n   \n ")).isNull();
        assertThat(Markup.plain("\n    laid out\n    title\n  ")).isEqualTo("laid out title");
        assertThat(Markup.plain(" two\nlines ")).isEqualTo("two lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a < b > c & d|a \\< b \\> c \\& d",
                "[x] m^2 ~5 *p* a_b c\\d e|f",
                "1. x|1\\. x",
                "12) x|12\\) x",
                "1.5 x|1.5 x",
                "- x|\\- x",
                "-x|-x",
                "+ x|\\+ x",
                "# of x|\\# of x",
                "#1|#1"
            })
    void what_would_mean_something_to_markdown_is_escaped(String text, String expected) {
        if (text.startsWith("[")) {
            assertThat(Markup.escape(text + "|f")).isEqualTo("\\[x\\] m\\^2 \\~5 \\*p\\* a\\_b c\\\\d e\\|f");
        } else {
            assertThat(Markup.escape(text)).isEqualTo(expected);
        }
    }
}
