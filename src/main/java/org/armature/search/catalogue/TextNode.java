package org.armature.search.catalogue;

import java.util.List;

/** A text of full-text search, understood. */
sealed interface TextNode {

    /** All of these must match. Words that stand side by side are one node each, in their order. */
    record All(List<TextNode> nodes) implements TextNode {}

    /** At least one of these must match. */
    record Any(List<TextNode> nodes) implements TextNode {}

    /** This must not match. */
    record Not(TextNode node) implements TextNode {}

    /** A word, or what is written in one, such as {@code PD-1}. */
    record Word(String text) implements TextNode {}

    /** Words that must stand side by side. */
    record Phrase(String text) implements TextNode {}

    /** The beginning of a word. */
    record Prefix(String text) implements TextNode {}
}
