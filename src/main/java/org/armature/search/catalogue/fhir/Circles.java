package org.armature.search.catalogue.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.Near;
import org.armature.search.catalogue.Place;
import org.armature.search.catalogue.PlaceAnswer;

/** Reads circles such as {@code 42.36|-71.06|50|km} and {@code Boston|50|km}. */
final class Circles {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,5}(\\.\\d{1,12})?");
    private static final double KILOMETRES_PER_MILE = 1.609344;
    private static final String FORM =
            "write 42.36|-71.06|50|km, or a place and a distance such as Boston|50|km; units are km and [mi_i]";

    private final Supplier<Catalogue> catalogue;

    Circles(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /** The circles of one group. A comma in a place's name parts the group, so what has no distance goes with the next. */
    List<Near> of(List<String> anyOf) {
        return joined(anyOf).stream().map(this::circle).toList();
    }

    /** The group as its values were meant. */
    static List<String> joined(List<String> anyOf) {
        List<String> whole = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String part : anyOf) {
            open.append(open.isEmpty() ? "" : ",").append(part);
            if (part.contains("|")) {
                whole.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            throw Refusals.of(Parameters.NEAR, "'" + open + "' has no distance", FORM);
        }
        return whole;
    }

    private Near circle(String text) {
        String[] parts = text.split("\\|", -1);
        if (isPoint(parts)) {
            return near(text, parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : "km");
        }
        if (parts.length < 2 || parts.length > 3 || !isNumber(parts[1])) {
            throw Refusals.of(Parameters.NEAR, "'" + text + "' is not a circle", FORM);
        }
        Place place = place(parts[0].strip());
        return near(
                text,
                String.valueOf(place.latitude()),
                String.valueOf(place.longitude()),
                parts[1],
                parts.length == 3 ? parts[2] : "km");
    }

    /** Whether it begins with two degrees: a postal code is a number too, but has no two numbers after it. */
    static boolean isPoint(String... parts) {
        return (parts.length == 3 || parts.length == 4)
                && isNumber(parts[0])
                && isNumber(parts[1])
                && isNumber(parts[2]);
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    private static Near near(String text, String latitude, String longitude, String distance, String unit) {
        double perUnit = switch (unit.strip().toLowerCase(Locale.ROOT)) {
            case "km", "" -> 1;
            case "[mi_i]", "mi" -> KILOMETRES_PER_MILE;
            default -> throw Refusals.of(Parameters.NEAR, "'" + unit + "' is not a known unit", FORM);
        };
        try {
            return new Near(
                    Double.parseDouble(latitude),
                    Double.parseDouble(longitude),
                    Double.parseDouble(distance.strip()) * perUnit);
        } catch (IllegalArgumentException e) {
            throw Refusals.of(Parameters.NEAR, "'" + text + "' is not a circle: " + e.getMessage(), FORM);
        }
    }

    private Place place(String name) {
        PlaceAnswer answer = catalogue.get().place(name);
        if (answer instanceof PlaceAnswer.Found found) {
            return found.place();
        }
        if (answer instanceof PlaceAnswer.Ambiguous ambiguous) {
            throw Refusals.of(
                    Parameters.NEAR,
                    "'" + name + "' may be several places",
                    "write one of: "
                            + ambiguous.alternatives().stream()
                                    .map(place -> "'" + place.name() + "'")
                                    .collect(Collectors.joining("; ")));
        }
        throw Refusals.of(
                Parameters.NEAR,
                "no study has a site in '" + name + "'",
                "write a city, city and state or country, or a postal code, or give a position: 42.36|-71.06|50|km");
    }
}
