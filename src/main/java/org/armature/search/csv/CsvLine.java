package org.armature.search.csv;

import java.util.List;
import java.util.stream.Collectors;

/** A line of CSV as RFC 4180 has it, in which no cell is taken for a formula by a spreadsheet. */
final class CsvLine {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * Text of registries is written by many hands, and a spreadsheet runs a cell that begins like a formula; an
     * apostrophe before it makes it text.
     */
    private static String cell(String value) {
        String text =
                !value.isBlank() && FORMULA_STARTS.indexOf(value.stripLeading().charAt(0)) >= 0
                                || !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
                        ? "'" + value
                        : value;
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain && text.equals(text.strip()) ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
