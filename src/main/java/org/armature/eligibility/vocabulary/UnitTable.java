package org.armature.eligibility.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of units, each with its UCUM code and its spellings, and the conversions that hold for one variable only. */
final class UnitTable {
    /** A part that only counts: "10*9", or an annotation such as "{1.73_m2}". */
    private static final Pattern POWER = Pattern.compile("10\\*(\\d{1,2})");

    private static final int MAX_CACHED = 1000;

    private final Map<String, Unit> parts = new HashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> lowered = new HashMap<>();
    private final Map<String, double[]> specials = new HashMap<>();
    private final Map<String, Unit> composed = new ConcurrentHashMap<>();

    /** For each first letter, in lower case, the lengths that spellings with it have, as bits. */
    private long[] lengths = new long[Byte.MAX_VALUE];

    private UnitTable() {}

    static UnitTable standard() {
        UnitTable table = new UnitTable();
        rows("units.tsv").forEach(table::addPart);
        rows("conversions.tsv")
                .forEach(cells -> table.specials.put(
                        cells[0] + " " + cells[1],
                        new double[] {Double.parseDouble(cells[2]), Double.parseDouble(cells[3])}));
        return table;
    }

    private static List<String[]> rows(String resource) {
        try (BufferedReader reader = VocabularyFile.resource(resource)) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPart(String[] cells) {
        Map<String, Integer> dimensions = new HashMap<>();
        for (String dimension : cells[3].split(" ", -1)) {
            if (!dimension.isEmpty()) {
                dimensions.merge(dimension, 1, Integer::sum);
            }
        }
        parts.put(
                cells[0], new Unit(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Map.copyOf(dimensions)));
        List<String> spellings = new ArrayList<>(List.of(cells[4].split("\\|", -1)));
        for (String spelling : spellings) {
            boolean exactCase = spelling.startsWith("=");
            String written = exactCase ? spelling.substring(1) : spelling;
            if (written.isEmpty()) {
                continue;
            }
            if (exact.put(written, cells[0]) != null) {
                throw new IllegalStateException("Two units are spelled " + written);
            }
            if (!exactCase) {
                lowered.put(written.toLowerCase(Locale.ROOT), cells[0]);
            }
            if (written.length() >= Long.SIZE) {
                throw new IllegalStateException("The spelling of a unit is too long: " + written);
            }
            char first = Character.toLowerCase(written.charAt(0));
            lengths = first < lengths.length ? lengths : Arrays.copyOf(lengths, first + 1);
            lengths[first] |= 1L << written.length();
        }
    }

    /** The UCUM part that is spelled so, or null. The case as written goes before any case. */
    @Nullable
    String part(String spelling) {
        String code = exact.get(spelling);
        return code != null ? code : lowered.get(spelling.toLowerCase(Locale.ROOT));
    }

    /** The lengths that spellings with this first letter have, as bits; none where no unit begins so. */
    long lengths(char first) {
        char lower = Character.toLowerCase(first);
        return lower < lengths.length ? lengths[lower] : 0;
    }

    /** What a UCUM unit measures, or null where it has a part that is not in the table. */
    @Nullable
    Unit unit(String ucum) {
        Unit known = composed.get(ucum);
        if (known != null) {
            return known;
        }
        Unit unit = compose(ucum);
        if (unit != null && composed.size() < MAX_CACHED) {
            composed.put(ucum, unit);
        }
        return unit;
    }

    private @Nullable Unit compose(String ucum) {
        if (ucum.length() > 60) {
            return null;
        }
        Unit result = Unit.ONE;
        int exponent = 1;
        for (String part : ucum.split("/", -1)) {
            if (!part.isEmpty()) {
                Unit unit = simple(part);
                if (unit == null) {
                    return null;
                }
                result = result.times(unit, exponent);
            }
            exponent = -1;
        }
        return result;
    }

    private @Nullable Unit simple(String part) {
        if (part.equals("1")) {
            return Unit.ONE;
        }
        Matcher power = POWER.matcher(part);
        if (power.matches()) {
            return new Unit(Math.pow(10, Integer.parseInt(power.group(1))), 0, Map.of());
        }
        Unit unit = parts.get(part);
        if (unit != null) {
            return unit;
        }
        return part.startsWith("{") && part.indexOf('}') == part.length() - 1 ? Unit.ONE : null;
    }

    /** A conversion that holds for this variable alone. */
    OptionalDouble special(String variable, String ucum, double value) {
        double[] line = specials.get(variable + " " + ucum);
        return line == null ? OptionalDouble.empty() : OptionalDouble.of(value * line[0] + line[1]);
    }
}
