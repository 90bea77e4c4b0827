package org.armature.search.request;

import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armature.store.index.CriterionNumbers;

/** A variable and a number, {@code variable$number|system|unit}, as clients write them and as they are indexed. */
final class CriterionValue {
    private static final String EXAMPLE = "variable/hemoglobin$lt10||g/dL";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z0-9_./-]{1,90}");

    private static final Pattern IN_URL =
            Pattern.compile("(?<=[?&.:])" + CriterionNumbers.INDEXED + "=([^&]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEXED = Pattern.compile("([^|]*)\\|\\|(\\S*) ?(.*)");

    private CriterionValue() {}

    /** The quantity that is indexed. */
    static String indexed(String where, String value) {
        int pair = value.indexOf('$');
        if (pair < 1) {
            throw RefusedException.value(where, "'" + Shown.of(value) + "' is no pair", "write " + EXAMPLE);
        }
        String variable = variable(where, value.substring(0, pair));
        String[] quantity = Values.quantity(where, value.substring(pair + 1)).split("\\|", -1);
        if (quantity.length == 1) {
            return quantity[0] + "||" + CriterionNumbers.unit(variable, "");
        }
        if (!quantity[1].isEmpty() && !quantity[1].equals(UCUM)) {
            throw RefusedException.value(
                    where, "units are those of UCUM, or words", "write " + UCUM + "|g/dL, or |g/dL");
        }
        return quantity[0] + "||" + CriterionNumbers.unit(variable, quantity[2]);
    }

    private static String variable(String where, String token) {
        String prefix = CriterionNumbers.VOCABULARY + "|";
        String variable = token.startsWith(prefix) ? token.substring(prefix.length()) : token;
        if (!VARIABLE.matcher(variable).matches()) {
            throw RefusedException.value(
                    where,
                    "'" + Shown.of(token) + "' is no variable of " + CriterionNumbers.VOCABULARY,
                    "write " + EXAMPLE);
        }
        return variable;
    }

    /** A URL of this server with what clients write in place of what is indexed. */
    static String asAsked(String url) {
        return IN_URL.matcher(url)
                .replaceAll(found -> Matcher.quoteReplacement("criterion-value="
                        + UrlUtil.escapeUrlParam(Arrays.stream(
                                        UrlUtil.unescape(found.group(1)).split(","))
                                .map(value -> INDEXED.matcher(value)
                                        .replaceFirst(parts -> Matcher.quoteReplacement(parts.group(2) + "$"
                                                + parts.group(1)
                                                + (parts.group(3).isEmpty() ? "" : "||" + parts.group(3)))))
                                .collect(Collectors.joining(",")))));
    }
}
