package org.armature.search.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the catalogue knows of one study. */
final class Entry {
    private final String id;
    private final long number;
    private final Set<String> parts;
    final Map<TextField, List<String>> texts = new EnumMap<>(TextField.class);
    final List<String> broader = new ArrayList<>();
    final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    final List<Alias> aliases = new ArrayList<>();
    final List<EntrySite> sites = new ArrayList<>();
    final Set<String> conditionKeys = new LinkedHashSet<>();
    final Set<String> interventionKeys = new LinkedHashSet<>();
    AgeBounds ages = AgeBounds.OPEN;

    @Nullable
    String updated;

    Entry(String id, long number, Set<String> parts) {
        this.id = id;
        this.number = number;
        this.parts = parts;
    }

    String id() {
        return id;
    }

    long number() {
        return number;
    }

    Set<String> parts() {
        return parts;
    }

    void text(TextField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.computeIfAbsent(field, key -> new ArrayList<>()).add(text);
        }
    }

    void facet(Facet facet, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            facets.computeIfAbsent(facet, key -> new LinkedHashSet<>())
                    .add(value.toString().strip());
        }
    }

    /**
     * Another name for something.
     *
     * @param drug whether it was given by the investigators for an intervention, and not by the register for a condition
     */
    record Alias(String from, String to, boolean drug) {}
}
