package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Name;
import org.jspecify.annotations.Nullable;

/** "grade 3 or higher neuropathy", "toxicity of grade &gt; 1": the grade of what is named is a variable of its own. */
final class GradeRules {
    private static final int LONGEST = 5;

    private final Context context;

    GradeRules(Context context) {
        this.context = context;
    }

    /** What the grade is of, and the items that are left; null if no grade is meant. */
    record Graded(Subject subject, List<Item> left, List<Item> after) {}

    @Nullable
    Graded read(Item.Limit limit, List<Item> before, List<Item> after) {
        int grade = grade(before);
        boolean within = context.name(limit.start(), limit.end()).contains("grade");
        if (grade < 0 && !within) {
            return null;
        }
        List<Item> left = before.subList(0, grade < 0 ? before.size() : grade);
        int end = 0;
        while (end < after.size() && isName(after.get(end))) {
            end++;
        }
        List<Item> name = withoutLight(after.subList(0, end));
        if (isNamed(name) && left.stream().noneMatch(item -> item instanceof Item.Term)) {
            return new Graded(subject(name), left, after.subList(end, after.size()));
        }
        int start = left.size();
        while (start > 0 && (isName(left.get(start - 1)) || left.get(start - 1).is(Cue.FILL))) {
            start--;
        }
        List<Item> named = withoutLight(left.subList(start, left.size()));
        return isNamed(named) ? new Graded(subject(named), left.subList(0, start), after) : null;
    }

    private int grade(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String word = context.name(before.get(i).start(), before.get(i).end());
            if (word.equals("grade") || word.equals("grades")) {
                return i;
            }
            if (!Weight.isLight(before.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isName(Item item) {
        return item instanceof Item.Term
                || Weight.isUnknown(item)
                || item.is("-")
                || item.is(Cue.ORGAN)
                || item.is(Cue.SEVERITY);
    }

    private static List<Item> withoutLight(List<Item> items) {
        List<Item> kept = new ArrayList<>(items);
        while (!kept.isEmpty() && Weight.isLight(kept.get(0))) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && Weight.isLight(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isNamed(List<Item> name) {
        return !name.isEmpty() && name.size() <= LONGEST && Weight.isPresence(name.get(name.size() - 1));
    }

    private Subject subject(List<Item> name) {
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        return new Subject(Name.of(context.name(start, end) + " grade"), null, start, end);
    }
}
