package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Scale;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Puts a scale before its values where it stands behind them: "class III heart failure according to the NYHA", "&gt; NYHA
 * class II", "heart failure III or IV (NYHA)".
 */
public final class ScaleOrder {
    private static final int FARTHEST = 12;
    private static final int MOST_LINKS = 4;
    private static final int LONGEST_CLASS = "functional class".length();

    private static final Set<String> CLASSES =
            Set.of("class", "classes", "grade", "grades", "functional class", "stage", "type");

    private static final Set<String> LINKS = Set.of(
            "by", "by the", "to", "the", "of", "of the", "-", "as per", "per", "in", "on", "standard", "with", ",");

    /** What may follow the name of a scale that stands behind its values. */
    private static final Set<String> BEHIND = Set.of(
            "functional",
            "classification",
            "class",
            "criteria",
            "scale",
            "system",
            "standard",
            "standards",
            "cardiac",
            "function",
            "grading",
            "guidelines");

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Item> items;
    private final ScaleValues values;

    private ScaleOrder(String text, List<Item> items, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.items = items;
        this.values = new ScaleValues(text, items);
    }

    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        if (Lists.none(items, item -> Weight.isVariable(item) || item instanceof Item.Aside)) {
            return items;
        }
        return new ScaleOrder(text, new ArrayList<>(items), vocabulary).ordered();
    }

    private List<Item> ordered() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Aside aside && !(isScaleAlone(aside) && i > 0)) {
                items.set(i, new Item.Aside(apply(text, aside.items(), vocabulary), aside.start(), aside.end()));
            }
            Scale scale = scale(items.get(i));
            if (scale == null || i == 0) {
                continue;
            }
            if (Operators.of(items.get(i - 1)) != null) {
                moveOperator(scale, i);
            } else if (!hasValues(scale, i + 1)) {
                moveValues(scale, i);
            }
        }
        return items;
    }

    /** The scale of a class that an item names, or that stands alone in parentheses; null where it names none. */
    private @Nullable Scale scale(Item item) {
        Item name = item instanceof Item.Aside aside && isScaleAlone(aside)
                ? aside.items().get(0)
                : item;
        if (!(name instanceof Item.Term term) || !Weight.isVariable(name)) {
            return null;
        }
        return isClass(term)
                ? vocabulary
                        .variable(term.mention().concept(Kind.VARIABLE).orElseThrow())
                        .map(Variable::scale)
                        .orElse(null)
                : null;
    }

    /** A scale that says how bad a disease is, whatever its values are: the class of NYHA, of Child and Pugh, the stage of GOLD. */
    public static boolean isClass(Item item) {
        Concept concept = item instanceof Item.Term term
                ? term.mention().concept(Kind.VARIABLE).orElse(null)
                : null;
        return concept != null
                && (concept.label().endsWith("class") || concept.id().equals("variable/gold-stage"));
    }

    private static boolean isScaleAlone(Item.Aside aside) {
        return !aside.items().isEmpty()
                && Weight.isVariable(aside.items().get(0))
                && Lists.all(aside.items().subList(1, aside.items().size()), item -> BEHIND.contains(item.lastWord()));
    }

    /** The index behind the words that may stand between a scale and its values. */
    private int behindName(int from) {
        int i = from;
        while (i < items.size()
                && i < from + MOST_LINKS
                && (items.get(i).is(Cue.MEASURE)
                        || items.get(i).is(":")
                        || items.get(i) instanceof Item.Aside aside && Weight.isName(aside)
                        || BEHIND.contains(items.get(i).words())
                        || isClassWord(items.get(i)))) {
            i++;
        }
        return i;
    }

    private boolean hasValues(Scale scale, int from) {
        int at = behindName(from);
        return at < items.size() && (Operators.of(items.get(at)) != null || values.at(scale, at) != null);
    }

    /** "&gt; NYHA class II": the comparator goes behind the name. */
    private void moveOperator(Scale scale, int at) {
        int value = behindName(at + 1);
        boolean opens = at < 2 || Weight.isPresence(items.get(at - 2)) || Weight.isLight(items.get(at - 2));
        if (opens && value < items.size() && values.at(scale, value) != null) {
            items.add(value, items.get(at - 1));
            items.remove(at - 1);
        }
    }

    /** "class III or IV heart failure by the NYHA": the values, with their comparator, go behind the name. */
    private void moveValues(Scale scale, int at) {
        int last = at - 1;
        while (last >= 0 && last > at - MOST_LINKS && isLink(items.get(last))) {
            last--;
        }
        Values found = last < 0 ? null : before(scale, last);
        if (found == null) {
            return;
        }
        List<Item> words = List.copyOf(items.subList(found.end(), last + 1));
        boolean named = Lists.any(words, Weight::isPresence)
                || found.start() > 0 && Weight.isPresence(items.get(found.start() - 1))
                || words.isEmpty() && Lists.any(items.subList(at, Math.min(items.size(), at + 3)), Weight::isPresence);
        if (!named || Lists.any(words, item -> Connector.of(item) != Connector.NONE)) {
            return;
        }
        List<Item> ordered = new ArrayList<>(words);
        ordered.add(items.get(at) instanceof Item.Aside aside ? aside.items().get(0) : items.get(at));
        if (Operators.of(items.get(found.start())) != null) {
            ordered.add(items.get(found.start()));
        }
        ordered.addAll(items.subList(found.first(), found.end()));
        int behind = at + 1;
        while (behind < items.size() && behind < at + 1 + MOST_LINKS && isBehind(items.get(behind))) {
            behind++;
        }
        items.subList(found.start(), behind).clear();
        items.addAll(found.start(), ordered);
    }

    /**
     * Values that stand before their scale.
     *
     * @param start the index of their comparator or of "class"
     * @param first the index of the first value, or of a comparator behind "class"
     * @param end the index of the first item behind them
     */
    private record Values(int start, int first, int end) {}

    /** The values before a place, behind the word "class" or, in Roman figures, without it; null where none are. */
    private @Nullable Values before(Scale scale, int last) {
        Values bare = null;
        for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
            Item item = items.get(i);
            boolean word = isClassWord(item);
            if (item.is(".") || item.is(";") || item instanceof Item.Aside || Weight.isVariable(item) && !word) {
                return bare;
            }
            int end = behindValues(scale, word ? behindOperator(i + 1) : i);
            int start = i > 0 && Operators.of(items.get(i - 1)) != null ? i - 1 : i;
            if (word) {
                return end < 0 ? bare : new Values(start, i + 1, end);
            }
            bare = end == last + 1 && !Figures.isDigits(item) ? new Values(start, i, end) : bare;
            if (item.is(",") || item.is(Cue.AND) && bare == null) {
                return bare;
            }
        }
        return bare;
    }

    /** "class", and "grade", which is a scale of its own elsewhere. */
    private boolean isClassWord(Item item) {
        return item.end() - item.start() <= LONGEST_CLASS
                && CLASSES.contains(text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT));
    }

    private static boolean isBehind(Item item) {
        return BEHIND.contains(item.lastWord()) || item instanceof Item.Aside aside && isScaleAlone(aside);
    }

    private static boolean isLink(Item item) {
        return item.is(Cue.METHOD)
                || item.is(Cue.MEASURE) && LINKS.contains(item.lastWord())
                || LINKS.contains(item.words());
    }

    private int behindOperator(int at) {
        return at < items.size() && Operators.of(items.get(at)) != null ? at + 1 : at;
    }

    /** The index behind the values of a scale that begin at a place; -1 where none does. */
    private int behindValues(Scale scale, int from) {
        int end = -1;
        int i = from;
        while (i < items.size()) {
            ScaleValues.Value value = values.at(scale, i);
            if (value == null) {
                return end;
            }
            end = value.next();
            if (end < items.size()
                    && (items.get(end).is(Cue.OR_MORE) || items.get(end).is(Cue.OR_LESS))) {
                return end + 1;
            }
            boolean joined = end < items.size()
                    && (Connector.of(items.get(end)) != Connector.NONE
                            || items.get(end).is("-")
                            || items.get(end).is(Cue.TO));
            if (!joined) {
                return end;
            }
            i = end + 1;
        }
        return end;
    }
}
