package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Naming;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;

/** "Family history of eczema or asthma": a condition so named, and not the patient's; what is listed after it, too. */
public final class FamilyHistories {
    private static final String FAMILY_HISTORY = "family history of";
    private static final int MOST_ADJECTIVES = 3;

    private FamilyHistories() {}

    public static List<Item> apply(String text, List<Item> items) {
        if (Lists.none(items, item -> item.is(FAMILY_HISTORY))) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            int end = items.get(i).is(FAMILY_HISTORY) && !isShared(items, i) ? name(items, i + 1) : -1;
            if (end < 0) {
                result.add(items.get(i));
                i++;
                continue;
            }
            int from = i + 1;
            result.add(made(text, items, i, from, end));
            i = behindRelatives(items, end);
            for (int next = next(items, i); next > 0 && name(items, next) > 0; next = next(items, i)) {
                result.addAll(items.subList(i, next));
                end = name(items, next);
                result.add(made(text, items, next, next, end));
                i = end;
            }
        }
        return result;
    }

    /** "Personal or family history of": what follows is also the patient's. */
    private static boolean isShared(List<Item> items, int at) {
        return at > 1
                && (items.get(at - 1).is(Cue.OR)
                        || items.get(at - 1).is(Cue.AND)
                        || items.get(at - 1).is("/"))
                && (items.get(at - 2).is(Cue.HISTORY) || Weight.isUnknown(items.get(at - 2)));
    }

    /** The index behind the connectors, -1 where none stands there. */
    private static int next(List<Item> items, int from) {
        int i = from;
        while (i < items.size()
                && (Connector.of(items.get(i)) != Connector.NONE
                        || items.get(i) instanceof Item.Aside aside && Weight.isName(aside))) {
            i++;
        }
        i += i > from && i < items.size() && items.get(i).is("other") ? 1 : 0;
        return i > from && i < items.size() ? i : -1;
    }

    /** "(in first-degree relatives)": of which relatives it is asked. */
    private static int behindRelatives(List<Item> items, int from) {
        int i = from;
        while (i < items.size()
                && items.get(i) instanceof Item.Aside aside
                && (Weight.isName(aside) || Lists.any(aside.items(), item -> item.is(Cue.SOMEBODY_ELSE)))) {
            i++;
        }
        return i;
    }

    /** The index behind a condition that adjectives may stand before, -1 where none begins. */
    private static int name(List<Item> items, int from) {
        for (int i = from; i < items.size() && i <= from + MOST_ADJECTIVES; i++) {
            Item item = items.get(i);
            boolean condition = item instanceof Item.Term term
                            && term.mention().concept(Kind.CONDITION).isPresent()
                    || item instanceof Item.Plain && Sorts.of(item) == Presence.Kind.CONDITION;
            boolean ends = i + 1 == items.size()
                    || !(items.get(i + 1) instanceof Item.Term || Weight.isUnknown(items.get(i + 1)));
            if (condition && ends) {
                return i + 1;
            }
            boolean adjective = item instanceof Item.Term
                    || item.is(Cue.ORGAN)
                    || item.is(Cue.QUALITY)
                    || Weight.isUnknown(item) && Figures.of(item) == null;
            if (!adjective) {
                return -1;
            }
        }
        return -1;
    }

    private static Item made(String text, List<Item> items, int start, int from, int end) {
        String name = Naming.of(
                text.substring(items.get(from).start(), items.get(end - 1).end()));
        return new Item.Made(
                FAMILY_HISTORY + " " + name,
                Presence.Kind.CONDITION,
                items.get(start).start(),
                items.get(end - 1).end());
    }
}
