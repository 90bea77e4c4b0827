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
        int at = indexOf(kind);
        return at < 0 ? Optional.empty() : Optional.of(concepts.get(at));
    }

    /** Whether it may mean something of this kind. */
    public boolean has(Kind kind) {
        return indexOf(kind) >= 0;
    }

    /** Whether it may mean something that is not of this kind. */
    public boolean hasOther(Kind kind) {
        for (int i = 0; i < concepts.size(); i++) {
            if (concepts.get(i).kind() != kind) {
                return true;
            }
        }
        return false;
    }

    /** Of the first of this kind, -1 if none is; asked of each name again and again, so without an iterator. */
    private int indexOf(Kind kind) {
        for (int i = 0; i < concepts.size(); i++) {
            if (concepts.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }
}
