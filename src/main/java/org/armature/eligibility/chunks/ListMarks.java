package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Word;

/** Takes the marks of a list out of a line: "either (a) asthma, or (b) gout", "1) asthma 2) gout". */
public final class ListMarks {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final int MOST = 20;

    private ListMarks() {}

    /** A mark: where it stands, and the place in the list that it can mean as a letter or number, and as a Roman number. */
    private record Mark(int at, int length, int plain, int roman) {
        boolean follows(Mark before) {
            boolean next = plain > 0 && plain == before.plain + 1 && before.plain > 0;
            return length == before.length && (next || roman > 0 && roman == before.roman + 1 && before.roman > 0);
        }
    }

    /** The items without such marks; a comma stands for a mark that nothing parts from what is before it. */
    public static List<Item> apply(String text, List<Item> items) {
        if (text.indexOf(')') < 0) {
            return items;
        }
        List<Mark> marks = marks(items);
        boolean[] listed = new boolean[items.size()];
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i).follows(marks.get(i - 1))) {
                listed[marks.get(i - 1).at] = true;
                listed[marks.get(i).at] = true;
            }
        }
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        for (Mark mark : marks) {
            if (!listed[mark.at]) {
                continue;
            }
            result.addAll(items.subList(i, mark.at));
            if (mark.at > 0 && !isOpen(items.get(mark.at - 1))) {
                int start = items.get(mark.at).start();
                result.add(new Item.Plain(new Token(Token.Kind.MARK, Word.of(","), null, start, start + 1)));
            }
            i = mark.at + mark.length;
        }
        result.addAll(items.subList(i, items.size()));
        return i == 0 ? items : result;
    }

    private static List<Mark> marks(List<Item> items) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            boolean aside = item instanceof Item.Aside inner && inner.items().size() == 1;
            String word = item instanceof Item.Aside inner && aside
                    ? inner.items().get(0).words()
                    : item.words();
            int length = aside ? 1 : items.get(i + 1).is(")") ? 2 : 0;
            boolean begins = i + length < items.size()
                    && length > 0
                    && Connector.of(items.get(i + length)) == Connector.NONE
                    && !items.get(i + length).is(".")
                    && (aside || i == 0 || isOpen(items.get(i - 1)) || !(items.get(i - 1) instanceof Item.Phrase));
            if (begins && !word.isEmpty() && word.length() <= 4) {
                int plain = plain(word);
                int roman = ROMAN.indexOf(word) + 1;
                if (plain > 0 || roman > 0) {
                    marks.add(new Mark(i, length, plain, roman));
                }
            }
        }
        return marks;
    }

    private static int plain(String word) {
        char first = word.charAt(0);
        boolean figures = word.chars().allMatch(Character::isDigit) && word.length() <= 2;
        int number = figures ? Integer.parseInt(word) : 0;
        return number > 0 && number <= MOST
                ? number
                : word.length() == 1 && first >= 'a' && first <= 'z' ? first - 'a' + 1 : 0;
    }

    /** What a list goes on behind, or begins behind. */
    private static boolean isOpen(Item before) {
        return Connector.of(before) != Connector.NONE
                || before.is(".")
                || before.is(":")
                || before.is(Cue.FILL)
                || before.is(Cue.LINK);
    }
}
