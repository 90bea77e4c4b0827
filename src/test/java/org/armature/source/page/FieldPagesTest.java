package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.armature.study.StudyJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages written from registry records without regard to the readers, each with all that it says and nothing else. */
class FieldPagesTest {
    private static Stream<String> pages() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pages/field"))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_gives_what_it_says_and_nothing_else(String page) throws IOException {
        String expected = TestPages.text(page.replace(".txt", ".json"));
        assertThat(StudyJson.write(
                        TestPages.trial(TestPages.text(page)).sourced().study()))
                .isEqualTo(StudyJson.mapper().readTree(expected));
    }
}
