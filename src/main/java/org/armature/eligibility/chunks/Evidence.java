package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * "Hypotension as evidenced by SBP &lt; 90 mmHg": a value that shows a condition is no example. Where the condition is only
 * another word for the value, the value stands for it; elsewhere it defines it.
 */
public final class Evidence {
    private static final int FARTHEST = 9;

    private Evidence() {}

    public static List<Item> apply(List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(",") && i + 1 < items.size() && isShown(items, i + 1)) {
                continue;
            }
            Item variable = isEvidence(item) ? variable(items, i + 1) : null;
            if (variable == null) {
                result.add(item);
                continue;
            }
            int last = result.size() - 1;
            if (last >= 0 && Findings.is(result.get(last)) && Findings.isOf(result.get(last), variable)) {
                result.remove(last);
                while (!result.isEmpty() && isDegree(result.get(result.size() - 1))) {
                    result.remove(result.size() - 1);
                }
            } else {
                result.add(new Item.Phrase(EnumSet.of(Cue.LINK, Cue.METHOD), "defined as", item.start(), item.end()));
            }
        }
        return result;
    }

    /** ", as assessed by a severity score of 6 or more": a score that shows what stands before the comma. */
    private static boolean isShown(List<Item> items, int at) {
        if (!items.get(at).is(Cue.METHOD) && !items.get(at).is(Cue.MEASURE)
                || !items.get(at).lastWord().equals("by")) {
            return false;
        }
        for (int i = at + 1; i < items.size() && i < at + FARTHEST; i++) {
            if (items.get(i) instanceof Item.Limit limit) {
                return limit.stated();
            }
            if (Connector.of(items.get(i)) != Connector.NONE) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEvidence(Item item) {
        return item.is("as evidenced by") || item.is("evidenced by") || item.is("as indicated by");
    }

    private static boolean isDegree(Item item) {
        return item.is(Cue.SEVERITY) || item.is(Cue.QUALITY) || item.is(Cue.CURRENT) || item.is(Cue.LINK);
    }

    /** The variable whose limit comes next; null where words come that say something else. */
    private static @Nullable Item variable(List<Item> items, int from) {
        Item variable = null;
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            Item item = items.get(i);
            if (item instanceof Item.Limit limit) {
                return limit.stated() ? variable : null;
            }
            if (Weight.isVariable(item)) {
                variable = item;
            } else if (!Weight.isLight(item)
                    && !item.is(Cue.MEASURE)
                    && !Weight.isUnknown(item)
                    && !(item instanceof Item.Aside aside && Weight.isName(aside))) {
                return null;
            }
        }
        return null;
    }
}
