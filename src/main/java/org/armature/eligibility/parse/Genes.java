package org.armature.eligibility.parse;

import java.util.Set;
import org.armature.eligibility.words.Item;

/** Tells names of genes and of their changes, which stand beside a disease: "lung cancer with an ALK rearrangement". */
final class Genes {
    private static final Set<String> CHANGES = Set.of(
            "mutation",
            "mutations",
            "rearrangement",
            "rearrangements",
            "amplification",
            "amplifications",
            "deletion",
            "deletions",
            "translocation",
            "translocations",
            "fusion",
            "fusions");

    /** Genes whose fusions are asked for and that have no number, and words for all. */
    private static final Set<String> GENES =
            Set.of("gene", "oncogene", "receptor", "kinase", "alk", "ret", "ntrk", "fgfr", "met", "egfr", "abl");

    /** A vertebra has one letter before its number. */
    private static final int FEWEST_LETTERS = 3;

    private Genes() {}

    static boolean isChange(String name) {
        return CHANGES.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "ROS1", "NTRK gene": of these a fusion is a change, and no operation. */
    static boolean isGene(Item item) {
        String word = item.firstWord();
        long letters = word.chars().filter(Character::isLetter).count();
        return GENES.contains(word) || letters >= FEWEST_LETTERS && word.chars().anyMatch(Character::isDigit);
    }
}
