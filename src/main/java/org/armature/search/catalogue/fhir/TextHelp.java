package org.armature.search.catalogue.fhir;

/** What a text of full-text search may look like. */
final class TextHelp {
    static final String REMEDY =
            "write words, \"phrases\", begin*, OR, NOT and parentheses, at most 32 words in 500 characters";

    private TextHelp() {}
}
