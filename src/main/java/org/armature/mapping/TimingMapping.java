package org.armature.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.expression.Timing.Relation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * When a criterion must hold, as R6 says it: an offset from an event, or a duration, and the words of the notation. The
 * words are read back; offset and duration are what they say, for readers that do not know the notation.
 */
final class TimingMapping {
    private static final String TIMING = Extensions.own("characteristic-timing");
    private static final String DURATION = Extensions.own("characteristic-duration");
    private static final Set<String> UNITS = Set.of("s", "min", "h", "d", "wk", "mo", "a");

    private TimingMapping() {}

    static void add(GroupCharacteristicComponent characteristic, @Nullable Timing timing) {
        if (timing == null) {
            return;
        }
        Extension extension = characteristic.addModifierExtension().setUrl(TIMING);
        Extensions.add(extension, "text", Values.string(words(timing)));
        String event = timing.anchor();
        if (event != null && !event.isBlank()) {
            Extensions.add(extension, "contextCode", Values.text(event));
        }
        Duration length = timing.duration();
        if (length != null) {
            Extensions.add(extension, "offset", offset(timing, length));
            QuantityComparator comparator = comparator(timing.relation());
            if (comparator != null) {
                org.hl7.fhir.r4.model.Duration duration = quantity(new org.hl7.fhir.r4.model.Duration(), length, 1);
                duration.setComparator(comparator);
                characteristic.addModifierExtension().setUrl(DURATION).setValue(duration);
            }
        }
    }

    /** The notation knows a timing only together with what it belongs to. */
    private static String words(Timing timing) {
        Recognised any = new Recognised(Recognised.Kind.CONSENT, timing, Origin.NONE);
        return Notation.of(any).substring("consent ".length());
    }

    private static @Nullable QuantityComparator comparator(Relation relation) {
        return switch (relation) {
            case FOR_AT_LEAST -> QuantityComparator.GREATER_OR_EQUAL;
            case FOR_MORE_THAN -> QuantityComparator.GREATER_THAN;
            case FOR_AT_MOST -> QuantityComparator.LESS_OR_EQUAL;
            case FOR_LESS_THAN -> QuantityComparator.LESS_THAN;
            case WITHIN, AT_LEAST, MORE_THAN, DURING -> null;
        };
    }

    /** Times before the event are negative; where no side is named, it is the time before. */
    private static @Nullable Range offset(Timing timing, Duration length) {
        boolean after = timing.direction() == Direction.AFTER;
        Quantity far = quantity(new Quantity(), length, after ? 1 : -1);
        Quantity event = quantity(new Quantity(), new Duration(BigDecimal.ZERO, length.unit()), 1);
        return switch (timing.relation()) {
            case WITHIN -> {
                if (timing.direction() == Direction.OF) {
                    yield new Range().setLow(far).setHigh(quantity(new Quantity(), length, 1));
                }
                yield after
                        ? new Range().setLow(event).setHigh(far)
                        : new Range().setLow(far).setHigh(event);
            }
            case AT_LEAST, MORE_THAN -> after ? new Range().setLow(far) : new Range().setHigh(far);
            case FOR_AT_LEAST, FOR_MORE_THAN, FOR_AT_MOST, FOR_LESS_THAN, DURING -> null;
        };
    }

    private static <Q extends Quantity> Q quantity(Q quantity, Duration length, int sign) {
        quantity.setValue(Quantities.plain(length.amount().multiply(BigDecimal.valueOf(sign))))
                .setUnit(length.unit());
        if (UNITS.contains(length.unit())) {
            quantity.setSystem(Quantities.UCUM).setCode(length.unit());
        }
        return quantity;
    }

    /** The time of what has at most one, null if it has none. */
    static @Nullable Timing read(GroupCharacteristicComponent characteristic) {
        List<Timing> times = readAll(characteristic);
        return times.isEmpty() ? null : times.get(0);
    }

    /** All times, in the order in which they were written. */
    static List<Timing> readAll(GroupCharacteristicComponent characteristic) {
        return characteristic.getModifierExtension().stream()
                .filter(extension -> TIMING.equals(extension.getUrl()))
                .flatMap(extension -> Stream.ofNullable(read(extension)))
                .toList();
    }

    private static @Nullable Timing read(Extension extension) {
        String words = Read.string(extension, "text");
        Timing timing = ((Recognised) Notation.read("consent " + words)).timing();
        CodeableConcept event = Read.value(extension, "contextCode", CodeableConcept.class);
        return timing == null || event == null
                ? timing
                : new Timing(timing.relation(), timing.duration(), timing.direction(), event.getText());
    }
}
