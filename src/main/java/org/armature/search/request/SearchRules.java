package org.armature.search.request;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.model.primitive.IdDt;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armature.store.index.CriterionNumbers;
import org.armature.store.index.HierarchyParameters;

/**
 * The rules of searches. A request that breaks one is refused with the parameter, what is allowed and the nearest
 * spelling; any other comes back as HAPI is to read it. Nothing is ignored.
 */
public final class SearchRules {
    private static final String HAS = "_has";

    private final KnownParameters known;
    private final Includes includes;
    private final Controls controls;
    private final Values values;

    public SearchRules(FhirContext context, ISearchParamRegistry registry) {
        known = new KnownParameters(registry, context.getResourceTypes());
        includes = new Includes(known);
        controls = new Controls(context, known);
        values = new Values(known, new CodeLists(context));
    }

    /** Whether there is a type of resource that is called so. */
    public boolean isType(String type) {
        return known.types().contains(type);
    }

    /** The parameters of a type that clients may use, without those that every search has. */
    public Set<String> parameters(String type) {
        return known.namesOfSearch(type);
    }

    /** The modifiers of such a parameter. */
    public List<String> modifiers(String type, String parameter) {
        return KnownParameters.isFullText(type, parameter)
                ? List.of()
                : Modifiers.of(type, known.get(type, parameter, parameter));
    }

    /**
     * Checks the parameters of a search of one type, and returns what they become.
     *
     * @throws RefusedException where one is not possible
     */
    public Query checked(String type, Query query) {
        refuseCost(query.parameters());
        Map<String, List<String>> checked = new LinkedHashMap<>();
        query.parameters().forEach((name, occurrences) -> {
            if (occurrences.size() > 1 && Controls.names().contains(name)) {
                throw RefusedException.value(name, "it is there " + occurrences.size() + " times", "write it once");
            }
            occurrences.forEach(value -> {
                Read read = read(type, name, value);
                List<String> values = checked.computeIfAbsent(read.name(), key -> new ArrayList<>());
                // What is asked twice is asked once; HAPI takes two for a fault of its own.
                if (!values.contains(read.value())) {
                    values.add(read.value());
                }
            });
        });
        return new Query(checked);
    }

    /**
     * Checks the parameters of a request that is not a search: a read, a history, a page.
     *
     * @throws RefusedException where one is not possible
     */
    public Query checkedRead(Query query) {
        Map<String, List<String>> checked = new LinkedHashMap<>();
        query.parameters()
                .forEach((name, values) -> checked.put(
                        name,
                        values.stream()
                                .map(value -> Controls.checkedRead(name, value))
                                .toList()));
        return new Query(checked);
    }

    /** A name with a value, as HAPI is to read them. */
    private record Read(String name, String value) {}

    private static void refuseCost(Map<String, List<String>> parameters) {
        int all = parameters.values().stream().mapToInt(List::size).sum();
        if (all > Limits.PARAMETERS) {
            throw RefusedException.costly(
                    "the search", "there are " + all + " parameters", "at most " + Limits.PARAMETERS);
        }
        int included = parameters.entrySet().stream()
                .filter(entry -> Includes.isOne(Step.of(entry.getKey()).get(0).name()))
                .mapToInt(entry -> entry.getValue().size())
                .sum();
        if (included > Limits.INCLUDES) {
            throw RefusedException.costly(
                    "_include", "there are " + included + " of _include and _revinclude", "at most " + Limits.INCLUDES);
        }
        List<String> counts = parameters.getOrDefault("_count", List.of());
        if (included > 0 && !counts.isEmpty() && Controls.page(counts.get(0), "_count") > Limits.COUNT_WITH_INCLUDES) {
            throw RefusedException.costly(
                    "_count",
                    "a page with includes is too large",
                    "at most " + Limits.COUNT_WITH_INCLUDES + " where other resources are included");
        }
    }

    private Read read(String type, String name, String value) {
        if (name.equals(HAS) || name.startsWith(HAS + ":")) {
            return has(type, name, value, 1);
        }
        List<Step> steps = Step.of(name);
        Step first = steps.get(0);
        if (Includes.isOne(first.name())) {
            includes.check(type, first, value, name);
            return new Read(name, value);
        }
        if (Controls.names().contains(name)) {
            return new Read(name, controls.checked(type, name, value, name));
        }
        if (KnownParameters.isFullText(type, name)) {
            return new Read(name, Values.text(name, value));
        }
        return chain(type, steps, value, Shown.of(name), false);
    }

    private Read chain(String type, List<Step> steps, String value, String where, boolean further) {
        Step step = steps.get(0);
        if (steps.size() > Limits.CHAIN + 1) {
            throw RefusedException.costly(where, "too many references are followed", "at most " + Limits.CHAIN);
        }
        RuntimeSearchParam parameter = parameter(type, step.name(), where);
        if (steps.size() == 1) {
            return last(type, parameter, step, value, where);
        }
        if (parameter.getParamType() != RestSearchParameterTypeEnum.REFERENCE) {
            throw RefusedException.unknown(
                    where, step.name() + " is no reference that could be followed", "write " + step.name() + " alone");
        }
        List<Step> rest = steps.subList(1, steps.size());
        String next = rest.get(0).name();
        List<String> targets = known.targets(parameter, step.modifier(), where);
        List<String> having = targets.stream()
                .filter(target -> known.find(target, next) != null)
                .toList();
        if (having.isEmpty()) {
            Set<String> names = new TreeSet<>();
            targets.stream().limit(20).forEach(target -> names.addAll(known.names(target)));
            throw RefusedException.unknown(
                    where,
                    "what " + step.name() + " refers to has no parameter '" + Shown.of(next) + "'",
                    Spelling.remedy(next, names));
        }
        Read read = behind(having.get(0), rest, value, where, true);
        return new Read(named(step, having, further) + "." + read.name(), read.value());
    }

