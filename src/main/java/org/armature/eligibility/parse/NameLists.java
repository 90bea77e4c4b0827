package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;

/** Names in parentheses that say which ones of a name before them are meant. */
final class NameLists {
    private NameLists() {}

    /** "chronic illness": a name that only the list behind it fills. */
    static boolean isGeneric(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return PresenceRules.GENERIC.contains(last)
                || last.equals("illness")
                || last.equals("illnesses")
                || last.equals("conditions");
    }

    static boolean isNames(Combination list) {
        return list.operator() != Operator.EXCEPT && list.parts().stream().allMatch(Presence.class::isInstance);
    }

    /** "A (B, C)": the list says which ones are meant. */
    static Expression joined(List<Expression> names, Qualifiers shared) {
        List<Expression> parts = names.stream()
                .map(Presence.class::cast)
                .<Expression>map(name -> new Presence(
                        name.kind(),
                        name.name(),
                        shared.withSeverity(
                                name.qualifiers().severity() == null
                                        ? shared.severity()
                                        : name.qualifiers().severity()),
                        name.origin()))
                .toList();
        return Joining.combined(Operator.ANY, parts, Confidence.MEDIUM);
    }
}
