package org.armature.study;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and texts only as they are stated: a number that would have to be rounded, or that no number of people or
 * degrees can be, is read as null, and a character that neither XML nor a database can hold as U+FFFD. What differs from
 * the record is kept beside the model, as everything that the model does not know.
 */
final class ValuesAsStated extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int MAX_DIGITS = 40;

    ValuesAsStated() {
        add(Integer.class, node -> node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : null);
        add(Long.class, node -> node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null);
        add(BigDecimal.class, node -> node.isNumber() && isShort(node.decimalValue()) ? node.decimalValue() : null);
        add(String.class, node -> node.isTextual() ? withoutUnstorable(node.textValue()) : null);
    }

    private <T> void add(Class<T> type, Function<JsonNode, @Nullable T> reader) {
        addDeserializer(type, new StdScalarDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            @SuppressWarnings("NullAway") // Jackson takes null as "the value is null", but does not say so
            public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return reader.apply(context.readTree(parser));
            }
        });
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
    }

    static String withoutUnstorable(String text) {
        boolean clean = text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t');
        if (clean) {
            return text;
        }
        StringBuilder stored = new StringBuilder(text.length());
        text.codePoints().map(c -> isStorable(c) ? c : '\uFFFD').forEach(stored::appendCodePoint);
        return stored.toString();
    }

    private static boolean isStorable(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
