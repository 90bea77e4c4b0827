package org.armature.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armature.study.StudyJson;
import org.armature.study.Unmodeled;
import org.jspecify.annotations.Nullable;

/**
 * A record in which one leaf is another.
 *
 * @param leaf what is changed
 * @param value its new value, null where the leaf is gone
 * @param record the record with the change
 */
record Change(Leaf leaf, @Nullable JsonNode value, ObjectNode record) {
    private static final String MARK = "Zyx";
    private static final int LONGEST_CODE = 40;

    /** Such a number may be within another by chance. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("-?(\\d{1,4}|\\d*\\.\\d+)");

    /** Changes a leaf to a value that the data model reads as it reads the old one, or takes it away if there is none. */
    static Change of(ObjectNode record, Leaf leaf) {
        List<String> unmodeled = unmodeled(record);
        return others(leaf)
                .map(other -> new Change(leaf, other, leaf.replacedIn(record, other)))
                .filter(change -> unmodeled.equals(unmodeled(change.record())))
                .findFirst()
                .orElseGet(() -> new Change(leaf, null, leaf.removedFrom(record)));
    }

    private static List<String> unmodeled(ObjectNode record) {
        try {
            return StudyJson.read(record).unmodeled().stream()
                    .map(Unmodeled::path)
                    .toList();
        } catch (IllegalArgumentException notAStudy) {
            return List.of("not a study: " + notAStudy.getMessage());
        }
    }

    private static Stream<JsonNode> others(Leaf leaf) {
        JsonNode value = leaf.value();
        if (value.isBoolean()) {
            return Stream.of(BooleanNode.valueOf(!value.booleanValue()));
        } else if (value.isNumber()) {
            return Stream.of(
                    value.isIntegralNumber()
                            ? BigIntegerNode.valueOf(value.bigIntegerValue().add(BigInteger.ONE))
                            : DecimalNode.valueOf(value.decimalValue().add(BigDecimal.ONE)));
        }
        return value.isTextual() ? otherTexts(leaf.path(), value.textValue()).map(TextNode::valueOf) : Stream.empty();
    }

    private static Stream<String> otherTexts(String path, String text) {
        List<String> codes = ModelType.codes(path);
        if (codes.contains(text)) {
            return codes.stream().filter(code -> !code.equals(text));
        }
        Stream<String> marked = Stream.of(text + MARK);
        return text.length() > LONGEST_CODE ? marked : Stream.concat(otherDigits(text), marked);
    }

    /** Dates, ages and ids stay what they are with one other digit; not every digit of a date can be another. */
    private static Stream<String> otherDigits(String text) {
        return IntStream.iterate(text.length() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> text.charAt(i) >= '0' && text.charAt(i) <= '9')
                .mapToObj(i -> text.substring(0, i) + (text.charAt(i) - '0' + 1) % 10 + text.substring(i + 1));
    }

    /** Whether this text says the new value: a number as it is, a text also within another or spelled as a code. */
    boolean isSaidBy(String text) {
        if (value == null) {
            return false;
        }
        String sought = value.asText();
        if (!value.isTextual() || SHORT_NUMBER.matcher(sought).matches()) {
            return text.equals(sought);
        }
        return plain(text).contains(plain(sought));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
