package org.armature.search.catalogue.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.armature.search.catalogue.AcceptedSex;
import org.armature.search.catalogue.Ages;
import org.armature.search.catalogue.CatalogueQuery;

/** Makes a query of the catalogue from the values of search parameters. */
final class Queries {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,6})?");
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final int OLDEST = 150;

    private final Circles circles;

    Queries(Circles circles) {
        this.circles = circles;
    }

    /**
     * The query.
     *
     * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException where a value is not understood
     */
    CatalogueQuery of(Map<String, List<List<String>>> values) {
        List<Set<AcceptedSex>> sexes = new ArrayList<>();
        for (List<String> anyOf : values.getOrDefault(Parameters.SEX, List.of())) {
            Set<AcceptedSex> group = new LinkedHashSet<>();
            anyOf.forEach(text -> group.add(sex(text)));
            sexes.add(group);
        }
        return new CatalogueQuery(
                values.getOrDefault(Parameters.CONTENT, List.of()),
                values.getOrDefault(Parameters.TEXT, List.of()),
                values.getOrDefault(Parameters.NEAR, List.of()).stream()
                        .map(circles::of)
                        .toList(),
                values.getOrDefault(Parameters.AGE, List.of()).stream()
                        .map(anyOf -> anyOf.stream().map(Queries::age).toList())
                        .toList(),
                sexes,
                Map.of(),
                null,
                null);
    }

    private static Double age(String text) {
        String[] parts = text.strip().split("\\|", -1);
        boolean formed = (parts.length == 1 || parts.length == 3)
                && NUMBER.matcher(parts[0]).matches()
                && (parts.length == 1 || parts[1].isEmpty() || parts[1].equals(UCUM));
        Double years = formed ? Ages.inYears(new BigDecimal(parts[0]), parts.length == 1 ? "a" : parts[2]) : null;
        if (years == null) {
            throw Refusals.of(
                    Parameters.AGE,
                    "'" + text + "' is not an age",
                    "write 34|" + UCUM + "|a, with the unit a, mo, wk or d");
        }
        if (years > OLDEST) {
            throw Refusals.of(Parameters.AGE, "'" + text + "' is no age of a person", "at most " + OLDEST + " years");
        }
        return years;
    }

    private static AcceptedSex sex(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "female" -> AcceptedSex.FEMALE;
            case "male" -> AcceptedSex.MALE;
            default -> throw Refusals.of(Parameters.SEX, "'" + text + "' is not known", "female or male");
        };
    }
}
