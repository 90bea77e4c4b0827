package org.armature.source.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that are lists beyond doubt. */
public final class ItemList {
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})[.)](?!\\d)\\s*(\\S.*)");
    private static final Pattern LINES = Pattern.compile("\n");

    private ItemList() {}

    /**
     * The items of a text whose lines are numbered from 1 without a gap; lines without a number go on with the item above
     * them. The text itself is the only item where it is no such list.
     */
    public static List<String> numbered(String text) {
        List<StringBuilder> items = new ArrayList<>();
        for (String line : LINES.split(text, -1)) {
            Matcher number = NUMBERED.matcher(line);
            boolean next = number.matches() && Integer.parseInt(number.group(1)) == items.size() + 1;
            if (next) {
                items.add(new StringBuilder(number.group(2)));
            } else if (items.isEmpty() || number.matches()) {
                return List.of(text.strip());
            } else {
                items.get(items.size() - 1).append('\n').append(line);
            }
        }
        return items.size() < 2
                ? List.of(text.strip())
                : items.stream().map(item -> item.toString().strip()).toList();
    }
}
