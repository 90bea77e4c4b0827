package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.study.ArmsInterventionsModule.ArmGroup;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.ProtocolSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What sites write now and then, and what becomes of texts that hold more or less than one page. */
class PageEdgesTest {
    private static List<String> seeds() {
        return TestPages.SEEDS;
    }

    @ParameterizedTest
    @CsvSource({
        "Under 5 years old,, 5 Years",
        "Under 28 days old,, 28 Days",
        "18+ years old, 18 Years,",
        "6 months to 5 years old, 6 Months, 5 Years"
    })
    void ages_of_a_veeva_page(String text, String minimum, String maximum) {
        var module = TestPages.protocol(TestPages.text(TestPages.VEEVA).replace("18 to 70 years old\n", text + "\n"))
                .eligibilityModule();
        assertThat(module.minimumAge()).isEqualTo(minimum);
        assertThat(module.maximumAge()).isEqualTo(maximum);
    }

    @ParameterizedTest
    @CsvSource({
        "18 years of age, 18 Years,",
        "10 years and older, 10 Years,",
        "between 18-75 years of age, 18 Years, 75 Years",
        "18-75 years of age, 18 Years, 75 Years",
        "up to 17 years of age,, 17 Years"
    })
    void ages_of_a_portal_page(String text, String minimum, String maximum) {
        var module = TestPages.protocol(TestPages.text(TestPages.PORTAL).replace("20-80 years\n", text + "\n"))
                .eligibilityModule();
        assertThat(module.minimumAge()).isEqualTo(minimum);
        assertThat(module.maximumAge()).isEqualTo(maximum);
    }

    @Test
    void a_cohort_of_an_observational_study_may_be_called_like_a_type_of_group() {
        String text = TestPages.text(TestPages.VEEVA)
                .replace("Interventional\n\nFunder", "Observational\n\nFunder")
                .replace("UC-MSCs treatment\nExperimental group\n", "Experimental group\n")
                .replace("no UC-MSCs treatment\nNo Intervention group\n", "Control group\n");
        assertThat(TestPages.protocol(text).armsInterventionsModule().armGroups())
                .extracting(ArmGroup::label)
                .containsExactly("Experimental group", "Control group");
    }

    @Test
    void interventions_of_one_name_and_two_descriptions_are_two() {
        String text = TestPages.text(TestPages.CLASSIC)
                .replace(
                        "- Effect of mesenchymal",
                        "Experimental: Second\n|\nBiological: Autologous mesenchymal stem cells\nTwo infusions |\n"
                                + "- Effect of mesenchymal");
        List<Intervention> found =
                TestPages.protocol(text).armsInterventionsModule().interventions();
        assertThat(found).extracting(Intervention::name).containsOnly("Autologous mesenchymal stem cells");
        assertThat(found).last().satisfies(second -> {
            assertThat(second.description()).isEqualTo("Two infusions");
            assertThat(second.armGroupLabels()).containsExactly("Second");
        });
    }

    @Test
    void names_below_several_interventions_are_given_to_none() {
        String names = "\nOther Intervention Names\n\nDiscover alternative or legacy names that may be used to describe"
                + " the listed interventions across different sources.\n\nLegacy cells\n\nEligibility Criteria\n";
        String page = TestPages.text(TestPages.AGGREGATOR).replace("\nEligibility Criteria\n", names);
        assertThat(TestPages.protocol(page).armsInterventionsModule().interventions())
                .flatExtracting(Intervention::otherNames)
                .containsExactly("Legacy cells");
        Reading.Trial two = TestPages.trial(page.replace(
                "\nOther Intervention Names\n", "\nRest\n\nIntervention Type OTHER\n\nOther Intervention Names\n"));
        assertThat(two.sourced()
                        .study()
                        .protocolSection()
                        .armsInterventionsModule()
                        .interventions())
                .flatExtracting(Intervention::otherNames)
                .isEmpty();
        assertThat(two.notes()).extracting(Problem::what).contains("not mapped: \"Legacy cells\"");
    }

    @Test
    void a_table_without_interventions_and_phases_ends_with_its_only_column() {
        String text = TestPages.text(TestPages.CLASSIC)
                .replace(
                        "Condition or disease | Intervention/treatment | Phase |\n---|---|---|\n",
                        "Condition or disease |\n---|\n")
                .replace(" Biological: Autologous mesenchymal stem cells | Phase 1 |\n", "\nA cohort is followed.\n");
        ProtocolSection protocol = TestPages.protocol(text);
        assertThat(protocol.conditionsModule().conditions()).containsExactly("Rheumatoid Arthritis");
        assertThat(protocol.descriptionModule().detailedDescription()).isEqualTo("A cohort is followed.");
    }

    @Test
    void text_below_the_sampling_method_and_above_the_criteria_is_the_study_population() {
        String text = TestPages.text(TestPages.CLASSIC)
                .replace(
                        "Accepts Healthy Volunteers: | No |\n",
                        "Accepts Healthy Volunteers: | No |\nSampling Method: | Non-Probability Sample |\n"
                                + "Patients of one clinic.\n");
        var module = TestPages.protocol(text).eligibilityModule();
        assertThat(module.studyPopulation()).isEqualTo("Patients of one clinic.");
        assertThat(module.eligibilityCriteria()).startsWith("Inclusion Criteria:");
    }

    @Test
    void a_heading_of_the_portal_inside_the_criteria_stays_text() {
        String text = TestPages.text(TestPages.PORTAL)
                .replace("Exclusion Criteria:\n", "Study details\n\nDescription\n\nExclusion Criteria:\n");
        ProtocolSection protocol = TestPages.protocol(text);
        assertThat(protocol.conditionsModule().conditions())
                .containsExactly("Connective Tissue Diseases", "Interstitial Lung Disease");
        assertThat(protocol.eligibilityModule().eligibilityCriteria()).contains("Study details", "HIV/AIDS");
    }

    @ParameterizedTest
    @CsvSource({
        "'Yokohama, Kanagawa, , Japan', 'Yokohama, Kanagawa',",
        "'Shanghai, , China', Shanghai,",
        "'México, D. F., Distrito Federal, Mexico', 'México, D. F.', Distrito Federal"
    })
    void the_state_of_a_site_is_what_stands_before_its_country(String text, String city, String state) {
        assertThat(Address.parse(text)).hasValueSatisfying(address -> {
            assertThat(address.city()).isEqualTo(city);
            assertThat(address.state()).isEqualTo(state);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_nct_id_may_be_in_lower_case(String file) {
        String text = TestPages.text(file);
        String own = TestPages.trial(text).sourced().study().id();
        Reading.Trial found = TestPages.trial(text.replace(own, own.toLowerCase(Locale.ROOT)));
        assertThat(found.sourced().study())
                .isEqualTo(TestPages.trial(text).sourced().study());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_pages_in_one_text_are_rejected(String file) {
        String text = TestPages.text(file);
        for (String other : seeds()) {
            if (!other.equals(file)) {
                Reading reading = new PageReader().read(text + "\n\n" + TestPages.text(other), "page.txt");
                assertThat(reading).isInstanceOf(Reading.Rejected.class);
                assertThat(((Reading.Rejected) reading).problem().what()).contains("two trials");
            }
        }
    }

    @Test
    void a_sentence_of_the_site_that_is_cut_off_is_no_data() {
        String text = TestPages.text(TestPages.AGGREGATOR);
        String cut = text.substring(0, text.indexOf("See the medical conditions") + 30);
        assertThat(TestPages.protocol(cut).descriptionModule().detailedDescription())
                .doesNotContain("See the medical");
    }
}
