package org.armature.search.request;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a study in ClinicalTrials.gov, in all the ways in which it is written. */
public final class NctNumbers {
    /** The system that is stored. */
    public static final String SYSTEM = "http://clinicaltrials.gov";

    private static final Pattern ANY_SYSTEM =
            Pattern.compile("(?i)(https?://)?(www\\.|classic\\.)?clinicaltrials\\.gov(/(nctid|show|study|ct2/show))?/?"
                    + "|urn:oid:2\\.16\\.840\\.1\\.113883\\.3\\.1077");

    private static final Pattern NUMBER = Pattern.compile("(?i)NCT\\d{8}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?://)?(www\\.|classic\\.)?clinicaltrials\\.gov/.{0,40}?(NCT\\d{8})/?");

    private NctNumbers() {}

    /** Whether this identifier system means ClinicalTrials.gov. */
    public static boolean isSystem(String system) {
        return system.length() < 100 && ANY_SYSTEM.matcher(system.strip()).matches();
    }

    /** The number as it is stored, from a number in any case or an address that ends with one; else as it is. */
    public static String value(String value) {
        String stripped = value.strip();
        if (NUMBER.matcher(stripped).matches()) {
            return stripped.toUpperCase(Locale.ROOT);
        }
        Matcher address = ADDRESS.matcher(stripped.length() > 200 ? "" : stripped);
        return address.matches() ? address.group(3).toUpperCase(Locale.ROOT) : value;
    }

    /** The value of a token of an identifier as it is stored: {@code system|value} or a value alone. */
    static String token(String token) {
        int bar = token.indexOf('|');
        if (bar < 0) {
            return value(token);
        }
        String system = token.substring(0, bar);
        return isSystem(system) ? SYSTEM + "|" + value(token.substring(bar + 1)) : token;
    }
}
