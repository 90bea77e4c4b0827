package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.List;
import java.util.stream.Stream;
import org.armature.source.register.TestRecords;
import org.armature.study.Register;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Studies of other registers than ClinicalTrials.gov, to FHIR and back. */
class RegisterMappingTest {
    @SuppressWarnings("UnusedVariable") // the tests below name it
    private static final List<String> FILES = TestRecords.FILES;

    private static final IParser PARSER = FhirContext.forR4Cached().newJsonParser();

    private static SourcedStudy study(String module) {
        return new SourcedStudy(
                StudyJson.read(StudyJson.parse(
                        "{\"protocolSection\":{\"identificationModule\":" + module.replace('\'', '"') + "}}")),
                SourceFormat.ISRCTN_JSON);
    }

    private static ResearchStudy mapped(SourcedStudy study) {
        return (ResearchStudy) StudyMapper.toBundle(study).getEntryFirstRep().getResource();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void a_study_comes_back_with_its_number_its_format_and_what_the_model_does_not_know(String file) {
        TestRecords.trials(file).forEach(trial -> {
            String json = PARSER.encodeResourceToString(StudyMapper.toBundle(trial.sourced()));
            SourcedStudy back = StudyMapper.toStudy(PARSER.parseResource(Bundle.class, json));
            assertThat(back.format()).isEqualTo(trial.sourced().format());
            assertThat(back.study().nctId()).isEqualTo(trial.sourced().study().nctId());
            assertThat(back.study().registryId())
                    .isEqualTo(trial.sourced().study().registryId());
            assertThat(back.study().unmodeled())
                    .isEqualTo(trial.sourced().study().unmodeled());
            assertThat(StudyJson.write(back.study()).toPrettyString())
                    .isEqualTo(StudyJson.write(trial.sourced().study()).toPrettyString());
        });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void every_id_begins_with_the_studys_and_is_one_that_fhir_accepts(String file) {
        TestRecords.trials(file).forEach(trial -> {
            String id = trial.sourced().study().id();
            assertThat(StudyMapper.toBundle(trial.sourced()).getEntry())
                    .extracting(entry -> entry.getResource().getIdElement().getIdPart())
                    .allMatch(part -> part.matches("[A-Za-z0-9.-]{1,64}"))
                    .allMatch(part -> part.equals(id) || part.startsWith(id + "-") || part.startsWith("org-"));
        });
    }

    @Test
    void the_official_identifier_is_the_number_as_it_is_in_the_system_of_its_register() {
        ResearchStudy study = mapped(study("{'registryId':{'register':'CTRI','value':'CTRI/2020/03/024014'}}"));
        assertThat(study.getIdElement().getIdPart()).isEqualTo("CTRI-2020-03-024014");
        assertThat(study.getIdentifier()).singleElement().satisfies(number -> {
            assertThat(number.getUse()).isEqualTo(Identifier.IdentifierUse.OFFICIAL);
            assertThat(number.getSystem()).isEqualTo("https://ctri.nic.in");
            assertThat(number.getValue()).isEqualTo("CTRI/2020/03/024014");
        });
        assertThat(study.getExtensionByUrl(Extensions.r5("ResearchStudy.url"))).isNull();
    }

    @Test
    void the_registers_page_is_the_address_and_the_source_where_the_number_tells_it() {
        ResearchStudy study = mapped(study("{'registryId':{'register':'ISRCTN','value':'ISRCTN12949496'}}"));
        String page = "https://www.isrctn.com/ISRCTN12949496";
        assertThat(Read.string(study, Extensions.r5("ResearchStudy.url"))).isEqualTo(page);
        assertThat(study.getMeta().getSource()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "ISRCTN12949496, REGISTRY, https://www.isrctn.com",
                "2022-500244-37-00, OTHER, https://euclinicaltrials.eu/clinicalTrialId",
                "2022-500244-37-00, CTIS, https://euclinicaltrials.eu/clinicalTrialId",
                "2019-002663-10, EUDRACT_NUMBER, https://eudract.ema.europa.eu",
                "2019-002663-10, OTHER, none",
                "NCT00000002, REGISTRY, http://clinicaltrials.gov",
                "UMIN000003040, OTHER, https://upload.umin.ac.jp",
                "U1111-1279-2948, OTHER, https://www.who.int/clinical-trials-registry-platform/utn",
                "NL8490, OTHER, none",
                "R01 CA123456, NIH, none"
            })
    void a_further_number_has_the_system_of_its_register_where_that_is_certain(String id, String type, String system) {
        ResearchStudy study = mapped(
                study("{'nctId':'NCT00000001','secondaryIdInfos':[{'id':'%s','type':'%s'}]}".formatted(id, type)));
        assertThat(study.getIdentifier().get(1).getSystem()).isEqualTo(system);
        assertThat(study.getIdentifier().get(1).getValue()).isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void the_system_of_a_register_is_its_address_or_one_of_ours(Register register) {
        boolean ours = register.system().startsWith(Canonical.BASE + "/NamingSystem/");
        assertThat(ours || !register.system().contains("armature")).isTrue();
    }

    @Test
    void the_dates_of_an_export_do_not_make_the_content_another() {
        List<String> hashes = Stream.of("4/15/2031 4:11:24 PM", "5/15/2031 4:11:24 PM")
                .map(date -> TestRecords.text("ictrp.csv").replace("4/15/2031 4:11:24 PM", date))
                .map(csv -> (org.armature.source.Reading.Trial)
                        TestRecords.read("a.csv", csv).get(0))
                .map(trial -> ContentHash.of(trial.sourced()))
                .toList();
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1));
    }

    @Test
    void the_newer_of_two_exports_wins_whatever_its_form() {
        assertThat(SourceFormat.ICTRP_CSV.compareRichness(SourceFormat.ICTRP_XML))
                .isZero();
        assertThat(SourceFormat.ISRCTN_JSON.compareRichness(SourceFormat.ICTRP_CSV))
                .isNegative();
        assertThat(SourceFormat.PORTAL_PAGE.compareRichness(SourceFormat.ICTRP_CSV))
                .isPositive();
    }
}
