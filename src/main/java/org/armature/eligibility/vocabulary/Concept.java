package org.armature.eligibility.vocabulary;

import java.util.List;

/**
 * Something that criteria speak of.
 *
 * @param id unique in a vocabulary, such as {@code condition/type-2-diabetes}
 * @param label the preferred name
 * @param aliases all names, the label among them
 * @param codes what supplied sources call it, the most specific first; empty where none has a code
 * @param classes the ids of the classes that it is a member of: drug classes of a drug
 * @param source where the entry comes from
 */
public record Concept(
        String id,
        Kind kind,
        String label,
        List<Alias> aliases,
        List<Code> codes,
        List<String> classes,
        String source) {
    public Concept {
        aliases = List.copyOf(aliases);
        codes = List.copyOf(codes);
        classes = List.copyOf(classes);
    }
}
