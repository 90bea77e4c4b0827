package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Takes lists of variables and of limits out of their parentheses: "transaminases (ALT or AST)", "HDL (&lt; 40 in men)". */
final class ValueLists {
    private ValueLists() {}

    static List<Item> open(List<Item> items) {
        List<Item> result = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Aside aside && listsVariables(aside)) {
                while (!result.isEmpty() && isGeneric(result.get(result.size() - 1))) {
                    result.remove(result.size() - 1);
                }
                result.addAll(isOne(aside) ? aside.items().subList(0, 1) : aside.items());
            } else if (items.get(i) instanceof Item.Aside aside && listsLimits(aside) && isVariable(result)) {
                result.addAll(aside.items());
            } else {
                result.add(items.get(i));
            }
        }
        return result;
    }

    private static boolean listsVariables(Item.Aside aside) {
        return Lists.count(aside.items(), Weight::isVariable) > 1
                && Lists.all(aside.items(), item -> Weight.isVariable(item) || Connector.of(item) != Connector.NONE);
    }

    /** "(AST or SGOT)": two names of one variable. */
    private static boolean isOne(Item.Aside aside) {
        List<Item> names = Lists.where(aside.items(), Weight::isVariable);
        return Lists.all(names, name -> concept(name).equals(concept(names.get(0))));
    }

    private static String concept(Item variable) {
        return ((Item.Term) variable)
                .mention()
                .concept(Kind.VARIABLE)
                .orElseThrow()
                .id();
    }

    private static boolean isGeneric(Item item) {
        return Weight.isUnknown(item) || Weight.isVariable(item) || item.is(Cue.MEASURE) && !item.is(Cue.LINK);
    }

    /** Two limits of one variable, each for some people: no other variable stands there. */
    private static boolean listsLimits(Item.Aside aside) {
        long limits = Lists.count(
                aside.items(), item -> item instanceof Item.Limit limit && limit.stated() && limit.unit() != null);
        return limits > 1
                && !aside.items().isEmpty()
                && aside.items().get(0) instanceof Item.Limit
                && Lists.any(aside.items(), item -> Connector.of(item) != Connector.NONE)
                && Lists.all(
                        aside.items(),
                        item -> item instanceof Item.Limit
                                || Weight.isSex(item)
                                || Weight.isLight(item)
                                || item.is(Cue.IF));
    }

    /** Whether a variable stands last, perhaps with words such as "level". */
    private static boolean isVariable(List<Item> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            if (Weight.isVariable(before.get(i))) {
                return true;
            }
            if (!before.get(i).is(Cue.MEASURE)) {
                return false;
            }
        }
        return false;
    }
}
