package org.armature.source.register;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Eligibility that registers keep in two texts as one, under the headings that the registry's texts have. */
public final class CriteriaSections {
    private static final Pattern INCLUSION = Pattern.compile("(?i)^\\s*(?:key |main )?inclusion criteria\\s*[:：]\\s*");
    private static final Pattern EXCLUSION = Pattern.compile("(?i)^\\s*(?:key |main )?exclusion criteria\\s*[:：]\\s*");
    private static final Pattern EXCLUSION_HEADING =
            Pattern.compile("(?im)^[ \\t]*exclusion criteria[ \\t]*[:：]?[ \\t]*$");

    /** WHO puts a heading before a text that may have its own. */
    private static final int MOST_HEADINGS = 2;

    private CriteriaSections() {}

    /**
     * Both texts under headings. A heading that a text brings along is not repeated; a text that has both sections, where
     * there is no other, stays as it is.
     */
    public static @Nullable String of(@Nullable String inclusion, @Nullable String exclusion) {
        boolean both = inclusion != null
                && exclusion == null
                && EXCLUSION_HEADING.matcher(inclusion).find();
        if (both) {
            return inclusion;
        }
        String included = withoutHeading(inclusion, INCLUSION);
        String excluded = withoutHeading(exclusion, EXCLUSION);
        String first = included == null ? null : "Inclusion Criteria:\n\n" + included;
        String second = excluded == null ? null : "Exclusion Criteria:\n\n" + excluded;
        return first == null ? second : second == null ? first : first + "\n\n" + second;
    }

    private static @Nullable String withoutHeading(@Nullable String text, Pattern heading) {
        if (text == null) {
            return null;
        }
        String rest = text;
        for (int i = 0; i < MOST_HEADINGS; i++) {
            rest = heading.matcher(rest).replaceFirst("");
        }
        return rest.isBlank() ? null : rest.stripTrailing();
    }

    /** A list of criteria as a text, numbered; lines within one are indented, so that they stay part of it. */
    public static @Nullable String numbered(List<String> criteria) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < criteria.size(); i++) {
            String number = i + 1 + ". ";
            String indent = "\n" + " ".repeat(number.length());
            text.append(i == 0 ? "" : "\n")
                    .append(number)
                    .append(criteria.get(i).strip().replace("\n", indent));
        }
        return text.isEmpty() ? null : text.toString();
    }
}
