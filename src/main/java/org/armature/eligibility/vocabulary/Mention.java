package org.armature.eligibility.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A place in a text that names one concept, or several that share the name ("insulin": a drug and a laboratory test).
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after its last UTF-16 unit
 * @param concepts what it may mean, the likeliest first; never empty
 * @param needsValue whether it means this only where a value follows
 */
public record Mention(int start, int end, List<Concept> concepts, boolean needsValue) {
    public Mention {
        concepts = List.copyOf(concepts);
    }

    /** The likeliest meaning. */
    public Concept concept() {
        return concepts.get(0);
    }

    /** The likeliest meaning of this kind. */
    public Optional<Concept> concept(Kind kind) {
        for (Concept concept : concepts) {
            if (concept.kind() == kind) {
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }

    /** Whether it may mean something of this kind. */
    public boolean has(Kind kind) {
        return concept(kind).isPresent();
    }

    /** Whether it may mean something that is not of this kind. */
    public boolean hasOther(Kind kind) {
        for (Concept concept : concepts) {
            if (concept.kind() != kind) {
                return true;
            }
        }
        return false;
    }
}
