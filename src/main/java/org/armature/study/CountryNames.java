package org.armature.study;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of countries as registers write them, with ISO 3166 codes. */
public final class CountryNames {
    /** Spellings of registers and of WHO that are not the platform's. */
    private static final Map<String, String> REGISTRY = Map.ofEntries(
            Map.entry("bolivia (plurinational state of)", "BO"),
            Map.entry("bolivia, plurinational state of", "BO"),
            Map.entry("bosnia and herzegovina", "BA"),
            Map.entry("brunei darussalam", "BN"),
            Map.entry("burma", "MM"),
            Map.entry("congo", "CG"),
            Map.entry("congo, the democratic republic of the", "CD"),
            Map.entry("cote d'ivoire", "CI"),
            Map.entry("czech republic", "CZ"),
            Map.entry("côte d'ivoire", "CI"),
            Map.entry("democratic people's republic of korea", "KP"),
            Map.entry("democratic republic of the congo", "CD"),
            Map.entry("federated states of micronesia", "FM"),
            Map.entry("guadeloupe", "GP"),
            Map.entry("holy see (vatican city state)", "VA"),
            Map.entry("hong kong", "HK"),
            Map.entry("iran (islamic republic of)", "IR"),
            Map.entry("iran, islamic republic of", "IR"),
            Map.entry("korea, democratic people's republic of", "KP"),
            Map.entry("korea, republic of", "KR"),
            Map.entry("lao people's democratic republic", "LA"),
            Map.entry("libyan arab jamahiriya", "LY"),
            Map.entry("macau", "MO"),
            Map.entry("macedonia, the former yugoslav republic of", "MK"),
            Map.entry("micronesia (federated states of)", "FM"),
            Map.entry("micronesia, federated states of", "FM"),
            Map.entry("moldova, republic of", "MD"),
            Map.entry("myanmar", "MM"),
            Map.entry("north macedonia", "MK"),
            Map.entry("palestine", "PS"),
            Map.entry("palestinian territories, occupied", "PS"),
            Map.entry("palestinian territory, occupied", "PS"),
            Map.entry("puerto rico", "PR"),
            Map.entry("republic of korea", "KR"),
            Map.entry("republic of moldova", "MD"),
            Map.entry("republic of the congo", "CG"),
            Map.entry("reunion", "RE"),
            Map.entry("russian federation", "RU"),
            Map.entry("réunion", "RE"),
            Map.entry("swaziland", "SZ"),
            Map.entry("syrian arab republic", "SY"),
            Map.entry("taiwan", "TW"),
            Map.entry("taiwan, province of china", "TW"),
            Map.entry("tanzania, united republic of", "TZ"),
            Map.entry("the bahamas", "BS"),
            Map.entry("the democratic republic of the congo", "CD"),
            Map.entry("the former yugoslav republic of macedonia", "MK"),
            Map.entry("the gambia", "GM"),
            Map.entry("the netherlands", "NL"),
            Map.entry("trinidad and tobago", "TT"),
            Map.entry("turkey (türkiye)", "TR"),
            Map.entry("turkey", "TR"),
            Map.entry("türkiye", "TR"),
            Map.entry("united kingdom of great britain and northern ireland", "GB"),
            Map.entry("united republic of tanzania", "TZ"),
            Map.entry("united states of america", "US"),
            Map.entry("venezuela (bolivarian republic of)", "VE"),
            Map.entry("venezuela, bolivarian republic of", "VE"),
            Map.entry("viet nam", "VN"),
            Map.entry("virgin islands (u.s.)", "VI"));

    /** Countries that are no more have no code. */
    private static final Set<String> FORMER =
            Set.of("former serbia and montenegro", "former yugoslavia", "serbia and montenegro");

    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(key(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        codes.putAll(REGISTRY);
        return codes;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The two-letter code of a country of today, or null. */
    public static @Nullable String code(String name) {
        return CODES.get(key(name));
    }

    /** Whether this is the name of a country. */
    public static boolean contains(String name) {
        return CODES.containsKey(key(name)) || FORMER.contains(key(name));
    }
}
