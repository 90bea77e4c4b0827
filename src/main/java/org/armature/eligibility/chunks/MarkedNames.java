package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;

/** Makes an adjective of a marker and its result where a disease is so named: "ALK-positive advanced lung cancer" is no test. */
public final class MarkedNames {
    private static final int FARTHEST = 5;

    private final String text;
    private final List<Item> items;

    private MarkedNames(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    public static List<Item> apply(String text, List<Item> items) {
        return Lists.none(items, MarkedNames::isResult) ? items : new MarkedNames(text, items).marked();
    }

    private static boolean isResult(Item item) {
        return item.is("positive") || item.is("negative");
    }

    private List<Item> marked() {
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            result.add(item);
            int from = isResult(item) && isNamed(i + 1) ? from(result) : -1;
            if (from >= 0) {
                int start = result.get(from).start();
                String words = text.substring(start, item.end()).toLowerCase(Locale.ROOT);
                result.subList(from, result.size()).clear();
                result.add(new Item.Phrase(EnumSet.of(Cue.QUALITY), words, start, item.end()));
            }
        }
        return result;
    }

    /** Whether a condition follows, behind no more than adjectives. */
    private boolean isNamed(int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            Item item = items.get(i);
            if (item instanceof Item.Term term) {
                return term.mention().concept(Kind.CONDITION).isPresent();
            }
            boolean adjective = item.is(Cue.QUALITY)
                    || item.is(Cue.ORGAN)
                    || item.is(Cue.SEVERITY)
                    || item.is("-")
                    || item.is("metastatic");
            if (!adjective) {
                return Connector.of(item) != Connector.NONE && isNamedFurther(i + 1);
            }
        }
        return false;
    }

    /** "ROS1-positive or ALK-positive lung cancer": whether one more marker follows, and the condition behind that. */
    private boolean isNamedFurther(int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            if (isResult(items.get(i))) {
                return i > from && isNamed(i + 1);
            }
            if (!isWord(items.get(i)) && !items.get(i).is("-")) {
                return false;
            }
        }
        return false;
    }

    /** Where the marker begins, of which the last of these is the result; -1 if it is none. */
    private int from(List<Item> before) {
        int last = before.size() - 1;
        int start = before.get(last).start();
        while (start > 0 && !isGap(text.charAt(start - 1))) {
            start--;
        }
        if (start < before.get(last).start()) {
            return at(before, start);
        }
        boolean receptor = last > 1 && before.get(last - 1).is("receptor");
        int marker = receptor ? last - 2 : last - 1;
        return marker >= 0 && (receptor || isCoded(before.get(marker))) && isWord(before.get(marker)) ? marker : -1;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ',' || c == ';';
    }

    private static int at(List<Item> before, int start) {
        for (int i = before.size() - 2; i >= 0 && before.get(i).start() >= start; i--) {
            if (Connector.of(before.get(i)) != Connector.NONE && !before.get(i).is("/")) {
                return -1;
            }
            if (before.get(i).start() == start) {
                return isWord(before.get(i)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isWord(Item item) {
        return item instanceof Item.Term || item instanceof Item.Plain || item.is(Cue.QUALITY) || item.is(Cue.MEASURE);
    }

    /** "HER2", "ALK": an abbreviation. */
    private boolean isCoded(Item item) {
        String word = text.substring(item.start(), item.end());
        return word.indexOf(' ') < 0
                && word.length() > 1
                && word.substring(1).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
