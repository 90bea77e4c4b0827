package org.armature.source.ctgovxml;

import java.util.List;
import java.util.Set;
import org.armature.source.ctgovxml.ResultValues.Dispersion;
import org.armature.source.ctgovxml.ResultValues.Parameter;
import org.jspecify.annotations.Nullable;

/** Measures with their numbers by class, category and group. */
final class Measures {
    /** What the numbers of analyzed participants are for, which the place where they stand says too. */
    private static final Set<String> SCOPES = Set.of("Overall", "Measure", "Class");

    private static final String PARTICIPANTS = "Participants";

    private final ResultValues values;

    Measures(ResultValues values) {
        this.values = values;
    }

    /** A measure of the participants at the start. */
    Fields baseline(Element measure) {
        return new Fields()
                .put("title", measure.text("title"))
                .put("description", measure.markup("description"))
                .put("populationDescription", measure.markup("population"))
                .put("paramType", values.code(Parameter.class, measure, "param"))
                .put("dispersionType", values.code(Dispersion.class, measure, "dispersion"))
                .put("unitOfMeasure", measure.text("units"))
                .put("denomUnitsSelected", measure.text("units_analyzed"))
                .objects("denoms", denominators(measure))
                .objects("classes", classes(measure));
    }

    /** The numbers of those who were analyzed, in each unit by group. */
    static List<Fields> denominators(Element parent) {
        return parent.child("analyzed_list").children("analyzed").stream()
                .map(Measures::denominator)
                .toList();
    }

    private static Fields denominator(Element analyzed) {
        analyzed.takeIf("scope", SCOPES::contains);
        return new Fields()
                .put("units", analyzed.text("units"))
                .objects(
                        "counts",
                        analyzed.child("count_list").children("count").stream()
                                .map(count -> new Fields()
                                        .put("groupId", ResultValues.group(count.attribute("group_id")))
                                        .put("value", count.attribute("value")))
                                .toList());
    }

    /** The unit other than participants in which was counted, or null. */
    static @Nullable String otherUnits(List<Fields> denominators) {
        for (Fields denominator : denominators) {
            String units = denominator.node().path("units").textValue();
            if (units != null && !units.equals(PARTICIPANTS)) {
                return units;
            }
        }
        return null;
    }

    static List<Fields> classes(Element measure) {
        return measure.child("class_list").children("class").stream()
                .map(one -> new Fields()
                        .put("title", one.text("title"))
                        .objects("denoms", denominators(one))
                        .objects(
                                "categories",
                                one.child("category_list").children("category").stream()
                                        .map(Measures::category)
                                        .toList()))
                .toList();
    }

    private static Fields category(Element category) {
        return new Fields()
                .put("title", category.text("title"))
                .objects(
                        "measurements",
                        category.child("measurement_list").children("measurement").stream()
                                .map(Measures::measurement)
                                .toList());
    }

    private static Fields measurement(Element measurement) {
        return new Fields()
                .put("groupId", ResultValues.group(measurement.attribute("group_id")))
                .put("value", measurement.attribute("value"))
                .put("spread", measurement.attribute("spread"))
                .put("lowerLimit", measurement.attribute("lower_limit"))
                .put("upperLimit", measurement.attribute("upper_limit"))
                .put("comment", measurement.markup());
    }
}
