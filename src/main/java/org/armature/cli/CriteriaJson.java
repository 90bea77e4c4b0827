package org.armature.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.armature.eligibility.Computability;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.Decidability;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.expression.Notation;

/** Criteria as JSON: each with its place, its text, its expression in the notation and as a tree. */
final class CriteriaJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CriteriaJson() {}

    static String of(String name, EligibilityCriteria criteria) {
        ObjectNode study = MAPPER.createObjectNode();
        study.put("study", name);
        ObjectNode counts = study.putObject("computability");
        Decidability.standard().of(criteria).forEach((kind, count) -> counts.put(code(kind), count));
        ArrayNode list = study.putArray("criteria");
        criteria.criteria().forEach(reading -> list.add(criterion(reading)));
        ArrayNode text = study.putArray("leftAsText");
        criteria.criteria().stream()
                .filter(reading -> Decidability.standard().of(reading) == Computability.TEXT)
                .forEach(reading -> text.add(reading.criterion().text()));
        try {
            return MAPPER.writeValueAsString(study);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static ObjectNode criterion(CriterionReading reading) {
        Criterion criterion = reading.criterion();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("polarity", criterion.polarity().name().toLowerCase(Locale.ROOT));
        if (!criterion.polarityStated()) {
            node.put("polarityAssumed", true);
        }
        put(node, "cohort", reading.cohort());
        put(node, "heading", criterion.heading());
        put(node, "label", criterion.label());
        node.put("text", criterion.text());
        node.put("start", criterion.start()).put("end", criterion.end());
        node.put("computability", code(Decidability.standard().of(reading)));
        put(
                node,
                "reservation",
                Decidability.standard()
                        .reserved(reading)
                        .map(CriteriaJson::code)
                        .orElse(null));
        node.put("expression", Notation.of(reading.whole()));
        node.set("tree", ExpressionJson.of(reading.whole()));
        if (!reading.items().isEmpty()) {
            ArrayNode items = node.putArray("items");
            reading.items().forEach(item -> items.add(criterion(item)));
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
