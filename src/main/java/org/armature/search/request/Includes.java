package org.armature.search.request;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks {@code _include} and {@code _revinclude}: {@code Type:parameter}, and the type of its target where meant. */
final class Includes {
    private static final Set<String> ITERATE = Set.of("iterate", "recurse");
    private static final String FORM = "write Type:parameter, such as ResearchStudy:site";

    private final KnownParameters known;

    Includes(KnownParameters known) {
        this.known = known;
    }

    static boolean isOne(String name) {
        return name.equals("_include") || name.equals("_revinclude");
    }

    void check(String type, Step step, String value, String where) {
        boolean iterate = ITERATE.contains(step.modifier());
        if (!iterate && !step.modifier().isEmpty()) {
            throw RefusedException.unknown(
                    where,
                    step.name() + " has no modifier '" + Shown.of(step.modifier()) + "'",
                    Spelling.remedy(step.modifier(), ITERATE));
        }
        boolean reverse = step.name().equals("_revinclude");
        if (value.equals("*") && !reverse) {
            return;
        }
        List<String> parts = List.of(value.split(":", -1));
        if (parts.size() < 2 || parts.size() > 3) {
            throw RefusedException.value(
                    where, "'" + Shown.of(value) + "' is no include", remedy(type, value, reverse));
        }
        String source = parts.get(0);
        if (!known.types().contains(source)) {
            throw RefusedException.value(
                    where, "there is no type '" + Shown.of(source) + "'", Spelling.remedy(source, known.types()));
        }
        RuntimeSearchParam parameter = reference(source, parts.get(1), where);
        List<String> targets = known.targets(parameter, parts.size() == 3 ? parts.get(2) : "", where);
        if (!iterate && !(reverse ? targets.contains(type) : source.equals(type))) {
            throw RefusedException.value(
                    where,
                    "'" + Shown.of(value) + "' has nothing to do with " + type,
                    remedy(type, value, reverse) + "; with :iterate what is included is followed too");
        }
    }

    /** The parameter, which must be a reference. */
    RuntimeSearchParam reference(String type, String name, String where) {
        RuntimeSearchParam parameter = known.find(type, name);
        if (parameter == null || parameter.getParamType() != RestSearchParameterTypeEnum.REFERENCE) {
            throw RefusedException.value(
                    where,
                    type + " has no reference '" + Shown.of(name) + "'",
                    Spelling.remedy(name, references(type)));
        }
        return parameter;
    }

    private Set<String> references(String type) {
        Set<String> references = new TreeSet<>();
        for (String name : known.names(type)) {
            RuntimeSearchParam parameter = known.find(type, name);
            if (parameter != null && parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE) {
                references.add(name);
            }
        }
        return references;
    }

    private String remedy(String type, String value, boolean reverse) {
        if (reverse) {
            return FORM;
        }
        List<String> all =
                references(type).stream().map(name -> type + ":" + name).toList();
        return Spelling.remedy(value, all);
    }
}
