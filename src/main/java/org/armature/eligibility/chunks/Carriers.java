package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;

/**
 * Keeps a condition from being read where it only tells what something else is of: "tumour tissue", "cancer registry" and
 * "asthma questionnaire" are no diseases.
 */
public final class Carriers {
    private static final Set<String> NOUNS = Set.of(
            "tissue",
            "tissues",
            "sample",
            "samples",
            "specimen",
            "specimens",
            "block",
            "blocks",
            "slide",
            "slides",
            "material",
            "cell",
            "cells",
            "marker",
            "markers",
            "biomarker",
            "biomarkers",
            "antigen",
            "antigens",
            "registry",
            "questionnaire",
            "diary",
            "inventory",
            "index",
            "center",
            "centre",
            "clinic",
            "clinics",
            "institute",
            "guideline",
            "guidelines",
            "control",
            "types",
            "severity",
            "status",
            "course",
            "burden",
            "relief",
            "assessment",
            "evaluation",
            "education",
            "program",
            "programme",
            "awareness",
            "care");

    private static final int FARTHEST = 20;

    private final String text;
    private final List<Item> items;

    private Carriers(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    public static List<Item> apply(String text, List<Item> items) {
        return new Carriers(text, items).kept();
    }

    private List<Item> kept() {
        List<Item> result = items;
        for (int i = items.size() - 2; i >= 0; i--) {
            boolean carried = items.get(i + 1) instanceof Item.Plain
                    && NOUNS.contains(items.get(i + 1).words())
                    && isCondition(items.get(i))
                    && !isNamed(i + 2)
                    && !isMeasured(i);
            if (carried) {
                result = result == items ? new ArrayList<>(items) : result;
                int start = items.get(i).start();
                int end = items.get(i + 1).end();
                String words = text.substring(start, end).toLowerCase(Locale.ROOT);
                result.subList(i, i + 2).clear();
                result.add(i, new Item.Phrase(EnumSet.noneOf(Cue.class), words, start, end));
            }
        }
        return result;
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                && term.made() == null
                && term.mention().concept(Kind.CONDITION).isPresent()
                && !Weight.isVariable(item);
    }

    /** "diabetic tissue complications": what follows is a name. */
    private boolean isNamed(int at) {
        return at < items.size() && (items.get(at) instanceof Item.Term || Sorts.of(items.get(at)) != null);
    }

    /** Whether a limit stands in the same part of the sentence: then the words are the name of what is measured. */
    private boolean isMeasured(int at) {
        for (int i = at; i < items.size() && i < at + FARTHEST && !isEnd(items.get(i)); i++) {
            if (items.get(i) instanceof Item.Limit) {
                return true;
            }
        }
        for (int i = at; i >= 0 && i > at - FARTHEST && !isEnd(items.get(i)); i--) {
            if (items.get(i) instanceof Item.Limit) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Item item) {
        return item.is(".") || Connector.of(item) != Connector.NONE;
    }
}
