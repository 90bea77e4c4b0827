package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;
import org.armature.eligibility.words.Word;

/** Makes one name of two variables of which a ratio is asked: "AST/ALT ratio", "ratio of AST:ALT" are neither. */
public final class Ratios {
    private static final int FARTHEST = 3;

    private Ratios() {}

    public static List<Item> apply(String text, List<Item> items) {
        if (Lists.none(items, Ratios::isRatio)) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            int last = second(items, i);
            boolean ratio = last > i
                    && (isBehind(items, last + 1)
                            || isBefore(result) && !items.get(last - 1).is("to"));
            if (ratio) {
                int end = items.get(last).end();
                String name = text.substring(items.get(i).start(), end);
                result.add(new Item.Plain(new Token(
                        Token.Kind.WORD, Word.of(name), null, items.get(i).start(), end)));
                i = last + 1;
            } else {
                result.add(items.get(i));
                i++;
            }
        }
        return result;
    }

    private static boolean isRatio(Item item) {
        return item.lastWord().equals("ratio") || item.lastWord().equals("ratios");
    }

    /** The index of the second variable of "A/B", "A (a) to B"; -1 if there is none. */
    private static int second(List<Item> items, int first) {
        if (!Weight.isVariable(items.get(first))) {
            return -1;
        }
        int i = first + 1;
        i = i < items.size() && isName(items.get(i)) ? i + 1 : i;
        boolean joined = i + 1 < items.size()
                && (items.get(i).is("/")
                        || items.get(i).is(":")
                        || items.get(i).is("to")
                        || items.get(i).is("-"));
        return joined && Weight.isVariable(items.get(i + 1)) ? i + 1 : -1;
    }

    private static boolean isName(Item item) {
        return item instanceof Item.Aside aside && Weight.isName(aside);
    }

    private static boolean isBehind(List<Item> items, int from) {
        int i = from < items.size() && isName(items.get(from)) ? from + 1 : from;
        return i < items.size() && isRatio(items.get(i));
    }

    private static boolean isBefore(List<Item> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - FARTHEST; i--) {
            if (isRatio(before.get(i))) {
                return true;
            }
            if (!Weight.isLight(before.get(i))) {
                return false;
            }
        }
        return false;
    }
}
