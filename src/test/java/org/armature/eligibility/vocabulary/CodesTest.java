package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.Test;

/** That no code is invented: each stands in the extract of the sources, and what HAPI brings stands in HAPI's files. */
class CodesTest {
    private static final Pattern CODE =
            Pattern.compile("<code value=\"([^\"]{1,60})\"(?:/>|></code>)\\s{0,40}<display value=\"([^\"]{1,400})\"");

    @Test
    void every_code_says_which_supplied_source_has_it() throws IOException {
        Set<String> sources =
                rows().stream().map(cells -> cells[3].split(" ")[0]).collect(Collectors.toSet());
        assertThat(sources)
                .isSubsetOf(
                        "doid-nci.obo",
                        "doid-rare.obo",
                        "doid-xref.tsv",
                        "mondo-labels.tsv",
                        "hpo-labels.babelon.tsv",
                        "icd10cm-2018.csv",
                        "ctgov-v2.ndjson.gz",
                        "hapi-fhir-validation-resources-r4",
                        "hl7.fhir.us.core-6.1.0.tgz",
                        "synthea-r4.tar.gz",
                        "mcode.tar.gz");
        assertThat(rows()).allSatisfy(cells -> assertThat(cells).hasSize(5).doesNotContain(""));
    }

    @Test
    void every_code_of_hapi_s_resources_is_there() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of(
                "valueset/valuesets.xml",
                "valueset/v3-codesystems.xml",
                "profile/profiles-others.xml",
                "profile/profiles-resources.xml",
                "profile/profiles-types.xml",
                "extension/extension-definitions.xml")) {
            try (InputStream file = getClass().getResourceAsStream("/org/hl7/fhir/r4/model/" + name)) {
                if (file != null) {
                    all.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Set<String> known = CODE.matcher(all)
                .results()
                .map(result -> result.group(1) + " " + plain(result.group(2)))
                .collect(Collectors.toSet());
        assertThat(known).hasSizeGreaterThan(5_000);
        assertThat(rows().stream().filter(cells -> cells[3].startsWith("hapi")).map(cells -> cells[1] + " " + cells[2]))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void every_concept_carries_only_codes_of_the_extract() throws IOException {
        Set<String> allowed =
                rows().stream().map(cells -> cells[0] + ":" + cells[1]).collect(Collectors.toSet());
        assertThat(Vocabulary.standard().concepts().stream()
                        .flatMap(concept -> concept.codes().stream())
                        .map(code -> code.system() + ":" + code.code()))
                .isNotEmpty()
                .allMatch(allowed::contains);
    }

    @Test
    void every_unit_is_one_of_ucum() throws UcumException {
        InputStream essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml");
        UcumEssenceService ucum = new UcumEssenceService(essence);
        assertThat(Vocabulary.standard().concepts().stream()
                        .flatMap(concept -> Vocabulary.standard().variable(concept).stream())
                        .flatMap(variable -> variable.units().stream())
                        .distinct()
                        .filter(unit -> ucum.validate(unit) != null))
                .isEmpty();
    }

    private static String plain(String display) {
        return display.replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("\u200b", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String[]> rows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = VocabularyFile.resource("codes.tsv")) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> rows.add(line.split("\t", -1)));
        }
        return rows;
    }
}
