package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armature.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final String HEADER = "id\tkind\tlabel\taliases\tcodes\tsource\tunit\tunits\tlow\thigh\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"VARIABLE,250", "CONDITION,1500", "DRUG,800", "DRUG_CLASS,150", "PROCEDURE,190", "STATE,10"})
    void there_is_enough_of_each_kind(Kind kind, int least) {
        assertThat(Vocabulary.standard().concepts().stream().filter(concept -> concept.kind() == kind))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void members_of_classes_name_classes_that_exist() {
        Vocabulary vocabulary = Vocabulary.standard();
        assertThat(vocabulary.concepts().stream()
                        .flatMap(concept -> concept.classes().stream())
                        .distinct())
                .isNotEmpty()
                .allMatch(id -> vocabulary
                        .concept(id)
                        .filter(found -> found.kind() == Kind.DRUG_CLASS)
                        .isPresent());
        assertThat(vocabulary.concept("drug/atorvastatin").orElseThrow().classes())
                .contains("drug_class/statin");
    }

    @Test
    void a_site_adds_its_own_entries() throws IOException {
        Vocabulary.WithSite site = Vocabulary.with(file("site/x\tCONDITION\tOur registry disease\tORD disease\t"
                + "SNOMED_CT:12345\tour hospital\t\t\t\t\n"
                + "site/y\tVARIABLE\tOur score\t=OSC\t\tour hospital\t1\t\t0\t10\n"));
        assertThat(site.problems()).isEmpty();
        assertThat(site.vocabulary().mentions("has an ord disease"))
                .extracting(mention -> mention.concept().id())
                .contains("site/x");
        assertThat(site.vocabulary().variable("OSC")).isPresent();
        assertThat(site.vocabulary().variable("hemoglobin")).isPresent();
    }

    @Test
    void a_site_can_replace_an_entry() throws IOException {
        Vocabulary.WithSite site =
                Vocabulary.with(file("variable/hemoglobin\tVARIABLE\tHaem\t\t\tour hospital\tg/L\t\t1\t300\n"));
        assertThat(site.vocabulary().variable("variable/hemoglobin"))
                .map(Variable::unit)
                .contains("g/L");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a~DISEASE~x~~~s~~~~|unknown value",
                "a~CONDITION~~~~s~~~~|\"label\" is empty",
                "a~CONDITION~x~~NOPE:1~s~~~~|NOPE:1",
                "a~VARIABLE~x~~~s~furlong~~~|furlong",
                "a~VARIABLE~x~~~s~mg/dL~mmol/L~~|mmol/L",
                "a~VARIABLE~x~~~s~mg/dL~~9~1|empty",
                "a~VARIABLE~x~~~s~mg/dL~~low~1|no number",
                "a~CONDITION~x~...~~s~~~~|no letter"
            })
    void a_bad_row_is_a_problem_and_the_others_are_read(String row, String said) throws IOException {
        Vocabulary.WithSite site =
                Vocabulary.with(file(row.replace('~', '\t') + "\nb\tCONDITION\tzorgitis\t\t\ts\t\t\t\t\n"));
        assertThat(site.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains(said);
            assertThat(problem.where()).endsWith("line 2");
            assertThat(problem.remedy()).isNotEmpty();
        });
        assertThat(site.vocabulary().concept("b")).isPresent();
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_a_problem() throws IOException {
        assertThat(Vocabulary.with(directory.resolve("none")).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.FAILED);
        Path binary = Files.write(directory.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10, 7});
        assertThat(Vocabulary.with(binary).problems()).isNotEmpty();
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(directory.resolve("site.tsv"), HEADER + rows);
    }
}
