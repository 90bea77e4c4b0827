package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

/** The registry's XML on the command line: alone, and in the archives in which it was offered. */
class RegistryXmlTest extends CommandLineTest {
    private static final String DOCTYPE = "<!DOCTYPE clinical_study [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n";

    private static String xml(String nctId) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clinical_study>\n  <id_info>\n    <nct_id>" + nctId
                + "</nct_id>\n  </id_info>\n</clinical_study>\n";
    }

    private static String json(String nctId) {
        return study(nctId).replaceFirst("}$", ",\"hasResults\":false}");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tarGz(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes);
                TarArchiveOutputStream out = new TarArchiveOutputStream(packed)) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void files_and_archives_are_converted() throws IOException {
        file("a.xml", xml("NCT00000001"));
        Files.write(
                directory.resolve("b.zip"),
                zip(
                        "NCT0000xxxx/NCT00000002.xml",
                        xml("NCT00000002"),
                        "NCT0000xxxx/NCT00000003.xml",
                        xml("NCT00000003")));
        Files.write(directory.resolve("c.tar.gz"), tarGz("d/NCT00000004.xml", xml("NCT00000004")));
        assertThat(run("convert", "@a.xml", "@b.zip", "@c.tar.gz", "--to", "ctgov"))
                .isZero();
        assertThat(out().lines())
                .containsExactly(json("NCT00000001"), json("NCT00000002"), json("NCT00000003"), json("NCT00000004"));
        assertThat(err()).endsWith("4 read, 4 converted, 0 rejected in 0.0 s\n");
    }

    @Test
    void what_is_refused_stops_nothing_else() throws IOException {
        Files.write(
                directory.resolve("a.zip"),
                zip(
                        "1.xml",
                        DOCTYPE + xml("NCT00000001"),
                        "2.xml",
                        xml("NCT00000002").replace("</id_info>", ""),
                        "3.xml",
                        xml("NCT00000003").substring(0, 80),
                        "4.xml",
                        xml("NCT00000004").replace("NCT00000004", ""),
                        "5.xml",
                        "<rss/>",
                        "6.xml",
                        xml("NCT00000006")));
        assertThat(run("convert", "@a.zip", "--to", "ctgov")).isEqualTo(1);
        assertThat(out()).isEqualTo(json("NCT00000006") + "\n");
        assertThat(err()).contains("6 read, 1 converted, 5 rejected in 0.0 s");
        List<String> messages =
                err().lines().filter(line -> line.startsWith("  rejected: ")).toList();
        assertThat(messages).hasSize(5);
        assertThat(messages.get(0)).startsWith("  rejected: @a.zip!1.xml: a DOCTYPE in line 1");
        assertThat(messages.get(1)).startsWith("  rejected: @a.zip!2.xml: not well-formed XML in line 6");
        assertThat(messages.get(2)).startsWith("  rejected: @a.zip!3.xml: the XML ends in the middle of a record");
        assertThat(messages.get(3)).startsWith("  rejected: @a.zip!4.xml: a trial without NCT id");
        assertThat(messages.get(4)).startsWith("  rejected: @a.zip!5.xml: not a known format: it looks like XML (rss)");
        assertThat(err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_record_is_loaded_into_a_server_once() throws IOException {
        try (FakeFhirServer server = new FakeFhirServer()) {
            file("a.xml", xml("NCT00000001"));
            String base = server.base().toString();
            assertThat(run("import", "@a.xml", "--server", base)).isZero();
            assertThat(run("import", "@a.xml", "--server", base)).isZero();
            assertThat(server.resources).containsKey("ResearchStudy/NCT00000001");
            assertThat(err().lines())
                    .contains(
                            "1 read, 1 created, 0 updated, 0 unchanged, 0 rejected in 0.0 s",
                            "1 read, 0 created, 0 updated, 1 unchanged, 0 rejected in 0.0 s",
                            "  unchanged: 1 because the server has the same content");
        }
    }

    @Test
    void the_registry_s_json_of_version_1_is_told_from_a_broken_file() throws IOException {
        file("a.json", "{\"FullStudiesResponse\":{\"FullStudies\":[{\"Rank\":1,\"Study\":{\"ProtocolSection\":{}}}]}}");
        file("b.json", "[{\"Rank\":1,\"Study\":{\"ProtocolSection\":{}}}]");
        assertThat(run("convert", "@a.json", "@b.json")).isEqualTo(1);
        String what = "version 1 of the registry's JSON, which is not read"
                + " (fetch the trial from the present API (version 2), or use its XML)";
        assertThat(err()).contains("rejected: @a.json: " + what, "rejected: @b.json#/0: " + what);
    }
}
