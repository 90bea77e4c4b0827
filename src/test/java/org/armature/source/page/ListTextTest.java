package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTextTest {
    private static String markdown(String text) {
        return String.valueOf(ListText.markdown(TestPages.lines(text)));
    }

    @Test
    void indentation_nests() {
        assertThat(markdown("  • a\n      • b\n      • c\n          1. d\n  • e"))
                .isEqualTo("* a\n\n  * b\n  * c\n\n    1. d\n* e");
    }

    @Test
    void numbers_aligned_at_their_right_are_one_list() {
        assertThat(markdown("   9. a\n  10. b\n  11. c")).isEqualTo("9. a\n10. b\n11. c");
    }

    @Test
    void numbers_that_restart_inside_a_list_are_nested() {
        assertThat(markdown("1. a\n2. b\n\n1. c\n2. d\n3. e\n3. f\n4. g"))
                .isEqualTo("1. a\n2. b\n\n   1. c\n   2. d\n   3. e\n3. f\n4. g");
    }

    @Test
    void flat_numbers_nest_to_any_depth() {
        assertThat(markdown("1. a\n2. b:\n1. c:\n1. d\n2. e\n3. f\n2. g\n3. h"))
                .isEqualTo("1. a\n2. b:\n\n   1. c:\n\n      1. d\n      2. e\n      3. f\n   2. g\n3. h");
    }

    @Test
    void numbers_below_a_colon_are_nested_even_at_the_end() {
        assertThat(markdown("1. a\n2. any of:\n\n1. b\n2. c")).isEqualTo("1. a\n2. any of:\n\n   1. b\n   2. c");
    }

    @Test
    void numbers_that_restart_without_a_sign_are_a_new_list() {
        assertThat(markdown("1. a\n2. b\n1. c\n2. d")).isEqualTo("1. a\n2. b\n1. c\n2. d");
    }

    @Test
    void bullets_inside_a_numbering_are_nested() {
        assertThat(markdown("1. a\n2. b\n- c\n- d\n3. e")).isEqualTo("1. a\n2. b\n\n   * c\n   * d\n3. e");
    }

    @Test
    void a_paragraph_ends_the_list_and_an_indented_one_does_not() {
        assertThat(markdown("For A:\n  • a\n\n    more\n  • b\n\nFor B:\n  • c"))
                .isEqualTo("For A:\n\n* a\n\n  more\n* b\n\nFor B:\n\n* c");
    }

    @Test
    void a_hard_wrapped_line_is_joined() {
        assertThat(
                        markdown(
                                "- This criterion is so very long that somebody has wrapped all of its\n  line at eighty columns"))
                .isEqualTo(
                        "* This criterion is so very long that somebody has wrapped all of its line at eighty columns");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Hb <9,Hb \\<9",
                "Hb \\<9,Hb \\<9",
                "10\\^6 [a] ~2 * & x_y,10\\^6 \\[a\\] \\~2 \\* \\& x\\_y",
                "1. a,1\\. a",
                "2) a,2\\) a",
                "- a,\\- a",
                "1.5 ULN -2,1.5 ULN -2",
                "mg\\dl,mg\\\\dl"
            })
    void text_is_escaped_once_as_the_registry_does(String shown, String written) {
        assertThat(Markdown.escape(shown)).isEqualTo(written);
    }
}
