package org.armature.search.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue; all of it must hold. Begin with {@link #ALL} and narrow it.
 *
 * @param content texts in the language of full-text search; each must match somewhere in the study
 * @param narrative the same, in the titles and descriptions alone
 * @param near circles; in each a site must lie that is recruiting, of a study that is recruiting
 * @param ages ages in years that the study must be open to
 * @param sexes sexes that the study must accept
 * @param facets values of facets, of each facet at least one
 * @param among the studies to which the answer is limited, by the numbers that the store gave them; null for all
 * @param sort the order; null for relevance with a text, else the nearest with a circle, else as stored
 */
public record CatalogueQuery(
        List<List<String>> content,
        List<List<String>> narrative,
        List<List<Near>> near,
        List<List<Double>> ages,
        List<Set<AcceptedSex>> sexes,
        Map<Facet, Set<String>> facets,
        @Nullable Set<Long> among,
        @Nullable CatalogueSort sort) {
    /** Every study. */
    public static final CatalogueQuery ALL =
            new CatalogueQuery(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), null, null);

    public CatalogueQuery {
        content = List.copyOf(content);
        narrative = List.copyOf(narrative);
        near = List.copyOf(near);
        ages = List.copyOf(ages);
        sexes = List.copyOf(sexes);
        facets = Map.copyOf(facets);
    }

    /** Narrowed to studies that one of these texts matches. */
    public CatalogueQuery content(String... anyOf) {
        return new CatalogueQuery(
                Joined.add(content, List.of(anyOf)), narrative, near, ages, sexes, facets, among, sort);
    }

    /** Narrowed to studies whose titles or descriptions one of these texts matches. */
    public CatalogueQuery narrative(String... anyOf) {
        return new CatalogueQuery(
                content, Joined.add(narrative, List.of(anyOf)), near, ages, sexes, facets, among, sort);
    }

    /** Narrowed to recruiting studies with a recruiting site in one of these circles. */
    public CatalogueQuery near(Near... anyOf) {
        return new CatalogueQuery(
                content, narrative, Joined.add(near, List.of(anyOf)), ages, sexes, facets, among, sort);
    }

    /** Narrowed to studies that are open to one of these ages in years. */
    public CatalogueQuery age(Double... anyOf) {
        return new CatalogueQuery(
                content, narrative, near, Joined.add(ages, List.of(anyOf)), sexes, facets, among, sort);
    }

    /** Narrowed to studies that accept one of these sexes. */
    public CatalogueQuery sex(AcceptedSex... anyOf) {
        return new CatalogueQuery(
                content, narrative, near, ages, Joined.add(sexes, Set.of(anyOf)), facets, among, sort);
    }

    /** Narrowed to studies that have one of these values, in place of what was asked of this facet before. */
    public CatalogueQuery facet(Facet facet, Set<String> anyOf) {
        Map<Facet, Set<String>> all = new LinkedHashMap<>(facets);
        all.put(facet, Set.copyOf(anyOf));
        return new CatalogueQuery(content, narrative, near, ages, sexes, all, among, sort);
    }

    /** Not narrowed by this facet, as its own counts need it. */
    public CatalogueQuery without(Facet facet) {
        Map<Facet, Set<String>> others = new LinkedHashMap<>(facets);
        others.remove(facet);
        return new CatalogueQuery(content, narrative, near, ages, sexes, others, among, sort);
    }

    /** Limited to these studies, by the numbers that the store gave them. */
    public CatalogueQuery among(@Nullable Set<Long> numbers) {
        return new CatalogueQuery(content, narrative, near, ages, sexes, facets, numbers, sort);
    }

    /** In this order. */
    public CatalogueQuery sort(@Nullable CatalogueSort order) {
        return new CatalogueQuery(content, narrative, near, ages, sexes, facets, among, order);
    }

    /** Whether it asks for texts, so that hits have a relevance. */
    public boolean isText() {
        return !content.isEmpty() || !narrative.isEmpty();
    }

    /** The order that this query has. */
    CatalogueSort order() {
        if (sort != null) {
            return sort;
        }
        if (isText()) {
            return CatalogueSort.RELEVANCE;
        }
        return near.isEmpty() ? CatalogueSort.STORED : CatalogueSort.NEAREST;
    }

    /** Lists that grow without changing. */
    private static final class Joined {
        static <T> List<T> add(List<T> before, T more) {
            List<T> all = new java.util.ArrayList<>(before);
            all.add(more);
            return all;
        }
    }
}
