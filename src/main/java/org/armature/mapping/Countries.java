package org.armature.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** The countries as the registry writes them, in ISO 3166. */
final class Countries {
    private static final String ISO_3166 = "urn:iso:std:iso:3166";
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(key(new Locale("", code)), code);
        }
        // The registry's spellings that are not the platform's.
        Map<String, String> registry = Map.ofEntries(
                Map.entry("korea, republic of", "KR"),
                Map.entry("korea, democratic people's republic of", "KP"),
                Map.entry("iran, islamic republic of", "IR"),
                Map.entry("russian federation", "RU"),
                Map.entry("turkey", "TR"),
                Map.entry("turkey (türkiye)", "TR"),
                Map.entry("czech republic", "CZ"),
                Map.entry("syrian arab republic", "SY"),
                Map.entry("libyan arab jamahiriya", "LY"),
                Map.entry("moldova, republic of", "MD"),
                Map.entry("macedonia, the former yugoslav republic of", "MK"),
                Map.entry("the former yugoslav republic of macedonia", "MK"),
                Map.entry("lao people's democratic republic", "LA"),
                Map.entry("viet nam", "VN"),
                Map.entry("hong kong", "HK"),
                Map.entry("macau", "MO"),
                Map.entry("congo", "CG"),
                Map.entry("congo, the democratic republic of the", "CD"),
                Map.entry("the democratic republic of the congo", "CD"),
                Map.entry("democratic republic of the congo", "CD"),
                Map.entry("republic of the congo", "CG"),
                Map.entry("palestinian territory, occupied", "PS"),
                Map.entry("palestinian territories, occupied", "PS"),
                Map.entry("holy see (vatican city state)", "VA"),
                Map.entry("burma", "MM"),
                Map.entry("myanmar", "MM"),
                Map.entry("cote d'ivoire", "CI"),
                Map.entry("côte d'ivoire", "CI"),
                Map.entry("bosnia and herzegovina", "BA"),
                Map.entry("trinidad and tobago", "TT"),
                Map.entry("virgin islands (u.s.)", "VI"),
                Map.entry("brunei darussalam", "BN"),
                Map.entry("micronesia, federated states of", "FM"),
                Map.entry("swaziland", "SZ"),
                Map.entry("reunion", "RE"),
                Map.entry("réunion", "RE"));
        codes.putAll(registry);
        return codes;
    }

    private static String key(Locale country) {
        return country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** The country with its code; a name that is not known keeps its text alone. */
    static CodeableConcept concept(String name) {
        CodeableConcept concept = Values.text(name);
        String code = CODES.get(name.strip().toLowerCase(Locale.ROOT));
        return code == null
                ? concept
                : concept.addCoding(new Coding().setSystem(ISO_3166).setCode(code));
    }
}
