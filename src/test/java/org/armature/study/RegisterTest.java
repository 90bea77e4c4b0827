package org.armature.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
    @ParameterizedTest(name = "{0} is {2} of {1}")
    @CsvSource({
        "NCT00000001, CLINICAL_TRIALS_GOV, NCT00000001, NCT00000001",
        "nct00000001, CLINICAL_TRIALS_GOV, NCT00000001, NCT00000001",
        "ISRCTN12949496, ISRCTN, ISRCTN12949496, ISRCTN12949496",
        "isrctn12949496, ISRCTN, ISRCTN12949496, ISRCTN12949496",
        "CHICTR2000029953, CHICTR, ChiCTR2000029953, ChiCTR2000029953",
        "ChiCTR-IIC-16008366, CHICTR, ChiCTR-IIC-16008366, ChiCTR-IIC-16008366",
        "CTRI/2020/03/024014, CTRI, CTRI/2020/03/024014, CTRI-2020-03-024014",
        "2022-500244-37-00, CTIS, 2022-500244-37-00, 2022-500244-37-00",
        "CTIS2022-500244-37-00, CTIS, 2022-500244-37-00, 2022-500244-37-00",
        "EUCTR2015-002340-14-NL, EUCTR, EUCTR2015-002340-14-NL, EUCTR2015-002340-14-NL",
        "EUCTR2021-001279-18-Outside/EEA, EUCTR, EUCTR2021-001279-18-Outside/EEA, EUCTR2021-001279-18-Outside-EEA",
        "JPRN-jRCTs031190227, JRCT, JPRN-jRCTs031190227, JPRN-jRCTs031190227",
        "jRCT2031220734, JRCT, jRCT2031220734, jRCT2031220734",
        "JRCT2031240016, JRCT, jRCT2031240016, jRCT2031240016",
        "JPRN-UMIN000039686, UMIN, JPRN-UMIN000039686, JPRN-UMIN000039686",
        "JPRN-JapicCTI-205238, JAPIC, JPRN-JapicCTI-205238, JPRN-JapicCTI-205238",
        "JPRN-something else, JPRN, JPRN-something else, JPRN-something-else",
        "ACTRN12620000421932P, ANZCTR, ACTRN12620000421932p, ACTRN12620000421932p",
        "RBR-6QX8KV, REBEC, RBR-6qx8kv, RBR-6qx8kv",
        "IRCT20200128046294n2, IRCT, IRCT20200128046294N2, IRCT20200128046294N2",
        "SLCTR/2020/011, SLCTR, SLCTR/2020/011, SLCTR-2020-011",
        "DRKS00021134, DRKS, DRKS00021134, DRKS00021134",
        "KCT0004833, CRIS, KCT0004833, KCT0004833",
        "PACTR202003786633207, PACTR, PACTR202003786633207, PACTR202003786633207",
        "TCTR20200321001, TCTR, TCTR20200321001, TCTR20200321001",
        "RPCEC00000306, RPCEC, RPCEC00000306, RPCEC00000306",
        "LBCTR2020033443, LBCTR, LBCTR2020033443, LBCTR2020033443",
        "ITMCTR2100005074, ITMCTR, ITMCTR2100005074, ITMCTR2100005074",
        "NL-OMON52325, LTR, NL-OMON52325, NL-OMON52325",
        "NTR1234, NTR, NTR1234, NTR1234",
        "U1111-1279-2948, UTN, U1111-1279-2948, U1111-1279-2948"
    })
    void a_number_is_recognized_by_its_form(String text, Register register, String number, String id) {
        assertThat(Register.recognize(text)).hasValueSatisfying(found -> {
            assertThat(found.register()).isEqualTo(register);
            assertThat(found.value()).isEqualTo(number);
            assertThat(found.fhirId()).isEqualTo(id);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12949496", "NL8490", "PER-014-20", "2019-002663-10", "R01 CA123456", "NCT123", "", "C000000351"
            })
    void a_number_of_a_common_form_is_of_no_register(String text) {
        assertThat(Register.recognize(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void each_register_is_found_by_its_title_and_its_system(Register register) {
        assertThat(Register.ofTitle(register.title())).isEqualTo(register);
        assertThat(Register.ofSystem(register.system())).isEqualTo(register);
    }

    @Test
    void the_numbers_of_two_registers_never_have_one_id() {
        List<String> ids = Arrays.stream(Register.values())
                .map(register -> new RegistryId(register, "X/1").fhirId())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void numbers_that_differ_in_what_ids_cannot_hold_have_different_ids() {
        assertThat(new RegistryId(Register.CTRI, "CTRI 2020 03 024014").fhirId())
                .startsWith("CTRI-CTRI-2020-03")
                .isNotEqualTo(new RegistryId(Register.CTRI, "CTRI/2020/03/024014").fhirId())
                .isNotEqualTo(new RegistryId(Register.CTRI, "CTRI-2020-03-024014").fhirId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12949496",
                "a",
                "/",
                "ｎｕｍｂｅｒ",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void any_number_gives_an_id_that_fhir_accepts_and_leaves_room_for_what_belongs_to_the_study(String number) {
        String id = new RegistryId(Register.OTHER, number).fhirId();
        assertThat(id).matches("[A-Za-z0-9.-]{1,32}").matches(".*[A-Za-z].*");
        assertThat(new RegistryId(Register.OTHER, number + "x").fhirId()).isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "CLINICAL_TRIALS_GOV, NCT00000001, https://clinicaltrials.gov/study/NCT00000001",
        "ISRCTN, ISRCTN12949496, https://www.isrctn.com/ISRCTN12949496",
        "EUCTR, EUCTR2015-002340-14-NL, https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2015-002340-14",
        "CTIS, 2022-500244-37-00, https://euclinicaltrials.eu/ctis-public/view/2022-500244-37-00",
        "JRCT, JPRN-jRCTs031190227, https://jrct.niph.go.jp/latest-detail/jRCTs031190227",
        "NTR, NL8490, https://trialregister.nl/trial/8490",
        "NTR, NTR1234,",
        "CHICTR, ChiCTR2000029953,",
        "ISRCTN, not a number,"
    })
    void the_address_of_a_trial_follows_from_its_number_where_the_register_has_it_so(
            Register register, String number, String address) {
        assertThat(new RegistryId(register, number).address()).isEqualTo(address);
    }

    @Test
    void a_study_has_one_number() {
        assertThatThrownBy(() -> study("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> study("{'nctId':'NCT00000001','registryId':{'register':'ISRCTN','value':'1'}}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> study("{'registryId':{'register':'CLINICAL_TRIALS_GOV','value':'NCT00000001'}}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> study("{'registryId':{'register':'NOWHERE','value':'1'}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_study_of_another_register_has_no_nct_id() {
        Study study = study("{'registryId':{'register':'ISRCTN','value':'ISRCTN12949496'}}");
        assertThat(study.nctId()).isNull();
        assertThat(study.id()).isEqualTo("ISRCTN12949496");
    }

    private static Study study(String identification) {
        return StudyJson.read(StudyJson.parse(
                "{\"protocolSection\":{\"identificationModule\":" + identification.replace('\'', '"') + "}}"));
    }
}