    /** A further reference says where it leads, or HAPI would take what stands before a slash in the value for that. */
    private static String named(Step step, List<String> targets, boolean further) {
        return further && step.modifier().isEmpty() && targets.size() == 1
                ? step.name() + ":" + targets.get(0)
                : step.text();
    }

    /** Names of controls are offered too where none of the type is meant. */
    private RuntimeSearchParam parameter(String type, String name, String where) {
        RuntimeSearchParam found = known.find(type, name);
        if (found != null) {
            return found;
        }
        if (HierarchyParameters.isIndexed(type, name)) {
            throw RefusedException.unknown(
                    where, "this is no parameter", "write " + HierarchyParameters.asAsked(name + "="));
        }
        Set<String> names = new TreeSet<>(known.namesOfSearch(type));
        names.addAll(Controls.names());
        names.addAll(List.of("_include", "_revinclude", HAS));
        throw RefusedException.unknown(
                where,
                "search of " + type + " has no parameter '" + Shown.of(name) + "'",
                Spelling.remedy(name, names));
    }

    private Read behind(String type, List<Step> steps, String value, String where, boolean further) {
        refuseCatalogue(type, steps, where);
        return chain(type, steps, value, where, further);
    }

    private void refuseCatalogue(String type, List<Step> steps, String where) {
        RuntimeSearchParam parameter = known.find(type, steps.get(0).name());
        if (parameter != null && KnownParameters.isOfCatalogue(parameter)) {
            throw RefusedException.unknown(
                    where,
                    parameter.getName() + " is a parameter of searches of " + type,
                    "search " + type + " with it");
        }
    }

    private Read last(String type, RuntimeSearchParam parameter, Step step, String value, String where) {
        boolean reference = parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE;
        if (reference && known.types().contains(step.modifier())) {
            known.targets(parameter, step.modifier(), where);
        } else {
            Modifiers.check(type, parameter, step.modifier(), where);
        }
        String checked = values.checked(type, parameter, step.modifier(), value, where);
        if (CriterionNumbers.isAsked(type, step.name())) {
            return new Read(CriterionNumbers.INDEXED, checked);
        }
        if (step.modifier().equals("below")) {
            return HierarchyParameters.indexed(type, step.name())
                    .map(name -> new Read(name, checked))
                    .orElse(new Read(step.text(), checked));
        }
        return new Read(step.text(), checked);
    }

    /** {@code _has:Type:reference:parameter}, whose last part may be another of its kind. */
    private Read has(String type, String name, String value, int depth) {
        String where = Shown.of(name);
        String[] parts = name.split(":", 4);
        if (parts.length < 4) {
            throw RefusedException.unknown(
                    where,
                    "_has is incomplete",
                    "write _has:Type:reference:parameter, such as _has:ResearchStudy:site:phase");
        }
        if (depth > Limits.CHAIN) {
            throw RefusedException.costly(where, "too many references are followed", "at most " + Limits.CHAIN);
        }
        if (!known.types().contains(parts[1])) {
            throw RefusedException.unknown(
                    where, "there is no type '" + Shown.of(parts[1]) + "'", Spelling.remedy(parts[1], known.types()));
        }
        RuntimeSearchParam reference = includes.reference(parts[1], parts[2], where);
        known.targets(reference, type, where);
        String prefix = HAS + ":" + parts[1] + ":" + parts[2] + ":";
        Read rest = parts[3].startsWith(HAS + ":")
                ? has(parts[1], parts[3], value, depth + 1)
                : fromOtherSide(parts[1], Step.of(parts[3]), value, where);
        return new Read(prefix + rest.name(), rest.value());
    }

    /** HAPI knows no modifier there, no type of a first reference, and takes a slash behind that for one's own. */
    private Read fromOtherSide(String type, List<Step> steps, String value, String where) {
        Step first = steps.get(0);
        boolean reference = steps.size() > 1;
        Read read = behind(type, steps, value, where, false);
        if (reference && new IdDt(value).hasResourceType()) {
            throw RefusedException.unknown(
                    where,
                    "behind a reference in _has '" + Shown.of(value) + "' would be taken for a reference itself",
                    "leave out what stands before the last slash, such as the system of a code");
        }
        if (first.modifier().isEmpty() || !read.name().startsWith(first.text())) {
            return read;
        }
        if (reference
                && known.targets(known.get(type, first.name(), where), "", where)
                                .size()
                        == 1) {
            return new Read(first.name() + read.name().substring(first.text().length()), read.value());
        }
        throw RefusedException.unknown(
                where,
                "in _has " + first.name() + " has no '" + Shown.of(first.modifier()) + "'",
                "leave it out, or search " + type + " with it and include what it refers to");
    }
}
