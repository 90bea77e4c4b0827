package org.armature.search.catalogue;

import static org.armature.search.catalogue.CatalogueQuery.ALL;
import static org.armature.search.catalogue.SearchStudies.study;
import static org.armature.search.catalogue.TestCatalogue.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibleTest {

    @ParameterizedTest
    @CsvSource({
        "18 Years, 65 Years, 18, a, true",
        "18 Years, 65 Years, 17.99, a, false",
        "18 Years, 65 Years, 65, a, true",
        "18 Years, 65 Years, 65.9, a, true",
        "18 Years, 65 Years, 66, a, false",
        "18 Years,, 150, a, true",
        ", 65 Years, 0, a, true",
        ",, 40, a, true",
        "6 Months, 5 Years, 66, mo, true",
        "6 Months, 5 Years, 72, mo, false",
        "6 Months, 5 Years, 5, mo, false",
        "1 Year, 1 Year, 1, a, true",
        ", 28 Days, 28, d, true",
        ", 28 Days, 29, d, false",
        ", 37 Weeks, 37, wk, true",
        "37 Weeks,, 37, wk, true",
        "18 Years, 120 Years, 120, a, true",
    })
    void a_study_is_open_to_an_age_in_completed_units(
            String minimum, String maximum, BigDecimal age, String unit, boolean open) {
        String module = "'eligibilityModule':{'sex':'ALL'%s%s}"
                .formatted(
                        minimum == null ? "" : ",'minimumAge':'" + minimum + "'",
                        maximum == null ? "" : ",'maximumAge':'" + maximum + "'");
        Catalogue catalogue = TestCatalogue.of(study("NCT00000001", module));
        double years = Objects.requireNonNull(Ages.inYears(age, unit));
        assertThat(catalogue.count(ALL.age(years))).isEqualTo(open ? 1 : 0);
        assertThat(AgeBounds.of(minimum, maximum).contains(years)).isEqualTo(open);
    }

    @Test
    void studies_for_all_accept_both_sexes() {
        Catalogue catalogue = TestCatalogue.of(
                study("NCT00000001", "'eligibilityModule':{'sex':'ALL'}"),
                study("NCT00000002", "'eligibilityModule':{'sex':'FEMALE'}"),
                study("NCT00000003", "'eligibilityModule':{'sex':'MALE'}"),
                study("NCT00000004", ""));
        assertThat(ids(catalogue, ALL.sex(AcceptedSex.FEMALE))).containsExactly("NCT00000001", "NCT00000002");
        assertThat(ids(catalogue, ALL.sex(AcceptedSex.MALE))).containsExactly("NCT00000001", "NCT00000003");
    }
}
