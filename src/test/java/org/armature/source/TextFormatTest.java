package org.armature.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.armature.problem.Problem;
import org.junit.jupiter.api.Test;

class TextFormatTest {
    private static final TextFormat FORMAT = new TextFormat(
            "echo",
            text -> text.startsWith("echo"),
            (text, place) -> new Reading.Rejected(place, new Problem(Problem.Kind.INVALID, text, place, "")));

    private static String read(byte[] bytes) throws IOException {
        List<Reading> readings = new ArrayList<>();
        FORMAT.read("f", new ByteArrayInputStream(bytes), readings::add);
        assertThat(readings).hasSize(1);
        return ((Reading.Rejected) readings.get(0)).problem().line();
    }

    @Test
    void a_text_is_read_whole() throws IOException {
        assertThat(read("echo ä".getBytes(StandardCharsets.UTF_8))).isEqualTo("f: echo ä");
        assertThat(read("echo ä".getBytes(Charset.forName("UTF-16")))).isEqualTo("f: echo ä");
        assertThat(FORMAT.recognizes(new Opening("f", "echo"))).isTrue();
        assertThat(FORMAT.recognizes(new Opening("echo", "f"))).isFalse();
    }

    @Test
    void another_encoding_is_told_with_its_line() throws IOException {
        assertThat(read("echo\n ä b".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(
                        "f: byte 0xE4 in line 2 is not UTF-8 (save the file in UTF-8; no other encoding is guessed)");
    }

    @Test
    void a_huge_text_is_no_page() throws IOException {
        assertThat(read(new byte[TextFormat.MAX_BYTES + 1]))
                .isEqualTo("f: larger than 8 MB (a page of one trial is smaller)");
    }
}
