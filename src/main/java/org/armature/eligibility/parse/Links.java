package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Finds the words that tie the parts of a clause: a value that defines a name, a list that says what is measured. */
final class Links {
    private static final Set<String> VERBS = Set.of("has", "have", "is", "are");

    private Links() {}

    /** "obesity, defined as BMI &gt; 30": the value stands for what it defines. The index of the words between; -1 if none. */
    static int definition(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean comma = item.is(",") && i + 1 < items.size() && isDefinition(items.get(i + 1));
            if (isDefinition(item)) {
                List<Item> after = items.subList(i + 1, items.size());
                boolean value = Lists.any(after, Links::hasLimit) && Lists.any(after, Weight::isVariable);
                return value && Lists.none(items.subList(0, i), Weight::isVariable) ? i : -1;
            }
            if (item instanceof Item.Limit
                    || item instanceof Item.When
                    || Connector.of(item) != Connector.NONE && !comma) {
                return -1;
            }
        }
        return -1;
    }

    /** "arrhythmia, defined as A, B or C": the index of the words between a name and names that say what is meant; -1 if none. */
    static int naming(List<Item> items) {
        for (int i = 1; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            if (item.is("defined as") || item.is("is defined as") || item.is("are defined as")) {
                return Lists.none(items.subList(i + 1, items.size()), Links::hasLimit) ? i : -1;
            }
            if (Connector.of(item) != Connector.NONE && !items.get(i + 1).is("defined as")) {
                return -1;
            }
        }
        return -1;
    }

    /** "has asthma and is taking beta blockers": one person does both. The index of the "and" between two verbs; -1 if there is none. */
    static int verbs(List<Item> items) {
        boolean verb = false;
        for (int i = 0; i + 2 < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.AND)) {
                return verb && VERBS.contains(items.get(i + 1).firstWord()) ? i : -1;
            }
            if (Connector.of(item) != Connector.NONE || item.is(Cue.NOT)) {
                return -1;
            }
            verb |= VERBS.contains(item.firstWord()) || VERBS.contains(item.lastWord());
        }
        return -1;
    }

    private static boolean hasLimit(Item item) {
        return item instanceof Item.Limit
                || item instanceof Item.Aside aside && Lists.any(aside.items(), Item.Limit.class::isInstance);
    }

    private static boolean isDefinition(Item item) {
        return item instanceof Item.Phrase phrase
                && (phrase.text().endsWith("defined as")
                        || phrase.text().endsWith("defined by")
                        || phrase.text().startsWith("i.e")
                        || phrase.text().equals("based on"));
    }

    /**
     * "asthma or gout who take aspirin", "asthma, who take aspirin": the index of the "who" that names of conditions stand before,
     * and no word for people that it could be said of alone; -1 if there is none.
     */
    static int people(List<Item> items) {
        boolean named = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (named && item.firstWord().equals("who") && Connector.of(items.get(i - 1)) != Connector.OR) {
                return Lists.none(items.subList(i, items.size()), next -> next.is(";") || next.is(",")) ? i : -1;
            }
            boolean apart = item.is(Cue.SUBJECT)
                    || item.is(Cue.AND)
                    || Weight.isSex(item)
                    || item.words().contains("who");
            if (named && apart || item.is(Cue.NOT) || item.is(Cue.SOMEBODY_ELSE)) {
                return -1;
            }
            named |= Weight.isPresence(item) || item instanceof Item.Limit;
        }
        return -1;
    }

    /** "hypertension with A or B": where a name comes first and a list of limits behind, the link joins the two. */
    static int link(List<Item> items) {
        int link = -1;
        boolean named = false;
        int limits = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (link < 0 && (Connector.of(item) != Connector.NONE || item instanceof Item.Limit)) {
                return -1;
            }
            if (link < 0
                    && named
                    && item.is(Cue.LINK)
                    && (item.is("with") || item.is("who have") || item.is("defined as"))) {
                link = i;
            }
            named |= Weight.isPresence(item);
            limits += item instanceof Item.Limit ? 1 : 0;
        }
        return limits > 1 ? link : -1;
    }
}
