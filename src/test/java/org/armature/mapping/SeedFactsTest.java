package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.source.Reading;
import org.armature.source.page.PageReader;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people read on the five seed pages is in FHIR, each fact where the mapping puts it. */
class SeedFactsTest {
    private static final IFhirPath FHIR_PATH = FhirContext.forR4Cached().newFhirPath();
    private static final Map<String, Bundle> TRIALS = trials();

    private static Map<String, Bundle> trials() {
        PageReader reader = new PageReader();
        try (Stream<Path> pages = Files.list(Path.of("seeds"))) {
            return pages.map(page -> (Reading.Trial) reader.read(text(page), page.toString()))
                    .map(Reading.Trial::sourced)
                    .collect(Collectors.toMap(trial -> trial.study().nctId(), StudyMapper::toBundle));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvFileSource(resources = "/mapping/seed-facts.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    void fact(String study, String path, String expected) {
        Bundle bundle = TRIALS.get(study);
        assertThat(bundle).as(study).isNotNull();
        List<IBase> found = FHIR_PATH.evaluate(bundle, onType(path), IBase.class);
        assertThat(found.stream().map(SeedFactsTest::show)).containsExactly(expected);
    }

    /** {@code ResearchStudy.status} asks the resources of that type in the bundle. */
    private static String onType(String path) {
        int dot = path.indexOf('.');
        return "Bundle.entry.resource.ofType(" + path.substring(0, dot) + ")" + path.substring(dot);
    }

    private static String show(IBase value) {
        return value instanceof PrimitiveType<?> primitive ? primitive.getValueAsString() : value.toString();
    }
}
