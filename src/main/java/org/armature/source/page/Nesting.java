package org.armature.source.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how deep each list item is nested. Indentation decides where it differs. Where a site dropped it, numbering
 * does: items that restart at 1 inside a list that later continues with its next number, or below an item that ends
 * with a colon, are nested in the item before.
 */
final class Nesting {
    private static final int LOOK_AHEAD = 300;
    private final List<TextLine> texts;
    private final Deque<Level> levels = new ArrayDeque<>();

    Nesting(List<TextLine> texts) {
        this.texts = texts;
    }

    /** A list that is open: its indentation on the page and its latest item. */
    private static final class Level {
        private final int indent;
        private final int column;
        private TextLine latest;

        Level(int indent, int column, TextLine latest) {
            this.indent = indent;
            this.column = column;
            this.latest = latest;
        }

        int contentColumn() {
            return column + latest.marker().length() + 1;
        }

        boolean continuesWith(TextLine item) {
            return item.isBullet() ? latest.isBullet() : !latest.isBullet() && item.number() == latest.number() + 1;
        }
    }

    /** The column at which the text is written; a paragraph that belongs to no item closes all lists. */
    int column(int index) {
        TextLine text = texts.get(index);
        return text.isItem() ? itemColumn(index, text) : paragraphColumn(index, text);
    }

    private int paragraphColumn(int index, TextLine text) {
        while (!levels.isEmpty() && !staysInItem(index, levels.element()) && text.indent() <= levels.peek().indent) {
            levels.pop();
        }
        return levels.isEmpty() ? 0 : levels.peek().contentColumn();
    }

    /** A paragraph of an item has a blank line before it and none after it, whatever became of its indentation. */
    private boolean staysInItem(int index, Level level) {
        TextLine text = texts.get(index);
        TextLine next = index + 1 < texts.size() ? texts.get(index + 1) : text;
        return text.blankBefore()
                && text.indent() == level.indent
                && next.isItem()
                && !next.blankBefore()
                && next.indent() == level.indent
                && level.continuesWith(next);
    }

    private int itemColumn(int index, TextLine item) {
        while (!levels.isEmpty() && isLeftOf(item, levels.peek())) {
            levels.pop();
        }
        Level top = levels.peek();
        if (top == null || item.indent() > top.indent + tolerance(item, top)) {
            return open(item);
        }
        Level fitting = fitting(index, item);
        if (fitting == null && opensNested(index, top)) {
            return open(item);
        }
        while (fitting != null && levels.peek() != fitting) {
            levels.pop();
        }
        Level level = levels.element();
        level.latest = item;
        return level.column;
    }

    private int open(TextLine item) {
        Level top = levels.peek();
        Level level = new Level(item.indent(), top == null ? 0 : top.contentColumn(), item);
        levels.push(level);
        return level.column;
    }

    private static boolean isLeftOf(TextLine item, Level level) {
        return item.indent() < level.indent - tolerance(item, level);
    }

    /** Numbers are often aligned at their right, so 9 may stand one column right of 10. */
    private static int tolerance(TextLine item, Level level) {
        boolean bothNumbers = item.number() > 0 && level.latest.number() > 0;
        return bothNumbers && item.marker().length() != level.latest.marker().length() ? 1 : 0;
    }

    /** The open list at this indentation that the item continues; the inner one only if the outer one goes on later. */
    private @Nullable Level fitting(int index, TextLine item) {
        Level inner = null;
        for (Level level : levels) {
            if (isLeftOf(item, level) || item.indent() > level.indent + tolerance(item, level)) {
                break;
            }
            if (level.continuesWith(item)) {
                if (inner == null) {
                    inner = level;
                } else if (!item.isBullet() && !comesAgain(index, item.number())) {
                    return level;
                }
            }
        }
        return inner;
    }

    private boolean comesAgain(int index, int number) {
        int expected = number + 1;
        for (int i = index + 1; i < texts.size() && i < index + LOOK_AHEAD; i++) {
            TextLine next = texts.get(i);
            if (isEnd(next, texts.get(index))) {
                return false;
            }
            if (next.number() == number) {
                return true;
            }
            if (next.number() == expected) {
                expected++;
            }
        }
        return false;
    }

    private boolean opensNested(int index, Level top) {
        TextLine item = texts.get(index);
        boolean startsList = item.number() == 1 || item.isBullet() != top.latest.isBullet();
        if (!startsList || item.number() > 1) {
            return false;
        }
        return top.latest.announcesList() || outerContinues(index, top);
    }

    /** Whether the outer list goes on after the items that start here. */
    private boolean outerContinues(int index, Level top) {
        TextLine item = texts.get(index);
        int expected = item.number();
        for (int i = index; i < texts.size() && i < index + LOOK_AHEAD; i++) {
            TextLine next = texts.get(i);
            if (isEnd(next, item)) {
                return false;
            }
            boolean continuesInner = item.isBullet() ? next.isBullet() : next.number() == expected;
            if (continuesInner && next.indent() == item.indent()) {
                expected++;
            } else if (next.isItem() && next.indent() <= item.indent()) {
                return top.continuesWith(next);
            }
        }
        return false;
    }

    private static boolean isEnd(TextLine next, TextLine item) {
        return !next.isItem() && next.indent() <= item.indent();
    }
}
