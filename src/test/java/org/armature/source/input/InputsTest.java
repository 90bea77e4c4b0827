package org.armature.source.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armature.source.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class InputsTest {
    private static final byte[] STUDY = TestArchives.STUDY;

    @TempDir
    private Path directory;

    private Path file(String name, byte[] content) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, content);
    }

    /** What became of each record below a path: its place for a trial, the problem's line otherwise. */
    private List<String> read(Path path) {
        return read(path.toString(), new byte[0]);
    }

    private List<String> read(String path, byte[] standardInput) {
        List<String> outcomes = new ArrayList<>();
        Inputs.read(
                List.of(path),
                Formats.all(),
                new ByteArrayInputStream(standardInput),
                reading -> outcomes.add((reading instanceof Reading.Rejected rejected
                                ? rejected.problem().line()
                                : reading.place())
                        .replace(directory + "/", "")));
        return outcomes;
    }

    @Test
    void a_directory_is_read_in_the_order_of_names_without_hidden_files() throws IOException {
        file("in/b.json", STUDY);
        file("in/a/z.json", STUDY);
        file("in/a/.DS_Store", STUDY);
        file("in/.git/x.json", STUDY);
        file("in/notes.md", "# Notes".getBytes(StandardCharsets.UTF_8));
        assertThat(read(directory.resolve("in")))
                .containsExactly(
                        "in/a/z.json",
                        "in/b.json",
                        "in/notes.md: not a known format: it looks like text that begins with \"# Notes\""
                                + " (understood are: ClinicalTrials.gov XML, WHO ICTRP XML, WHO ICTRP CSV,"
                                + " ClinicalTrials.gov JSON (version 2), CTIS JSON, ISRCTN JSON,"
                                + " EU Clinical Trials Register JSON, text of trial pages; also inside .gz, .zip, .tar and .tar.gz)");
    }

    @Test
    void packing_is_told_by_content() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Map.of("x/a.json", STUDY, "x/b", STUDY, "__MACOSX/._a", STUDY));
        byte[] zip = TestArchives.zip(entries);
        byte[] tar = TestArchives.tar(entries);
        byte[] nested = TestArchives.zip(Map.of("in.tar.gz", TestArchives.gzip(tar)));
        assertThat(read(file("a.txt", TestArchives.gzip(STUDY)))).containsExactly("a.txt");
        assertThat(read(file("b.json", zip))).containsExactly("b.json!x/a.json", "b.json!x/b");
        assertThat(read(file("c", tar))).containsExactly("c!x/a.json", "c!x/b");
        assertThat(read(file("d", TestArchives.gzip(tar)))).containsExactly("d!x/a.json", "d!x/b");
        assertThat(read(file("e", nested))).containsExactly("e!in.tar.gz!x/a.json", "e!in.tar.gz!x/b");
        assertThat(read("-", zip)).containsExactly("standard input!x/a.json", "standard input!x/b");
        assertThat(read("-", STUDY)).containsExactly("standard input");
    }

    @Test
    void names_that_lead_out_of_an_archive_are_only_labels() throws IOException {
        Path zip =
                file("a.zip", TestArchives.zip(new TreeMap<>(Map.of("../../evil.json", STUDY, "/evil.json", STUDY))));
        assertThat(read(zip)).containsExactly("a.zip!../../evil.json", "a.zip!/evil.json");
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(zip);
        }
    }

    @Test
    void a_bomb_is_given_up_and_the_rest_is_read() throws IOException {
        String message =
                "unpacks to more than 200 times its size (unpack it and import what is in it, if you trust it)";
        byte[] bomb = TestArchives.gzip(TestArchives.bomb(200_000_000));
        file("in/a.json.gz", bomb);
        file("in/b.zip", TestArchives.zip(Map.of("bomb", TestArchives.bomb(200_000_000))));
        file("in/c.gz", TestArchives.gzip(TestArchives.gzip(TestArchives.bomb(200_000_000))));
        file("in/d.json", STUDY);
        assertThat(read(directory.resolve("in")))
                .containsExactly(
                        "in/a.json.gz: " + message, "in/b.zip: " + message, "in/c.gz: " + message, "in/d.json");
    }

    @Test
    void a_name_cannot_fill_the_memory() throws IOException {
        byte[] tar = TestArchives.tarWithLongName(2_000_000);
        assertThat(read(file("a.tar", tar)))
                .containsExactly(
                        "a.tar!a.json",
                        "a.tar: has an entry with a header larger than 1 MB"
                                + " (unpack it and import what is in it, if you trust it)");
    }

    @Test
    void nesting_is_limited() throws IOException {
        byte[] packed = STUDY;
        for (int i = 0; i < 5; i++) {
            packed = TestArchives.gzip(packed);
        }
        assertThat(read(file("a.gz", packed)))
                .containsExactly("a.gz: has more than 4 archives inside each other"
                        + " (unpack it and import what is in it, if you trust it)");
    }

    @Test
    void a_truncated_archive_keeps_what_came_before() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Map.of("a.json", STUDY, "b.json", TestArchives.noise(5000)));
        byte[] zip = TestArchives.zip(entries);
        byte[] tar = TestArchives.tar(entries);
        byte[] gzip = TestArchives.gzip(TestArchives.noise(5000));
        assertThat(read(file("a.zip", Arrays.copyOf(zip, zip.length - 3000))))
                .startsWith("a.zip!a.json")
                .last()
                .asString()
                .startsWith("a.zip: the archive is damaged at b.json; nothing after it was read");
        assertThat(read(file("b.tar", Arrays.copyOf(tar, 3000))))
                .startsWith("b.tar!a.json")
                .last()
                .asString()
                .contains("b.tar: the archive is damaged at b.json");
        assertThat(read(file("c.gz", Arrays.copyOf(gzip, 3000))))
                .containsExactly("c.gz: the archive ends in the middle (fetch or pack it again)");
    }

    @Test
    void a_damaged_entry_of_a_zip_file_costs_only_itself() throws IOException {
        byte[] zip = TestArchives.zip(new TreeMap<>(Map.of("a.json", TestArchives.noise(5000), "b.json", STUDY)));
        Arrays.fill(zip, 100, 2000, (byte) 0xFF);
        assertThat(read(file("a.zip", zip)))
                .hasSize(3)
                .endsWith("a.zip!b.json")
                .first()
                .asString()
                .startsWith("a.zip!a");
    }

    @Test
    void an_encrypted_entry_is_told() throws IOException {
        byte[] zip = TestArchives.encrypted(TestArchives.zip(Map.of("a.json", STUDY)));
        String message = "!a.json: encrypted (unpack the archive with its password first)";
        assertThat(read(file("a.zip", zip))).containsExactly("a.zip" + message);
        assertThat(read("-", zip))
                .containsExactly(
                        "standard input" + message,
                        "standard input: nothing after an encrypted or unknown entry can be read from a stream"
                                + " (name the ZIP file itself)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|a PDF",
                "<!DOCTYPE html><html>|an HTML page",
                "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY lol 'lol'>]><lolz>&lol;</lolz>"
                        + "|XML with a DOCTYPE, which is never read",
                "<?xml version='1.0'?><trial_list/>|XML (trial_list)",
                "just words|text that begins with \"just words\""
            })
    void an_unknown_format_says_what_it_looks_like(String content, String appearance) throws IOException {
        assertThat(read(file("x", content.getBytes(StandardCharsets.UTF_8))).get(0))
                .startsWith("x: not a known format: it looks like " + appearance + " (understood are: ");
    }

    @Test
    void binary_data_and_empty_files_are_told() throws IOException {
        assertThat(read(file("x", new byte[] {1, 2, 0, 3}))).first().asString().contains("looks like binary data");
        assertThat(read(file("y.json", new byte[0]))).containsExactly("y.json: the file is empty (expected a trial)");
        assertThat(read(file("z.gz", TestArchives.gzip(new byte[0]))))
                .containsExactly("z.gz: the file is empty (expected a trial)");
    }

    @Test
    void links_that_lead_in_a_circle_or_nowhere_are_told() throws IOException {
        file("in/a.json", STUDY);
        Files.createSymbolicLink(directory.resolve("in/circle"), directory.resolve("in"));
        Files.createSymbolicLink(directory.resolve("in/nowhere"), directory.resolve("none"));
        assertThat(read(directory.resolve("in")))
                .containsExactly(
                        "in/a.json",
                        "in/circle: this directory was read already (is a symbolic link leading in a circle?)",
                        "in/nowhere: a symbolic link that leads nowhere");
    }

    @Test
    void a_device_is_not_read() {
        assertThat(read(Path.of("/dev/zero")))
                .containsExactly("/dev/zero: a device, pipe or socket (use - to read from standard input)");
    }

    @Test
    void what_the_receiver_throws_ends_the_reading() throws IOException {
        Path path = file("a.zip", TestArchives.zip(Map.of("a.json", STUDY)));
        IllegalStateException stop = new IllegalStateException("stop");
        assertThatThrownBy(() -> Inputs.read(
                        List.of(path.toString()), Formats.all(), new ByteArrayInputStream(new byte[0]), reading -> {
                            throw stop;
                        }))
                .isSameAs(stop);
    }
}
