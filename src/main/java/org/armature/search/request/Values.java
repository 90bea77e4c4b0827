package org.armature.search.request;

import ca.uhn.fhir.context.RuntimeSearchParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.store.index.CriterionNumbers;
import org.armature.store.index.HierarchyParameters;

/** Reads the values of parameters, and makes of each what HAPI understands. */
final class Values {
    private static final String PREFIX = "(?:eq|ne|gt|lt|ge|le|sa|eb|ap)?";
    /** HAPI has no approximate dates. */
    private static final String DATE_PREFIX = "(?:eq|ne|gt|lt|ge|le|sa|eb)?";

    private static final Pattern DATE = Pattern.compile(
            DATE_PREFIX
                    + "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T([01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
    private static final Pattern NUMBER = Pattern.compile(PREFIX + "-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final String DATE_FORM = "write yyyy, yyyy-mm, yyyy-mm-dd or yyyy-mm-ddThh:mm:ssZ, with one of"
            + " eq, ne, gt, lt, ge, le, sa, eb before it where it is meant";

    private final KnownParameters known;
    private final CodeLists codes;

    Values(KnownParameters known, CodeLists codes) {
        this.known = known;
        this.codes = codes;
    }

    /** One occurrence of a parameter: values of which any may hold. */
    String checked(String type, RuntimeSearchParam parameter, String modifier, String text, String where) {
        if (text.isBlank() || text.startsWith(",") || (text.endsWith(",") && !text.endsWith("\\,"))) {
            throw RefusedException.value(
                    where, "there is no value, or one of them is empty", "give one, or leave it out");
        }
        List<String> values = between(text);
        if (values.size() > Limits.VALUES) {
            throw RefusedException.costly(where, "there are " + values.size() + " values", "at most " + Limits.VALUES);
        }
        return String.join(
                ",",
                values.stream()
                        .map(value -> one(type, parameter, modifier, value, where))
                        .toList());
    }

    /** What stands between commas; one after a backslash is part of a value, and stays as it is written. */
    private static List<String> between(String text) {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == ',') {
                values.add(text.substring(start, i));
                start = i + 1;
            }
        }
        values.add(text.substring(start));
        return values;
    }

    private String one(String type, RuntimeSearchParam parameter, String modifier, String value, String where) {
        if (value.isBlank()) {
            throw RefusedException.value(where, "one of the values is empty", "take the comma away");
        }
        if (value.length() > Limits.VALUE_LENGTH) {
            throw RefusedException.costly(
                    where, "a value is too long", "at most " + Limits.VALUE_LENGTH + " characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw RefusedException.value(where, "a value holds a character without meaning", "take U+0000 away");
        }
        if (modifier.equals("missing")) {
            return oneOf(where, value, List.of("true", "false"));
        }
        return switch (parameter.getParamType()) {
            case DATE -> inclusive(date(where, value));
            case NUMBER -> number(where, value);
            case QUANTITY -> quantity(where, value);
            case STRING -> string(where, value, modifier);
            case TOKEN -> token(type, parameter.getName(), modifier, value, where);
            case REFERENCE -> reference(parameter, modifier, value, where);
            case SPECIAL -> parameter.getName().equals("near") ? NearValue.text(where, value) : value;
            case COMPOSITE ->
                CriterionNumbers.isAsked(type, parameter.getName())
                        ? CriterionValue.indexed(where, value)
                        : composite(where, value);
            case URI, HAS -> value;
        };
    }

    private static String oneOf(String where, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw RefusedException.value(
                    where, "'" + Shown.of(value) + "' is not possible", Spelling.remedy(value, allowed));
        }
        return value;
    }

    /** A plus that was not encoded in a URL arrives as a space. */
    static String date(String where, String text) {
        String value = text.replace(' ', '+');
        Matcher parts = DATE.matcher(value);
        if (!parts.matches()) {
            throw RefusedException.value(where, "'" + Shown.of(text) + "' is no date", DATE_FORM);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
            YearMonth.of(year, month);
            LocalDate.of(Math.max(1, year), month, day);
        } catch (DateTimeException e) {
            throw RefusedException.value(where, "the calendar has no '" + Shown.of(text) + "'", DATE_FORM);
        }
        return value;
    }

    /**
     * HAPI takes {@code ge} of a month for "from its end on" and {@code le} for "up to its beginning", and leaves out what
     * is within; of a day it takes both as they are meant.
     */
    private static String inclusive(String value) {
        String prefix = value.substring(0, 2);
        String date = value.substring(2);
        if ((!prefix.equals("ge") && !prefix.equals("le")) || date.length() >= "yyyy-mm-dd".length()) {
            return value;
        }
        return prefix + (prefix.equals("ge") ? firstDay(date) : lastDay(date));
    }

