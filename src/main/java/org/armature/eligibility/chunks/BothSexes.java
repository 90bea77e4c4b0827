package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Makes one phrase of both sexes where nothing but "and" or "or" stands between them: "healthy women and men over 18". */
public final class BothSexes {
    private BothSexes() {}

    public static List<Item> apply(List<Item> items) {
        if (Lists.count(items, Weight::isSex) < 2) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (areBoth(items, i)) {
                String words = items.get(i).is(Cue.MALE) ? "male / female" : "female / male";
                result.add(new Item.Phrase(
                        EnumSet.of(Cue.ANY_SEX),
                        words,
                        items.get(i).start(),
                        items.get(i + 2).end()));
                i += 2;
            } else {
                result.add(items.get(i));
            }
        }
        return result;
    }

    private static boolean areBoth(List<Item> items, int i) {
        return i + 2 < items.size()
                && (isOnly(items.get(i), Cue.MALE) && isOnly(items.get(i + 2), Cue.FEMALE)
                        || isOnly(items.get(i), Cue.FEMALE) && isOnly(items.get(i + 2), Cue.MALE))
                && (items.get(i + 1).is(Cue.AND)
                        || items.get(i + 1).is(Cue.OR)
                        || items.get(i + 1).is("/"));
    }

    private static boolean isOnly(Item item, Cue sex) {
        return item.is(sex) && !item.is(sex == Cue.MALE ? Cue.FEMALE : Cue.MALE);
    }
}
