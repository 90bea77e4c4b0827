package org.armature.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.CriteriaText;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons with values that are written in figures, one a line: study, inclusion or exclusion, numeric or ordinal,
 * number, the whole line of the text, a column that stays free, and JSON with the variable and the values as they are
 * written. {@link MeasuredValues} says which comparisons are values.
 */
final class CriteriaTsv {
    /** Units of which so many make the one that texts write before them: "36 weeks and 6 days", "5 ft 2 in". */
    private static final Map<String, Integer> PARTS = Map.of("d", 7, "mo", 12, "[in_i]", 12);

    private static final Pattern FRACTION = Pattern.compile("(?<!\\d)(20|6) ?/ ?$");

    private final String name;
    private final String text;
    private final List<String> lines = new ArrayList<>();

    private static final Pattern SENTENCE = Pattern.compile("[\\p{Ll})]\\. +\\p{Lu}");

    private static final Pattern NEXT = Pattern.compile(" ?/ ?[<>\u2264\u2265=]| (?:and|to) -?\\d");

    private CriteriaTsv(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static String of(String name, EligibilityCriteria criteria) {
        CriteriaTsv tsv = new CriteriaTsv(name, criteria.text());
        criteria.lines().forEach(tsv::add);
        return "# " + name + (tsv.lines.isEmpty() ? "" : "\n" + String.join("\n", tsv.lines));
    }

    private void add(CriterionReading reading) {
        reading.line().walk(expression -> {
            if (expression instanceof Comparison comparison
                    && MeasuredValues.is(comparison)
                    && !isLaterSentence(reading.criterion(), comparison)) {
                add(reading, comparison);
            }
        });
    }

    /** What follows a first sentence mostly explains it: one value in six there is none of the criterion. */
    private boolean isLaterSentence(Criterion criterion, Comparison comparison) {
        int start = comparison.origin().start();
        return start > criterion.textStart()
                && SENTENCE.matcher(text)
                        .region(criterion.textStart(), start + 1)
                        .find();
    }

    private void add(CriterionReading reading, Comparison comparison) {
        String span =
                text.substring(comparison.origin().start(), comparison.origin().end());
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("name", comparison.variable().text());
        String written = beforeName(span, comparison.variable().text());
        if (!values(value, comparison, WrittenNumber.in(written), written)) {
            return;
        }
        String type = comparison.bounds().values().isEmpty() ? "numeric" : "ordinal";
        value.put("type", type);
        lines.add(String.join(
                "\t",
                name,
                reading.criterion().polarity().name().toLowerCase(Locale.ROOT),
                type,
                String.valueOf(lines.size()),
                cell(CriteriaText.withoutEscapes(line(reading.criterion()))),
                "",
                value.toString()));
    }

    /** The line as it stands in the text: who cuts apart what is run together must find it again. */
    private String line(Criterion criterion) {
        int from = text.lastIndexOf('\n', criterion.textStart() - 1) + 1;
        int to = text.indexOf('\n', criterion.textEnd());
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** "16 or more on the 17-item scale": the numbers of a name that follows the value are none of the value. */
    private static String beforeName(String span, String name) {
        int at = span.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        boolean behind = at > 0 && !WrittenNumber.in(span.substring(0, at)).isEmpty();
        return behind && !WrittenNumber.in(name).isEmpty() ? span.substring(0, at) : span;
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").strip();
    }

    /** Adds the values as they are written; false where they are not written in figures. */
    private static boolean values(ObjectNode node, Comparison comparison, List<WrittenNumber> numbers, String span) {
        Bounds bounds = comparison.bounds();
        int parts = PARTS.getOrDefault(String.valueOf(comparison.unit()), 1);
        if (!bounds.values().isEmpty()) {
            ArrayNode list = node.putArray("value");
            bounds.values().forEach(list::add);
            return numbers.stream()
                    .anyMatch(number -> bounds.values().contains(number.value().toPlainString()));
        }
        boolean first =
                bound(node, "lower", bounds.low(), bounds.high() == null || bounds.isExact(), parts, numbers, span);
        boolean range = bounds.low() != null && bounds.high() != null && !bounds.isExact();
        // "birth to 17 years", "between one and 24 months": one end of a range is written in words, the other is a
        // value.
        return (first || range) && bound(node, "upper", bounds.high(), true, parts, numbers, span);
    }

    private static boolean bound(
            ObjectNode node,
            String end,
            Bounds.@Nullable Bound bound,
            boolean last,
            int parts,
            List<WrittenNumber> numbers,
            String span) {
        if (bound == null) {
            return true;
        }
        BigDecimal sought = bound.value().abs();
        WrittenNumber number = numbers.stream()
                .filter(one -> one.value().compareTo(sought) == 0)
                .reduce((first, second) -> second)
                .orElse(
                        parts == 1
                                ? WrittenNumber.timesPowerOfTen(numbers, sought, span)
                                : WrittenNumber.inTwoUnits(numbers, sought, parts));
        if (number != null) {
            int from = fractionStart(span, number.start());
            boolean fraction = from < number.start();
            from -= bound.value().signum() < 0 && isMinus(span, from - 1) ? 1 : 0;
            int to = last && !fraction ? beforeNext(span, number.end()) : number.end();
            node.putObject(end).put("value", cell(span.substring(from, to)));
        }
        return number != null;
    }

    private static boolean isMinus(String span, int at) {
        return at >= 0 && (span.charAt(at) == '-' || span.charAt(at) == '\u2212');
    }

    /** ">170/>110", "0 and -4": where the unit of a value ends and another value begins. */
    private static int beforeNext(String span, int from) {
        Matcher next = NEXT.matcher(span).region(from, span.length());
        return next.find() ? next.start() : span.length();
    }

    /** "20/40": where a fraction begins of which the value is the lower number. */
    private static int fractionStart(String span, int lower) {
        Matcher upper = FRACTION.matcher(span).region(0, lower);
        return upper.find() ? upper.start(1) : lower;
    }
}
