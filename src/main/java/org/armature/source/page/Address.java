package org.armature.source.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armature.study.CountryNames;
import org.jspecify.annotations.Nullable;

/** Where a site is: {@code La Jolla, California, United States, 92093}. */
record Address(
        @Nullable String city,
        @Nullable String state,
        @Nullable String zip,
        @Nullable String country) {
    private static final int LONGEST = 200;
    private static final int LONGEST_COUNTRY = 3;

    /** Reads a line that is an address: something, a country, and perhaps a postal code. */
    static Optional<Address> parse(String text) {
        if (text.length() > LONGEST || text.indexOf(',') < 0 || text.endsWith(".")) {
            return Optional.empty();
        }
        List<String> parts =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        Optional<Address> withoutZip = endingWithCountry(parts, parts.size());
        boolean zip = parts.get(parts.size() - 1).chars().anyMatch(Character::isDigit);
        return withoutZip.isPresent() || !zip ? withoutZip : endingWithCountry(parts, parts.size() - 1);
    }

    private static Optional<Address> endingWithCountry(List<String> parts, int end) {
        for (int start = Math.max(1, end - LONGEST_COUNTRY); start < end; start++) {
            String country = String.join(", ", parts.subList(start, end));
            if (CountryNames.contains(country)) {
                return Optional.of(address(parts, start, country, end));
            }
        }
        return Optional.empty();
    }

    /** Whether the text is a country, alone or with a state of it, as a heading over sites. */
    static boolean isRegion(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int comma = text.indexOf(',');
        return CountryNames.contains(text)
                || (comma > 0 && text.indexOf(',', comma + 1) < 0 && CountryNames.contains(text.substring(0, comma)));
    }

    /** The state stands before the country, perhaps empty; of more parts, the rest is the city: {@code México, D. F.}. */
    private static Address address(List<String> parts, int countryStart, String country, int zipStart) {
        int cityEnd = Math.max(1, countryStart - 1);
        String city = String.join(", ", parts.subList(0, cityEnd));
        String state = cityEnd < countryStart ? parts.get(cityEnd) : "";
        String zip = zipStart < parts.size() ? parts.get(zipStart) : "";
        return new Address(blankAsNull(city), blankAsNull(state), blankAsNull(zip), country);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
