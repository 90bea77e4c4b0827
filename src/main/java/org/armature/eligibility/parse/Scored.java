package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** The scale behind its score: "a score of 8 or more on the Pain Anxiety Scale", "at least 3 on item 10 of the MADRS". */
final class Scored {
    private static final int LONGEST = 14;
    private static final Set<String> ON =
            Set.of("on", "on the", "in", "in the", "by", "of", "for", "according to", "using");
    private static final Set<String> SCALES = Set.of(
            "scale",
            "subscale",
            "score",
            "questionnaire",
            "inventory",
            "index",
            "tool",
            "assessment",
            "test",
            "survey",
            "quiz",
            "domain",
            "item",
            "question",
            "rating",
            "interview",
            "instrument",
            "checklist",
            "examination",
            "scales");

    private Scored() {}

    static boolean leadsTo(String word) {
        return ON.contains(word);
    }

    /** The name of a scale that no vocabulary knows, or of a part of one; null where the words name none. */
    static @Nullable Subject behind(Context context, Item.Limit limit, List<Item> before, List<Item> after) {
        boolean on = !after.isEmpty()
                && context.name(after.get(0).start(), after.get(0).end()).startsWith("on");
        boolean score = "{score}".equals(limit.unit())
                || limit.unit() == null && (on && before.isEmpty() || Lists.any(before, Scored::isScore));
        if (!score || after.isEmpty() || !limit.stated()) {
            return null;
        }
        int from = 0;
        while (from < after.size() && from < 3 && Weight.isLight(after.get(from)) || from == 0) {
            from++;
        }
        int last = -1;
        boolean scale = false;
        for (int i = from; i < after.size() && i < from + LONGEST && !ends(after.get(i)); i++) {
            String word = lastWord(context, after.get(i));
            boolean abbreviation = after.get(i) instanceof Item.Aside aside && Weight.isName(aside);
            boolean part = SCALES.contains(word) || abbreviation && i > from || Weight.isVariable(after.get(i));
            boolean number = i > 0
                    && Figures.of(after.get(i)) != null
                    && after.get(i - 1).is(Cue.ENUMERATED);
            last = part || number ? i : last;
            scale |= part;
        }
        Item next = last + 1 < after.size() ? after.get(last + 1) : null;
        if (!scale || after.get(from).is(Cue.SUBJECT) || next != null && SubjectRules.isModal(next)) {
            return null;
        }
        boolean of =
                last + 2 < after.size() && after.get(last + 1).is("for") && after.get(last + 2) instanceof Item.Term;
        last += of ? 2 : 0;
        int start = after.get(from).start();
        int end = after.get(last).end();
        String name = context.name(start, end);
        return new Subject(Name.of(name.endsWith("'") ? name.substring(0, name.length() - 1) : name), null, start, end);
    }

    private static boolean isScore(Item item) {
        String word = item.lastWord();
        return item.is(Cue.MEASURE) && (word.startsWith("scor") || word.startsWith("rating"));
    }

    private static boolean ends(Item item) {
        return item instanceof Item.When
                || item instanceof Item.Limit
                || item.is(Cue.METHOD)
                || item.is(Cue.LINK)
                || item.is(Cue.NOT)
                || item.is(Cue.IF)
                || SubjectRules.isModal(item)
                || item.is(",")
                || item.is(".");
    }

    private static String lastWord(Context context, Item item) {
        String words = context.plain().text().substring(item.start(), item.end());
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a name is one of a scale. */
    static boolean isScale(String name) {
        for (String word : name.split(" ")) {
            if (SCALES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
