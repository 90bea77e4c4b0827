package org.armature.search.request;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A circle on the earth as {@code near} gives it: {@code latitude|longitude|distance|unit}.
 *
 * @param latitude in degrees, from -90 to 90
 * @param longitude in degrees, from -180 to 180
 * @param kilometres the radius
 */
public record NearValue(double latitude, double longitude, double kilometres) {
    /** What is asked for where the distance is left out, as the specification leaves it to the server. */
    static final double DEFAULT_KILOMETRES = 50;

    private static final double LARGEST = 20_040;
    private static final Map<String, Double> UNITS = Map.of(
            "km", 1.0, "m", 0.001, "mi", 1.609344, "[mi_i]", 1.609344, "mi_i", 1.609344, "mile", 1.609344, "miles",
            1.609344);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,10}(\\.\\d{1,20})?");
    private static final String FORM =
            "write latitude|longitude|distance|unit, such as 52.52|13.4|50|km; units: km, mi, m";

    /** Reads one value; {@code where} names the parameter for the problem that a malformed one gets. */
    public static NearValue of(String where, String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length < 2 || parts.length > 4) {
            throw RefusedException.value(where, "'" + Shown.of(text) + "' is no place with a distance", FORM);
        }
        double latitude = number(where, parts[0], 90, "latitude");
        double longitude = number(where, parts[1], 180, "longitude");
        String unit = parts.length == 4 && !parts[3].isEmpty() ? parts[3] : "km";
        Double factor = UNITS.get(unit);
        if (factor == null) {
            throw RefusedException.value(where, "unknown unit '" + Shown.of(unit) + "'", FORM);
        }
        boolean stated = parts.length > 2 && !parts[2].isEmpty();
        double distance = stated ? number(where, parts[2], LARGEST / factor, "distance") * factor : DEFAULT_KILOMETRES;
        if (distance < 0) {
            throw RefusedException.value(where, "the distance is negative", FORM);
        }
        return new NearValue(latitude, longitude, distance);
    }

    private static double number(String where, String text, double largest, String what) {
        if (!NUMBER.matcher(text).matches()) {
            throw RefusedException.value(where, what + " '" + Shown.of(text) + "' is no number", FORM);
        }
        double number = new BigDecimal(text).doubleValue();
        if (Math.abs(number) > largest) {
            throw RefusedException.value(
                    where, what + " " + text + " is too large, at most " + Math.round(largest) + " is possible", FORM);
        }
        return number;
    }

    /** As it is handed on: as it came where nothing has to be filled in, else in kilometres. */
    static String text(String where, String text) {
        NearValue near = of(where, text);
        return text.endsWith("|km") ? text : near.text();
    }

    private String text() {
        return plain(latitude) + "|" + plain(longitude) + "|" + plain(kilometres) + "|km";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
