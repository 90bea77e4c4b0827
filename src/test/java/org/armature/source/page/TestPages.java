package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armature.source.Reading;
import org.armature.study.ProtocolSection;

/** The seed documents and the fixtures under {@code src/test/resources/pages}. */
final class TestPages {
    static final String AGGREGATOR = "seeds/000_73eb112798f85fda.txt";
    static final String VEEVA = "seeds/001_c9769ddf4b32a431.txt";
    static final String PORTAL = "seeds/002_235faefc71877463.txt";
    static final String CLASSIC = "seeds/003_21dd1939d4fed8d4.txt";
    static final String VEEVA_OPEN_LABEL = "seeds/004_35b81ad0a18f5552.txt";
    static final List<String> SEEDS = List.of(AGGREGATOR, VEEVA, PORTAL, CLASSIC, VEEVA_OPEN_LABEL);

    private TestPages() {}

    static String text(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> fixtures() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pages"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading.Trial trial(String text) {
        Reading reading = new PageReader().read(text, "page.txt");
        assertThat(reading).isInstanceOf(Reading.Trial.class);
        return (Reading.Trial) reading;
    }

    static ProtocolSection protocol(String text) {
        return trial(text).sourced().study().protocolSection();
    }

    static List<Line> lines(String text) {
        return Page.of(text).lines();
    }
}
