package org.armature.store.index;

import java.util.List;
import org.armature.mapping.Canonical;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * What {@code Group?criterion-value} asks. HAPI takes a composite for two questions of the same resource and would find a
 * hemoglobin in one criterion with the number of another, so each number is indexed under the name of its variable: as a
 * quantity whose unit is the variable, and as one whose unit is the variable and the unit.
 */
public final class CriterionNumbers {
    /** The system of the codes of variables. */
    public static final String VOCABULARY = Canonical.BASE + "/CodeSystem/eligibility-vocabulary";

    /** The name under which the numbers are indexed; clients use the composite instead. */
    public static final String INDEXED = "criterion-number";

    private static final String TYPE = "Group";
    private static final String ASKED = "criterion-value";

    /** A unit is stored in a column of 200 characters, behind a variable. */
    private static final int LONGEST_UNIT = 100;

    private CriterionNumbers() {}

    /** Whether it is the parameter whose values are indexed in this way. */
    public static boolean isAsked(String type, String parameter) {
        return type.equals(TYPE) && parameter.equals(ASKED);
    }

    /** Whether this is the name in the index. */
    public static boolean isIndexed(String type, String parameter) {
        return type.equals(TYPE) && parameter.equals(INDEXED);
    }

    /** The unit of the quantity that is indexed: what a variable is compared with, in a unit or, where empty, in any. */
    public static String unit(String variable, String unit) {
        String stored = unit.replace("'", "");
        return stored.isEmpty()
                ? variable
                : variable + " " + stored.substring(0, Math.min(stored.length(), LONGEST_UNIT));
    }

    static List<SearchParameter> all() {
        SearchParameter parameter = new SearchParameter();
        parameter.setId(TYPE + "-" + INDEXED);
        parameter.setUrl(Canonical.BASE + "/SearchParameter/" + parameter.getId());
        parameter.setName(INDEXED).setCode(INDEXED).setType(SearchParamType.QUANTITY);
        parameter.setStatus(PublicationStatus.ACTIVE).addBase(TYPE);
        parameter.setDescription("Numbers with their variables; asked for as " + ASKED + ".");
        parameter.setExpression(expression());
        return List.of(parameter);
    }

    private static String expression() {
        return "Group.select(characteristic.combine(contained.ofType(Group).characteristic))"
                + ".where(value.ofType(Quantity).exists() or value.ofType(Range).exists()).select("
                + numbers("value.ofType(Quantity)")
                + ".combine(" + numbers("value.ofType(Range).low")
                + ").combine(" + numbers("value.ofType(Range).high") + "))";
    }

    /**
     * Whatever is missing, the value, the variable or the unit, makes the whole empty. A quantity is read from its text,
     * which must not have an exponent, as a sum has none, and no quote within the unit.
     */
    private static String numbers(String number) {
        String variable = "code.coding.where(system = '" + VOCABULARY + "').code.first()";
        String unit = "iif(" + number + ".code.exists(), " + number + ".code, " + number + ".unit).replace('\\'', '')"
                + ".substring(0, " + LONGEST_UNIT + ")";
        String start = "(" + number + ".value + 0).toString() + ' \\'' + " + variable;
        return "(" + start + " + '\\'').toQuantity().combine((" + start + " + ' ' + " + unit
                + " + '\\'').toQuantity())";
    }
}
