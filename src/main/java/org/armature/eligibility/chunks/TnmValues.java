package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of T, N and M in their order, with their subdivisions: "T1c" to "T3a" are T1c, T2, T3a. A range names the
 * ends that are written with the subdivisions up to them, and whole values between.
 */
final class TnmValues {
    /** What lies below T1. */
    private static final List<String> BELOW_T1 = List.of("T0", "Ta", "Tis");

    private TnmValues() {}

    /** "T2b", "N1", "M1a", but not "Tis", "NX": whether its place among the others is known. */
    static boolean isPlaced(String value) {
        return value.length() > 1
                && value.length() < 4
                && "TNM".indexOf(value.charAt(0)) >= 0
                && value.charAt(1) >= '0'
                && value.charAt(1) <= highest(value)
                && (value.length() == 2 || value.charAt(2) >= 'a' && value.charAt(2) <= 'd');
    }

    private static char highest(String value) {
        return switch (value.charAt(0)) {
            case 'T' -> '4';
            case 'N' -> '3';
            default -> '1';
        };
    }

    /** All from one to another of the same letter; null where they are not in this order. */
    static @Nullable List<String> between(String first, String last) {
        if (!isPlaced(first) || !isPlaced(last) || first.charAt(0) != last.charAt(0) || first.compareTo(last) > 0) {
            return null;
        }
        List<String> values = new ArrayList<>();
        String letter = first.substring(0, 1);
        for (char main = first.charAt(1); main <= last.charAt(1); main++) {
            boolean low = main == first.charAt(1) && first.length() > 2;
            boolean high = main == last.charAt(1) && last.length() > 2;
            if (!low && !high) {
                values.add(letter + main);
                continue;
            }
            char from = low ? first.charAt(2) : 'a';
            char to = high ? last.charAt(2) : lastDivision(letter, main);
            for (char division = from; division <= to || low && division == from; division++) {
                values.add(letter + main + division);
            }
        }
        return values;
    }

    private static char lastDivision(String letter, char main) {
        return letter.equals("T") && main == '4' ? 'd' : 'c';
    }

    /** From a value upwards: "T2b or higher"; null where its place is not known. */
    static @Nullable List<String> from(String value, boolean inclusive) {
        List<String> values = between(value, value.substring(0, 1) + highest(value));
        return values == null || inclusive ? values : without(values, value);
    }

    /** Up to a value: "at most T2a". What is less than a tumor of T1 is among them. */
    static @Nullable List<String> upTo(String value, boolean inclusive) {
        if (!isPlaced(value)) {
            return null;
        }
        String lowest = value.charAt(0) == 'T' ? "T1" : value.charAt(0) + "0";
        List<String> values = value.compareTo(lowest) < 0 ? List.of(value) : between(lowest, value);
        List<String> all = new ArrayList<>(value.charAt(0) == 'T' ? BELOW_T1 : List.of());
        if (values != null) {
            values.stream().filter(one -> !all.contains(one)).forEach(all::add);
        }
        return inclusive ? all : without(all, value);
    }

    private static @Nullable List<String> without(List<String> values, String value) {
        List<String> others = values.stream().filter(one -> !one.equals(value)).toList();
        return others.isEmpty() ? null : others;
    }
}
