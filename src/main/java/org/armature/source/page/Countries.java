package org.armature.source.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of countries, as the registry writes them today and wrote them on its classic site. */
final class Countries {
    private static final Set<String> REGISTRY = Set.of(
            "bolivia, plurinational state of",
            "congo, the democratic republic of the",
            "côte d'ivoire",
            "czech republic",
            "democratic republic of the congo",
            "federated states of micronesia",
            "former serbia and montenegro",
            "former yugoslavia",
            "guadeloupe",
            "hong kong",
            "iran, islamic republic of",
            "korea, democratic people's republic of",
            "korea, republic of",
            "lao people's democratic republic",
            "libyan arab jamahiriya",
            "macau",
            "macedonia, the former yugoslav republic of",
            "moldova, republic of",
            "myanmar",
            "north macedonia",
            "palestine",
            "palestinian territories, occupied",
            "palestinian territory, occupied",
            "puerto rico",
            "republic of korea",
            "russian federation",
            "serbia and montenegro",
            "swaziland",
            "syrian arab republic",
            "taiwan",
            "taiwan, province of china",
            "tanzania, united republic of",
            "the democratic republic of the congo",
            "the gambia",
            "the bahamas",
            "turkey",
            "turkey (türkiye)",
            "türkiye",
            "venezuela, bolivarian republic of",
            "viet nam",
            "virgin islands (u.s.)");
    private static final Set<String> NAMES = Stream.concat(
                    REGISTRY.stream(),
                    Arrays.stream(Locale.getISOCountries())
                            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                            .map(Names::folded))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    static boolean contains(String name) {
        return NAMES.contains(Names.folded(name));
    }
}
