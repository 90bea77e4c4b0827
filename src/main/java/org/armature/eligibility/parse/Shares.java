package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Shares of cells, which stand before what they are of: "relapse with at least 5 % blasts in the bone marrow". */
final class Shares {
    private static final int MOST_ADJECTIVES = 3;
    private static final int LONGEST_PLACE = 5;

    private static final Set<String> CELLS =
            Set.of("blasts", "blast", "lymphoblasts", "lymphoblast", "myeloblasts", "myeloblast");

    private static final Set<String> PLACES = Set.of("marrow", "blood", "aspirate", "bm", "pb");

    private static final Set<String> CONTROLS =
            Set.of("vs", "versus", "diluent", "control", "histamine", "wheal", "saline", "placebo");

    private Shares() {}

    /** The cells that a share is of, with the place where they are; null where none follow it. */
    static @Nullable Subject of(Context context, Item.Limit limit, List<Item> after) {
        if (!"%".equals(limit.unit()) || !limit.stated()) {
            return null;
        }
        int from = !after.isEmpty() && after.get(0).is("of") ? 1 : 0;
        for (int i = from; i < after.size() && i <= from + MOST_ADJECTIVES; i++) {
            Item item = after.get(i);
            if (isCells(context, item)) {
                int end = after.get(place(context, after, i)).end();
                return subject(context, after.get(from).start(), end);
            }
            if (!Weight.isUnknown(item) && !(item instanceof Item.Term) && !PLACES.contains(lastWord(context, item))) {
                return null;
            }
        }
        return null;
    }

    /** The index of the last word of "in the bone marrow" behind a place; the place itself where no such words follow. */
    private static int place(Context context, List<Item> after, int at) {
        if (at + 1 >= after.size() || !lastWord(context, after.get(at + 1)).equals("in")) {
            return at;
        }
        for (int i = at + 2; i < after.size() && i < at + LONGEST_PLACE; i++) {
            if (PLACES.contains(lastWord(context, after.get(i)))) {
                return i;
            }
        }
        return at;
    }

    private static Subject subject(Context context, int start, int end) {
        String name = context.name(start, end).replace(" in the ", " in ");
        List<Mention> found = context.vocabulary().mentions(name);
        Concept concept = found.size() == 1 && found.get(0).end() - found.get(0).start() == name.length()
                ? found.get(0).concept(Kind.VARIABLE).orElse(null)
                : null;
        Variable variable =
                concept == null ? null : context.vocabulary().variable(concept).orElse(null);
        return concept == null || variable == null
                ? new Subject(Name.of(name), null, start, end)
                : new Subject(new Name(name, concept.id(), true), variable, start, end);
    }

    /** "blasts", "bone marrow blasts", "blasts in bone marrow". */
    private static boolean isCells(Context context, Item item) {
        String name = context.name(item.start(), item.end());
        int first = name.indexOf(' ');
        return CELLS.contains(lastWord(context, item)) || first > 0 && CELLS.contains(name.substring(0, first));
    }

    /** Whether what is measured may stand behind the value: "3 mm translation", but not "3 mm vs. control". */
    static boolean isNoun(Item item) {
        return Weight.isUnknown(item) && Figures.of(item) == null && !CONTROLS.contains(item.words());
    }

    private static String lastWord(Context context, Item item) {
        String name = context.name(item.start(), item.end());
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
