package org.armature.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Timing;
import org.jspecify.annotations.Nullable;

/** An expression as a tree of JSON objects. */
final class ExpressionJson {
    private ExpressionJson() {}

    static ObjectNode of(Expression expression) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (expression instanceof Comparison comparison) {
            node.put("kind", "comparison");
            name(node, comparison.variable());
            bounds(node, comparison.bounds(), comparison.unit());
            timing(node, comparison.timing());
        } else if (expression instanceof Presence presence) {
            node.put("kind", CriteriaJson.code(presence.kind()));
            name(node, presence.name());
            qualifiers(node, presence.qualifiers());
        } else if (expression instanceof Combination combination) {
            node.put("kind", CriteriaJson.code(combination.operator()));
            if (combination.operator() == Combination.Operator.AT_LEAST) {
                node.put("least", combination.least());
            }
        } else if (expression instanceof Recognised recognised) {
            node.put("kind", CriteriaJson.code(recognised.kind()));
            timing(node, recognised.timing());
        } else {
            node.put("kind", expression instanceof Not ? "not" : expression instanceof Conditional ? "if" : "text");
        }
        if (!expression.parts().isEmpty()) {
            ArrayNode parts = node.putArray("parts");
            expression.parts().forEach(part -> parts.add(of(part)));
        }
        node.put("start", expression.origin().start())
                .put("end", expression.origin().end());
        node.put("rule", expression.origin().rule());
        return node.put("confidence", CriteriaJson.code(expression.origin().confidence()));
    }

    private static void name(ObjectNode node, Name name) {
        node.put("name", name.text());
        if (name.concept() != null) {
            node.put("concept", name.concept()).put("exact", name.exact());
        }
    }

    private static void bounds(ObjectNode node, Bounds bounds, @Nullable String unit) {
        bound(node, "low", bounds.low());
        bound(node, "high", bounds.high());
        if (!bounds.values().isEmpty()) {
            ArrayNode values = node.putArray("values");
            bounds.values().forEach(values::add);
        }
        if (unit != null) {
            node.put("unit", unit);
        }
    }

    private static void bound(ObjectNode node, String end, Bounds.@Nullable Bound bound) {
        if (bound != null) {
            node.putObject(end).put("value", bound.value()).put("inclusive", bound.inclusive());
        }
    }

    private static void qualifiers(ObjectNode node, Qualifiers qualifiers) {
        flag(node, "history", qualifiers.history());
        flag(node, "current", qualifiers.current());
        flag(node, "planned", qualifiers.planned());
        flag(node, "stable", qualifiers.stable());
        if (qualifiers.severity() != null) {
            node.put("severity", qualifiers.severity());
        }
        Qualifiers.Dose dose = qualifiers.dose();
        if (dose != null) {
            bounds(node.putObject("dose"), dose.bounds(), dose.unit());
        }
        times(node, qualifiers.times());
    }

    private static void flag(ObjectNode node, String name, boolean value) {
        if (value) {
            node.put(name, true);
        }
    }

    private static void timing(ObjectNode node, @Nullable Timing timing) {
        if (timing == null) {
            return;
        }
        timing(timing, node.putObject("timing"));
    }

    /** One time is "timing", as that of a comparison; several are the list "timings". */
    private static void times(ObjectNode node, List<Timing> times) {
        if (times.size() == 1) {
            timing(node, times.get(0));
        } else if (!times.isEmpty()) {
            ArrayNode all = node.putArray("timings");
            times.forEach(timing -> timing(timing, all.addObject()));
        }
    }

    private static void timing(Timing timing, ObjectNode time) {
        time.put("relation", CriteriaJson.code(timing.relation()));
        if (timing.duration() != null) {
            time.put("amount", timing.duration().amount())
                    .put("unit", timing.duration().unit());
        }
        if (timing.direction() != null) {
            time.put("direction", CriteriaJson.code(timing.direction()));
        }
        if (timing.anchor() != null) {
            time.put("anchor", timing.anchor());
        }
    }
}
