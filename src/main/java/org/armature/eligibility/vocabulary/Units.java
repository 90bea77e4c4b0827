package org.armature.eligibility.vocabulary;

import java.util.Optional;
import java.util.OptionalDouble;

/** Units as texts write them, as UCUM codes, and from one to another. Immutable, and safe for several threads. */
public final class Units {
    private static final Units STANDARD = new Units(UnitTable.standard());

    private final UnitTable table;

    private Units(UnitTable table) {
        this.table = table;
    }

    /** The units that are part of the program. */
    public static Units standard() {
        return STANDARD;
    }

    /**
     * The unit that a text has at this place, spaces before it allowed: "x 10^9/L" is {@code 10*9/L}, "mg per deciliter"
     * is {@code mg/dL}. The place is right after a number; empty where no unit stands there.
     */
    public Optional<UnitMention> read(CharSequence text, int from) {
        return Optional.ofNullable(new UnitReader(table, text).read(from));
    }

    /** Whether this is a UCUM unit that is understood here. */
    public boolean isKnown(String ucum) {
        return table.unit(ucum) != null;
    }

    /** A value from one UCUM unit to another of the same dimension; empty where they measure different things. */
    public OptionalDouble convert(double value, String from, String to) {
        Unit source = table.unit(from);
        Unit target = table.unit(to);
        if (source == null || target == null || !source.dimensions().equals(target.dimensions())) {
            return OptionalDouble.empty();
        }
        if (from.equals(to)) {
            return OptionalDouble.of(value);
        }
        double base = value * source.factor() + source.offset();
        return OptionalDouble.of((base - target.offset()) / target.factor());
    }

    /** A value of a variable from any unit that measures it to the variable's own. */
    OptionalDouble convert(double value, String from, Variable variable) {
        OptionalDouble special = table.special(variable.concept().id(), from, value);
        if (special.isPresent()) {
            return special;
        }
        OptionalDouble direct = convert(value, from, variable.unit());
        if (direct.isPresent()) {
            return direct;
        }
        Unit source = table.unit(from);
        Unit target = table.unit(variable.unit());
        if (source == null || target == null) {
            return OptionalDouble.empty();
        }
        Unit mass = asMass(source, variable);
        Unit sought = asMass(target, variable);
        return mass.dimensions().equals(sought.dimensions())
                ? OptionalDouble.of(value * mass.factor() / sought.factor())
                : OptionalDouble.empty();
    }

    private static Unit asMass(Unit unit, Variable variable) {
        Unit result = unit;
        if (variable.valence() > 0) {
            result = result.with("charge", "substance", 1.0 / variable.valence());
        }
        if (variable.molarMass() > 0) {
            result = result.with("substance", "mass", variable.molarMass());
        }
        return result;
    }
}
