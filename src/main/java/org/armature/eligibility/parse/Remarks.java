package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;

/** Tells sentences that require nothing of their own from those that do. */
final class Remarks {
    private static final Set<String> NOTES = Set.of("note", "notes", "please", "nb", "n.b.", "comment", "definition");
    private static final Set<String> SHOULD = Set.of("test", "tests", "assessment", "examination");

    private Remarks() {}

    /** The words after "Note:". */
    static List<Item> withoutNote(List<Item> sentence) {
        int i = 0;
        while (i < sentence.size() && NOTES.contains(sentence.get(i).firstWord())) {
            i++;
        }
        boolean note = i > 0
                && i < sentence.size()
                && (sentence.get(i).is(":") || sentence.get(i).is(","));
        return note ? sentence.subList(i + 1, sentence.size()) : sentence;
    }

    /** "Prior therapies": a heading that only sounds like a variable. */
    static boolean isTherapies(Item item) {
        return item instanceof Item.Term term
                && term.mention().concepts().stream()
                        .anyMatch(concept -> concept.id().equals("variable/number-of-prior-therapies"));
    }

    /** Whether a sentence behind another only explains it: a note, how something is found out, where more is said. */
    static boolean is(List<Item> sentence) {
        Item first = sentence.stream()
                .filter(item -> !Weight.isLight(item) || NOTES.contains(item.firstWord()))
                .findFirst()
                .orElse(null);
        if (first == null) {
            return false;
        }
        String word = first.firstWord();
        boolean aside = sentence.stream()
                .allMatch(item -> Weight.isLight(item)
                        || item instanceof Item.Aside inner
                                && !inner.items().isEmpty()
                                && (inner.items().get(0).firstWord().equals("base")
                                        || inner.items().get(0).is(Cue.METHOD)));
        boolean test = SHOULD.contains(word)
                && sentence.stream().anyMatch(item -> item.firstWord().equals("should"));
        return NOTES.contains(word)
                || first.is(Cue.METHOD)
                || first.is(Cue.EXAMPLES)
                || word.equals("verified")
                || aside
                || test;
    }
}
