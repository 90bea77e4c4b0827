package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** "Women of childbearing potential must have a negative test": a requirement of some people alone. */
final class Populations {
    static final String CHILDBEARING = "state/childbearing-potential";
    private static final Set<String> MODALS = Set.of("must", "should", "shall");
    private static final Set<String> VERBS = Set.of("have", "has", "are", "need", "needs");

    private final Context context;

    Populations(Context context) {
        this.context = context;
    }

    /** For whom something is required, and the index of the first word of what is. */
    record Asked(Expression whom, int from) {}

    /** The people whom a sentence is about, null where they are everybody or nothing is required of them. */
    @Nullable
    Asked of(List<Item> items) {
        int verb = verb(items);
        if (verb <= 0 || verb + 1 >= items.size()) {
            return null;
        }
        if (Happening.isEnd(items.subList(verb, items.size()))) {
            return null;
        }
        List<Item> people = Lists.where(items.subList(0, verb), item -> !isDefinition(item));
        if (Lists.any(people, Populations::breaks)) {
            return null;
        }
        Expression whom = new ClauseRules(context).read(people, Flags.NONE);
        boolean with =
                people.get(0).lastWord().equals("with") && people.get(0).words().contains(" ");
        boolean[] some = {true};
        boolean[] aged = {false};
        whom.walk(part -> {
            some[0] &= !part.parts().isEmpty() || isSome(part) || with && isCondition(part);
            aged[0] |= part instanceof Comparison;
        });
        boolean sexOnly = whom instanceof Presence presence && presence.kind() == Presence.Kind.SEX;
        List<Item> required = items.subList(verb, items.size());
        boolean age = Lists.any(required, item -> item.is(Cue.AGE));
        boolean others = sexOnly && Lists.any(required, Weight::isSex);
        return some[0] && !others && !(age && (sexOnly || aged[0])) ? new Asked(whom, verb) : null;
    }

    /** "of childbearing potential (defined as ...)": who they are is said again at more length. */
    private static boolean isDefinition(Item item) {
        return item instanceof Item.Aside aside
                && !aside.items().isEmpty()
                && aside.items().get(0).is(Cue.LINK)
                && aside.items().get(0).firstWord().equals("defined");
    }

    private static boolean breaks(Item item) {
        return item.is(Cue.CONSENT) || item.is(Cue.COMPLIANCE) || item.is(Cue.SOMEBODY_ELSE) || item.is(Cue.EXCEPT);
    }

    private static int verb(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            String word = items.get(i).firstWord();
            if (MODALS.contains(word) && items.get(i) instanceof Item.Phrase) {
                return i;
            }
            boolean bearing = items.get(i - 1) instanceof Item.Term term && isChildbearing(term);
            if (bearing && VERBS.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isChildbearing(Item.Term term) {
        return Lists.any(term.mention().concepts(), concept -> concept.id().equals(CHILDBEARING));
    }

    /** "Patients with asthma must have an FEV1 above 70 %": not asked of all others. */
    private static boolean isCondition(Expression part) {
        return part instanceof Presence presence && presence.kind() == Presence.Kind.CONDITION;
    }

    /** Who has or had something that not everybody has; the disease of the study is not said to be in the past. */
    private static boolean isSome(Expression part) {
        if (part instanceof Comparison comparison) {
            return comparison.variable().text().equals("age");
        }
        return part instanceof Presence presence
                && (presence.kind() == Presence.Kind.SEX
                        || presence.kind() == Presence.Kind.STATE
                        || presence.qualifiers().history());
    }
}
