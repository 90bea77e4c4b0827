package org.armature.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.armature.mapping.results.Measure;
import org.armature.mapping.results.MeasureDispersionType;
import org.armature.mapping.results.MeasureParam;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a value: the registry's free text, with a UCUM code only where the text can mean nothing else.
 *
 * @param ucum null where the text is no unit, or may be several
 */
record ResultUnit(@Nullable String text, @Nullable String ucum) {
    static final ResultUnit NONE = new ResultUnit(null, null);

    /** Units by their names, in any case. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("years", "a"),
            Map.entry("year", "a"),
            Map.entry("months", "mo"),
            Map.entry("month", "mo"),
            Map.entry("weeks", "wk"),
            Map.entry("week", "wk"),
            Map.entry("days", "d"),
            Map.entry("day", "d"),
            Map.entry("hours", "h"),
            Map.entry("hour", "h"),
            Map.entry("minutes", "min"),
            Map.entry("seconds", "s"),
            Map.entry("centimeters", "cm"),
            Map.entry("millimeters", "mm"),
            Map.entry("kilograms", "kg"),
            Map.entry("percent", "%"),
            Map.entry("percentage", "%"),
            Map.entry("percentage of participants", "%"),
            Map.entry("percentage of patients", "%"),
            Map.entry("percentage of subjects", "%"));

    /** Units by their symbols, in which the case counts. */
    private static final Map<String, String> SYMBOLS = symbols();

    private static Map<String, String> symbols() {
        Map<String, String> symbols = new HashMap<>();
        for (String same :
                "% cm mm kg mg mL L mg/dL mg/L mg/mL ng/mL ng/dL pg/mL g/dL g/L mmol/L umol/L nmol/L L/min kg/m2"
                        .split(" ", -1)) {
            symbols.put(same, same);
        }
        symbols.put("kg/m^2", "kg/m2");
        symbols.put("kg/m²", "kg/m2");
        symbols.put("mg/dl", "mg/dL");
        symbols.put("mg/ml", "mg/mL");
        symbols.put("ng/ml", "ng/mL");
        symbols.put("pg/ml", "pg/mL");
        symbols.put("mcg/mL", "ug/mL");
        symbols.put("\u00B5g/mL", "ug/mL");
        symbols.put("\u03BCg/mL", "ug/mL");
        symbols.put("\u00B5mol/L", "umol/L");
        symbols.put("\u03BCmol/L", "umol/L");
        symbols.put("mmHg", "mm[Hg]");
        symbols.put("mm Hg", "mm[Hg]");
        symbols.put("IU/mL", "[IU]/mL");
        return Map.copyOf(symbols);
    }

    /** A unit as it is called. */
    static ResultUnit of(@Nullable String text) {
        String name = text == null ? "" : text;
        String ucum = SYMBOLS.getOrDefault(name, NAMES.get(name.toLowerCase(Locale.ROOT)));
        return new ResultUnit(text, ucum);
    }

    /** The unit of a measure's values; the logarithm of a quantity has none, whatever the measure calls it. */
    static ResultUnit ofValues(Measure measure) {
        return measure.knownParam() == MeasureParam.LOG_MEAN
                ? new ResultUnit(measure.unit(), null)
                : of(measure.unit());
    }

    /** The unit of what a measure gives as spread; around geometric means and as a coefficient it is a ratio. */
    static ResultUnit ofSpread(Measure measure) {
        MeasureParam param = measure.knownParam();
        boolean ratio = measure.knownDispersion() == MeasureDispersionType.GEOMETRIC_COEFFICIENT
                || param == MeasureParam.GEOMETRIC_MEAN
                || param == MeasureParam.GEOMETRIC_LEAST_SQUARES_MEAN
                || param == MeasureParam.LOG_MEAN;
        return ratio ? NONE : of(measure.unit());
    }

    Quantity quantity() {
        Quantity quantity = new Quantity();
        if (text != null) {
            quantity.setUnit(text);
        }
        if (ucum != null) {
            quantity.setSystem("http://unitsofmeasure.org").setCode(ucum);
        }
        return quantity;
    }
}
