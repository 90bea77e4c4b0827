package org.armature.search.request;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armature.store.index.HierarchyParameters;
import org.armature.store.index.WithoutText;

/** Which modifiers a parameter has. */
final class Modifiers {
    private static final Set<String> WITHOUT = Set.of("_id", "_lastUpdated");

    private Modifiers() {}

    /** The modifiers of a parameter; for references the types that may stand there come on top. */
    static List<String> of(String type, RuntimeSearchParam parameter) {
        if (WITHOUT.contains(parameter.getName())) {
            return List.of();
        }
        RestSearchParameterTypeEnum kind = parameter.getParamType();
        return switch (kind) {
            case STRING -> List.of("contains", "exact", "missing");
            case TOKEN -> token(type, parameter.getName());
            case URI -> List.of("above", "below", "missing");
            case DATE, NUMBER, QUANTITY, REFERENCE -> List.of("missing");
            case COMPOSITE, SPECIAL, HAS -> List.of();
        };
    }

    private static List<String> token(String type, String name) {
        Set<String> modifiers = new TreeSet<>(Set.of("missing", "not"));
        if (HierarchyParameters.indexed(type, name).isPresent()) {
            modifiers.add("below");
        }
        if (!WithoutText.has(type, name) && !name.startsWith("_") && !name.equals("identifier")) {
            modifiers.add("text");
        }
        return List.copyOf(modifiers);
    }

    static void check(String type, RuntimeSearchParam parameter, String modifier, String where) {
        List<String> allowed = of(type, parameter);
        if (modifier.isEmpty() || allowed.contains(modifier)) {
            return;
        }
        String remedy = allowed.isEmpty() ? "it has no modifiers" : Spelling.remedy(modifier, allowed);
        throw RefusedException.unknown(
                where, parameter.getName() + " has no modifier '" + Shown.of(modifier) + "'", remedy);
    }
}