    private static String firstDay(String date) {
        return date.length() == 4 ? date + "-01-01" : date + "-01";
    }

    private static String lastDay(String date) {
        return date.length() == 4
                ? date + "-12-31"
                : YearMonth.parse(date).atEndOfMonth().toString();
    }

    /** A moment, for which HAPI wants seconds and a time zone: a day begins at midnight in Greenwich. */
    static String moment(String where, String text) {
        String value = date(where, text);
        if (!Character.isDigit(value.charAt(0))) {
            throw RefusedException.value(where, "a moment has no comparison", "write yyyy-mm-ddThh:mm:ssZ");
        }
        return switch (value.length()) {
            case 4 -> value + "-01-01T00:00:00Z";
            case 7 -> value + "-01T00:00:00Z";
            case 10 -> value + "T00:00:00Z";
            default -> value;
        };
    }

    private static String number(String where, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw RefusedException.value(
                    where,
                    "'" + Shown.of(value) + "' is no number",
                    "write digits such as 100 or 0.5, with one of eq, ne, gt, lt, ge, le, ap before them where it is meant");
        }
        return value;
    }

    /** A number, with a unit and its system or without. */
    static String quantity(String where, String value) {
        String[] parts = value.split("\\|", -1);
        if ((parts.length != 1 && parts.length != 3)
                || !NUMBER.matcher(parts[0]).matches()) {
            throw RefusedException.value(
                    where,
                    "'" + Shown.of(value) + "' is no quantity",
                    "write number, number|system|code or number||code, such as le34|http://unitsofmeasure.org|a");
        }
        return value;
    }

    /** A text that is searched for, with its words and phrases as they are. */
    static String text(String where, String text) {
        if (text.isBlank()) {
            throw RefusedException.value(where, "there is no text", "give one, or leave the parameter out");
        }
        if (text.length() > Limits.VALUE_LENGTH) {
            throw RefusedException.costly(
                    where, "the text is too long", "at most " + Limits.VALUE_LENGTH + " characters");
        }
        return text;
    }

    private static String composite(String where, String value) {
        if (value.indexOf('$') < 1) {
            throw RefusedException.value(where, "'" + Shown.of(value) + "' is no pair", "write one$other");
        }
        return value;
    }

    private static String string(String where, String value, String modifier) {
        if (value.startsWith("*") || value.startsWith("%")) {
            throw RefusedException.value(
                    where,
                    "strings have no wildcards",
                    "a string is found from its beginning; the modifier contains finds it anywhere");
        }
        if (modifier.equals("contains") && value.strip().length() < Limits.CONTAINED) {
            throw RefusedException.costly(
                    where, "'" + Shown.of(value) + "' is too short", "at least " + Limits.CONTAINED + " characters");
        }
        return value;
    }

    private String token(String type, String name, String modifier, String value, String where) {
        if (modifier.equals("below")) {
            String prefix = HierarchyParameters.MESH + "|";
            String code = value.startsWith(prefix) ? value.substring(prefix.length()) : value;
            if (code.contains("|") || code.isBlank()) {
                throw RefusedException.value(
                        where,
                        "below knows the hierarchy of MeSH alone",
                        "write " + prefix + "D001172, or the code alone");
            }
            return code;
        }
        if (value.chars().filter(c -> c == '|').count() > 1 && !name.equals("identifier")) {
            throw RefusedException.value(where, "'" + Shown.of(value) + "' is no token", "write code or system|code");
        }
        if (modifier.equals("text")) {
            return string(where, value, modifier);
        }
        if (type.equals("ResearchStudy") && name.equals("identifier")) {
            return NctNumbers.token(value);
        }
        codes.check(type, name, value, where);
        return value;
    }

    private String reference(RuntimeSearchParam parameter, String modifier, String value, String where) {
        if (value.contains("://") || value.startsWith("urn:")) {
            return value;
        }
        String[] parts = value.split("/", -1);
        String target = parts.length > 1 ? parts[0] : modifier;
        String id = parts.length > 1 ? parts[1] : parts[0];
        if (parts.length > 2 || !ID.matcher(id).matches()) {
            throw RefusedException.value(
                    where, "'" + Shown.of(value) + "' is no reference", "write an id, Type/id or a URL");
        }
        known.targets(parameter, target, where);
        return value;
    }
}
