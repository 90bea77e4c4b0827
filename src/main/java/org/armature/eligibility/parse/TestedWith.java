package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** What a specific antibody is against, where it stands behind the value: "specific IgE &gt;= 0.35 kU/L to peanut". */
final class TestedWith {
    private static final int LONGEST = 6;
    private static final Set<String> TIES = Set.of("to", "against", "for");
    private static final List<String> SOME = List.of("at least one ", "one or more ", "any ");

    private TestedWith() {}

    /** The subject with what it is against; the subject itself where the words behind its limit say something else. */
    static Subject of(Context context, Subject subject, List<Item> behind) {
        boolean aside = behind.size() > 1 && behind.get(0) instanceof Item.Aside method && Weight.isName(method);
        List<Item> after = aside ? behind.subList(1, behind.size()) : behind;
        String name = subject.name().text().toLowerCase(Locale.ROOT);
        boolean specific = name.contains("ige") && !name.contains("total") || name.contains("immunoglobulin e");
        if (!specific || after.size() < 2 || !TIES.contains(after.get(0).words()) || name.contains(" to ")) {
            return subject;
        }
        boolean all = after.size() <= LONGEST + 1;
        boolean named = false;
        for (int i = 1; all && i < after.size(); i++) {
            all = mayName(after.get(i)) || Weight.isLight(after.get(i));
            named |= mayName(after.get(i));
        }
        if (!all || !named) {
            return subject;
        }
        int start = after.get(0).start();
        int end = after.get(after.size() - 1).end();
        String with = with(context.name(start, end));
        if (with.contains("following")) {
            return subject;
        }
        String text = subject.name().text() + " " + with;
        String concept = subject.name().concept();
        Name whole = concept == null ? Name.of(text) : new Name(text, concept, false);
        return new Subject(whole, subject.variable(), subject.start(), end);
    }

    /** "to at least one perennial allergen": any of that sort. */
    static String with(String name) {
        for (String some : SOME) {
            int at = name.indexOf(" " + some);
            int from = name.startsWith("to " + some) ? 2 : at;
            if (from > 0 && !name.startsWith("of ", from + 1 + some.length())) {
                return name.substring(0, from + 1) + name.substring(from + 1 + some.length());
            }
        }
        return name;
    }

    private static boolean mayName(Item item) {
        return item instanceof Item.Term term
                ? term.mention().concept(Kind.CONDITION).isEmpty() && !Weight.isVariable(item)
                : Weight.isUnknown(item) && Figures.of(item) == null;
    }
}
