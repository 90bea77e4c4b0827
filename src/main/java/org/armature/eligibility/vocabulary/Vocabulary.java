package org.armature.eligibility.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What criteria speak of, found in texts by name: immutable, and safe for several threads. */
public final class Vocabulary {
    private static final List<String> STANDARD =
            List.of("states.tsv", "variables.tsv", "conditions.tsv", "drugs.tsv", "procedures.tsv");

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Lexicon lexicon = new Lexicon();

    private Vocabulary(Collection<Entry> entries) {
        for (Entry entry : entries) {
            Concept concept = entry.concept();
            concepts.put(concept.id(), concept);
            Variable variable = entry.variable();
            if (variable != null) {
                variables.put(concept.id(), variable);
            }
            concept.aliases().forEach(alias -> lexicon.add(alias, concept));
        }
    }

    /** What a file says of one concept. */
    record Entry(Concept concept, @Nullable Variable variable) {}

    /**
     * A vocabulary and what could not be read of a site's file.
     *
     * @param problems one for each bad row; the others are in the vocabulary
     */
    public record WithSite(Vocabulary vocabulary, List<Problem> problems) {
        public WithSite {
            problems = List.copyOf(problems);
        }
    }

    /** The vocabulary that is part of the program. It is read once. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /**
     * The standard vocabulary with the entries of a site's file, which has the columns of the standard files. An entry
     * with the id of a standard one takes its place; a name that both have means the site's concept first.
     */
    public static WithSite with(Path siteFile) {
        VocabularyFile.Read site = VocabularyFile.read(siteFile);
        Map<String, Entry> entries = new LinkedHashMap<>();
        site.entries().forEach(entry -> entries.put(entry.concept().id(), entry));
        standardEntries().forEach(entry -> entries.putIfAbsent(entry.concept().id(), entry));
        return new WithSite(new Vocabulary(entries.values()), site.problems());
    }

    private static List<Entry> standardEntries() {
        List<Entry> entries = new ArrayList<>();
        STANDARD.forEach(name -> entries.addAll(VocabularyFile.readStandard(name)));
        return entries;
    }

    /** The names in a text from left to right, the longest at each place, none over another. */
    public List<Mention> mentions(String text) {
        return lexicon.mentions(text);
    }

    /** The variable of this concept, where it is one. */
    public Optional<Variable> variable(Concept concept) {
        return Optional.ofNullable(variables.get(concept.id()));
    }

    /** The variable that is called so: by its id, its label or another name. */
    public Optional<Variable> variable(String name) {
        Variable byId = variables.get(name);
        if (byId != null) {
            return Optional.of(byId);
        }
        for (Mention mention : mentions(name)) {
            Optional<Concept> meant = mention.end() - mention.start() == name.length()
                    ? mention.concept(Kind.VARIABLE)
                    : Optional.empty();
            if (meant.isPresent()) {
                return variable(meant.get());
            }
        }
        return Optional.empty();
    }

    /** The concept with this id. */
    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** All concepts in the order of their files. */
    public Collection<Concept> concepts() {
        return java.util.Collections.unmodifiableCollection(concepts.values());
    }

    private static final class Standard {
        private static final Vocabulary VOCABULARY = new Vocabulary(standardEntries());
    }
}
