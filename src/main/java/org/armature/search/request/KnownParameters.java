package org.armature.search.request;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armature.store.index.CriterionNumbers;
import org.armature.store.index.HierarchyParameters;
import org.jspecify.annotations.Nullable;

/** The search parameters that clients may use, by type of resource. */
final class KnownParameters {
    /** R4 defines them, and no server of HAPI answers them. */
    private static final Set<String> NEVER = Set.of("_filter", "_in", "_list", "_query", "_type", "_has", "_language");

    /** What the catalogue finds by, which HAPI's registry has no parameters for. */
    private static final Set<String> FULL_TEXT = Set.of("_content", "_text");

    /** HAPI knows no composite with a reference. */
    private static final String WITH_REFERENCE = "relationship";

    private final ISearchParamRegistry registry;
    private final Set<String> types;

    KnownParameters(ISearchParamRegistry registry, Set<String> types) {
        this.registry = registry;
        this.types = types;
    }

    Set<String> types() {
        return types;
    }

    Set<String> names(String type) {
        return registry.getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH).getSearchParamNames().stream()
                .filter(name -> isOffered(type, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same with those that only the search itself may have, and nothing that leads to it. */
    Set<String> namesOfSearch(String type) {
        Set<String> names = names(type);
        if (type.equals("ResearchStudy")) {
            names.addAll(FULL_TEXT);
        }
        return names;
    }

    static boolean isFullText(String type, String name) {
        return type.equals("ResearchStudy") && FULL_TEXT.contains(name);
    }

    /** Whether the catalogue answers it, which knows studies alone and no references to them. */
    static boolean isOfCatalogue(RuntimeSearchParam parameter) {
        return parameter.getParamType() == RestSearchParameterTypeEnum.SPECIAL
                && !parameter.getName().equals("near");
    }

    private static boolean isOffered(String type, String name) {
        return !NEVER.contains(name)
                && !HierarchyParameters.isIndexed(type, name)
                && !CriterionNumbers.isIndexed(type, name)
                && !(type.equals("DocumentReference") && name.equals(WITH_REFERENCE));
    }

    @Nullable
    RuntimeSearchParam find(String type, String name) {
        if (!isOffered(type, name)) {
            return null;
        }
        return registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
    }

    /** The parameter of the type that is called so, or a problem that names the nearest. */
    RuntimeSearchParam get(String type, String name, String where) {
        RuntimeSearchParam found = find(type, name);
        if (found == null) {
            throw RefusedException.unknown(
                    where,
                    "search of " + type + " has no parameter '" + Shown.of(name) + "'",
                    Spelling.remedy(name, names(type)));
        }
        return found;
    }

    /** The types that a reference may have, of those that the modifier leaves. */
    List<String> targets(RuntimeSearchParam reference, String modifier, String where) {
        Set<String> declared = reference.hasTargets() ? reference.getTargets() : types;
        if (modifier.isEmpty()) {
            return List.copyOf(declared);
        }
        if (!declared.contains(modifier)) {
            throw RefusedException.unknown(
                    where,
                    "'" + Shown.of(modifier) + "' is no type that " + reference.getName() + " refers to",
                    Spelling.remedy(modifier, declared));
        }
        return List.of(modifier);
    }
}
