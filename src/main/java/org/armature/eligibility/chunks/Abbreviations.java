package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Reads on over a short name in parentheses: "World Health Organisation (WHO) performance status" is the name that the
 * short or the long form makes with the words behind it.
 */
public final class Abbreviations {
    private static final int LONGEST = 14;
    private static final int FARTHEST = 9;
    private static final int MOST_BEHIND = 3;
    private static final int MOST_SMALL_WORDS = 4;

    private final String text;
    private final List<Item> items;
    private final Vocabulary vocabulary;

    private Abbreviations(String text, List<Item> items, Vocabulary vocabulary) {
        this.text = text;
        this.items = items;
        this.vocabulary = vocabulary;
    }

    /** The items with each such name as one. */
    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        if (Lists.none(items, Item.Aside.class::isInstance)) {
            return items;
        }
        Abbreviations rules = new Abbreviations(text, items, vocabulary);
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            int from = item instanceof Item.Aside aside ? rules.longForm(aside, i) : -1;
            Made made = from < 0 ? null : rules.made((Item.Aside) item, from, i);
            if (made != null) {
                while (!result.isEmpty()
                        && result.get(result.size() - 1).start() >= made.term().start()) {
                    result.remove(result.size() - 1);
                }
                result.add(made.term());
                i = made.next();
            } else if (!(item instanceof Item.Aside longer && rules.isLongForm(longer, i))) {
                result.add(
                        item instanceof Item.Aside aside
                                ? new Item.Aside(apply(text, aside.items(), vocabulary), aside.start(), aside.end())
                                : item);
                i++;
            } else {
                i++;
            }
        }
        return result;
    }

    /** "SHIM (Sexual Health Inventory for Men)": the words for the short name before it. */
    private boolean isLongForm(Item.Aside aside, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            String name = text.substring(items.get(i).start(), aside.start()).strip();
            String words = inside(aside);
            if (isShort(name.replace(" ", "")) && words.indexOf(' ') > 0 && spells(name, words)) {
                return Lists.none(
                        aside.items(),
                        item -> Figures.isDigits(item)
                                || Operators.of(item) != null
                                || item.is(Cue.EXCEPT)
                                || item.is(Cue.NOT)
                                || item.is(Cue.IF));
            }
        }
        return false;
    }

    private record Made(Item.Term term, int next) {}

    /** Where the words begin that a short name in parentheses stands for, -1 if it is none. */
    private int longForm(Item.Aside aside, int at) {
        String name = inside(aside);
        if (!isShort(name)) {
            return -1;
        }
        for (int i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
            Item item = items.get(i);
            if (item instanceof Item.Aside || item.is(",") || item.is(";") || item.is(".") || item.is(":")) {
                return -1;
            }
            if (spells(name, text.substring(item.start(), aside.start()))) {
                return i;
            }
        }
        return -1;
    }

    private String inside(Item.Aside aside) {
        return aside.end() - aside.start() < 3
                ? ""
                : text.substring(aside.start() + 1, aside.end() - 1).strip();
    }

    /** Whether words are an abbreviation: short, in capitals, without a space. */
    public static boolean isShort(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.indexOf(' ') < 0
                && Character.isLetter(name.charAt(0))
                && Character.isUpperCase(name.charAt(0))
                && name.chars()
                                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                                .count()
                        > 1;
    }

    /** Whether the letters of a short name stand in words in their order, the first of them at the beginning. */
    static boolean spells(String name, String words) {
        String letters = letters(name);
        String within = words.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || within.isEmpty() || letters.charAt(0) != within.charAt(0)) {
            return false;
        }
        int at = 0;
        int count = 0;
        int initials = 0;
        int beginnings = 0;
        for (int i = 0; i < within.length(); i++) {
            boolean initial = i == 0 || !Character.isLetterOrDigit(within.charAt(i - 1));
            count += initial && Character.isLetter(within.charAt(i)) ? 1 : 0;
            beginnings +=
                    initial && beginnings < letters.length() && within.charAt(i) == letters.charAt(beginnings) ? 1 : 0;
            if (at < letters.length() && within.charAt(i) == letters.charAt(at)) {
                at++;
                initials += initial ? 1 : 0;
            }
        }
        return at == letters.length()
                && within.length() > name.length()
                && count <= letters.length() + MOST_SMALL_WORDS
                && (beginnings == letters.length() || 2 * initials >= Math.min(letters.length(), count));
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.chars().filter(Character::isLetter).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }

    private @Nullable Made made(Item.Aside aside, int from, int at) {
        String longForm = text.substring(items.get(from).start(), aside.start()).strip();
        int last = at;
        while (last + 1 < items.size() && last < at + MOST_BEHIND && goesOn(items.get(last + 1))) {
            last++;
        }
        for (int i = last; i > at; i--) {
            String rest = text.substring(items.get(at + 1).start(), items.get(i).end());
            for (String form : List.of(inside(aside), longForm)) {
                String name = form + " " + rest;
                Mention found = whole(name);
                if (found != null) {
                    int start = items.get(from).start();
                    int end = items.get(i).end();
                    return new Made(
                            new Item.Term(
                                    new Mention(start, end, found.concepts(), found.needsValue()), name, start, end),
                            i + 1);
                }
            }
        }
        return null;
    }

    private static boolean goesOn(Item item) {
        return item instanceof Item.Term
                || item.is(Cue.MEASURE)
                || item.is(Cue.DIMENSION)
                || item.is("-")
                || Weight.isUnknown(item);
    }

    private @Nullable Mention whole(String name) {
        List<Mention> found = vocabulary.mentions(name);
        return found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == name.length()
                ? found.get(0)
                : null;
    }
}
