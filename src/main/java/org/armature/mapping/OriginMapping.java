package org.armature.mapping;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.IntegerType;

/** Which words a characteristic comes from, by which rule and how surely: only what its enclosing one does not say. */
final class OriginMapping {
    /** The place of a criterion, and in a contained Group that of a part. */
    static final String SOURCE = Extensions.own("source-span");

    /** The words of a criterion that were read: without its number, for instance. */
    static final String UNDERSTOOD = Extensions.own("understood-span");

    private static final String METHOD = Extensions.own("characteristic-method");
    private static final String RULES = RegistryCodes.system("criterion-rule");
    private static final String CONFIDENCE = Extensions.own("confidence");

    /** No probabilities: three steps, written as a number because other readers of texts have more of them. */
    private static final Map<Confidence, BigDecimal> DECIMALS = Map.of(
            Confidence.HIGH, new BigDecimal("0.9"),
            Confidence.MEDIUM, new BigDecimal("0.7"),
            Confidence.LOW, new BigDecimal("0.5"));

    private OriginMapping() {}

    static void span(GroupCharacteristicComponent target, String url, int start, int end) {
        Extension span = new Extension(url);
        Extensions.add(span, "start", new IntegerType(start));
        Extensions.add(span, "end", new IntegerType(end));
        Extensions.add(target, span);
    }

    static void write(GroupCharacteristicComponent target, String span, Origin origin, Origin enclosing) {
        if (origin.start() != enclosing.start() || origin.end() != enclosing.end()) {
            span(target, span, origin.start(), origin.end());
        }
        if (!origin.rule().equals(enclosing.rule())) {
            Coding rule = new Coding().setSystem(RULES).setCode(origin.rule());
            Extensions.add(target, METHOD, new CodeableConcept(rule));
        }
        if (origin.confidence() != enclosing.confidence()) {
            Extensions.add(target, CONFIDENCE, new DecimalType(DECIMALS.get(origin.confidence())));
        }
    }

    static Origin read(GroupCharacteristicComponent characteristic, String span, Origin enclosing) {
        Extension place = Read.one(characteristic, span);
        CodeableConcept method = Read.value(characteristic, METHOD, CodeableConcept.class);
        String rule = method == null ? null : Read.code(method, RULES);
        BigDecimal confidence = Read.decimal(characteristic, CONFIDENCE);
        return new Origin(
                place == null ? enclosing.start() : number(place, "start"),
                place == null ? enclosing.end() : number(place, "end"),
                Objects.requireNonNullElse(rule, enclosing.rule()),
                confidence == null ? enclosing.confidence() : of(confidence));
    }

    static int number(Extension span, String part) {
        String number = Read.string(span, part);
        return number == null ? 0 : Integer.parseInt(number);
    }

    private static Confidence of(BigDecimal decimal) {
        return DECIMALS.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(decimal) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Confidence.LOW);
    }
}
