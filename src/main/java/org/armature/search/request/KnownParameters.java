package org.armature.search.request;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armature.store.index.HierarchyParameters;
import org.jspecify.annotations.Nullable;

/** The search parameters that clients may use, by type of resource. */
final class KnownParameters {
    /** R4 defines them, and no server of HAPI answers them. */
    private static final Set<String> NEVER = Set.of("_filter", "_in", "_list", "_query", "_type", "_has", "_language");

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
                .filter(name -> !NEVER.contains(name) && !HierarchyParameters.isIndexed(type, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Nullable
    RuntimeSearchParam find(String type, String name) {
        if (NEVER.contains(name) || HierarchyParameters.isIndexed(type, name)) {
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
