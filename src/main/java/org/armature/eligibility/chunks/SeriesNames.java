package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Naming;
import org.jspecify.annotations.Nullable;

/** Names that differ in a number or a letter alone: "type 1 or type 2 diabetes", "diabetes type 1 or 2", "hepatitis B or C". */
public final class SeriesNames {
    private static final Set<String> NUMBERS = Set.of("1", "2", "3", "i", "ii", "iii");
    private static final String TYPE = "type ";
    private static final String MARKS = "123IiABCDE";

    private final String text;
    private final Vocabulary vocabulary;

    private SeriesNames(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        return new SeriesNames(text, vocabulary).apply(items);
    }

    private List<Item> apply(List<Item> items) {
        boolean any = false;
        for (int i = 0; i + 2 < items.size() && !any; i++) {
            any = isType(items, i) || items.get(i) instanceof Item.Term term && mayBeMarked(term) && isOr(items, i + 1);
        }
        if (!any) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            int next = isType(items, i) ? before(items, i, result) : behind(items, i, result);
            if (next == i) {
                result.add(items.get(i));
                next++;
            }
            i = next;
        }
        return result;
    }

    private static boolean isType(List<Item> items, int i) {
        return (items.get(i).is("type") || items.get(i).is("types")) && isNumber(items, i + 1);
    }

    private static boolean isNumber(List<Item> items, int i) {
        return i < items.size() && NUMBERS.contains(items.get(i).words());
    }

    private static boolean isOr(List<Item> items, int i) {
        return i < items.size() && Connector.of(items.get(i)) != Connector.NONE;
    }

    /** "type 1 or type 2 diabetes": the index behind it; the same one where it is not so. */
    private int before(List<Item> items, int i, List<Item> result) {
        Item number = items.get(i + 1);
        int second = i + 3;
        if (!isOr(items, i + 2) || second >= items.size()) {
            return i;
        }
        boolean again = items.get(second).is("type") && isNumber(items, second + 1);
        int bare = again ? second + 1 : isNumber(items, second) ? second : -1;
        int noun = bare < 0 ? second : bare + 1;
        String name = noun < items.size() && items.get(noun) instanceof Item.Term term ? name(term) : "";
        String rest = bare >= 0 ? name : withoutType(name);
        Item.Term first =
                rest.isEmpty() ? null : term(words(number), rest, items.get(i).start(), number.end());
        Item.Term last = bare < 0 || first == null
                ? null
                : term(
                        words(items.get(bare)),
                        rest,
                        items.get(bare).start(),
                        items.get(noun).end());
        if (first == null || bare >= 0 && last == null) {
            return i;
        }
        result.add(first);
        result.add(items.get(i + 2));
        result.add(last == null ? items.get(noun) : last);
        return noun + 1;
    }

    /** "diabetes type 1 or type 2", "hepatitis A, B or C": the index behind it; the same one where it is not so. */
    private int behind(List<Item> items, int i, List<Item> result) {
        if (!(items.get(i) instanceof Item.Term term) || !isOr(items, i + 1) || !mayBeMarked(term)) {
            return i;
        }
        String name = context(term);
        int space = name.lastIndexOf(' ');
        String mark = name.substring(space + 1);
        boolean letter = isLetter(mark);
        boolean number = NUMBERS.contains(mark.toLowerCase(Locale.ROOT))
                && name.toLowerCase(Locale.ROOT).contains(" " + TYPE);
        if (space < 0 || !letter && !number) {
            return i;
        }
        List<Item> found = new ArrayList<>();
        int next = i + 1;
        int end = next;
        while (isOr(items, next)) {
            found.add(items.get(next));
            next++;
            int other = isOr(items, next) ? -1 : marked(items, next, number);
            int last = letter && other >= 0 ? noun(items, name.substring(0, space), other) : other;
            Item.Term made = other < 0 ? null : joined(name.substring(0, space + 1), items, next, other, last);
            if (made != null) {
                found.add(made);
                next = last + 1;
                end = next;
            } else if (!isOr(items, next)) {
                break;
            }
        }
        if (end > i + 1) {
            result.add(term);
            result.addAll(found.subList(0, indexOfLast(found) + 1));
        }
        return end > i + 1 ? end : i;
    }

    /** The index of the next number or letter of a series, behind another "type"; -1 if none stands there. */
    private int marked(List<Item> items, int from, boolean number) {
        int at = number && from < items.size() && items.get(from).is("type") ? from + 1 : from;
        boolean same = at < items.size() && (number ? isNumber(items, at) : isLetter(words(items.get(at))));
        boolean open = number && at + 1 < items.size() && items.get(at + 1) instanceof Item.Term;
        return same && !open ? at : -1;
    }

    private Item.@Nullable Term joined(String name, List<Item> items, int from, int mark, int last) {
        String whole =
                name + text.substring(items.get(mark).start(), items.get(last).end());
        return named(whole, items.get(from).start(), items.get(last).end());
    }

    /** Whether its last sign can be a number or a letter of a series. */
    private boolean mayBeMarked(Item.Term term) {
        return MARKS.indexOf(text.charAt(term.end() - 1)) >= 0;
    }

    private static int indexOfLast(List<Item> found) {
        int last = found.size() - 1;
        while (last >= 0 && !(found.get(last) instanceof Item.Term)) {
            last--;
        }
        return last;
    }

    /** "hepatitis B or C virus infection": the index of the last word of the noun, as far as the vocabulary knows the name. */
    private int noun(List<Item> items, String name, int letter) {
        for (int last = Math.min(letter + 2, items.size() - 1); last > letter; last--) {
            String whole = name + " "
                    + text.substring(items.get(letter).start(), items.get(last).end());
            if (named(whole, 0, 0) != null) {
                return last;
            }
        }
        return letter;
    }

    private static boolean isLetter(String mark) {
        return mark.length() == 1 && mark.charAt(0) >= 'A' && mark.charAt(0) <= 'E';
    }

    private String context(Item.Term term) {
        return Naming.of(text.substring(term.start(), term.end()));
    }

    private String words(Item item) {
        return text.substring(item.start(), item.end());
    }

    private String name(Item.Term term) {
        return Naming.of(text.substring(term.start(), term.end())).toLowerCase(Locale.ROOT);
    }

    private static String withoutType(String name) {
        int space = name.startsWith(TYPE) ? name.indexOf(' ', TYPE.length()) : -1;
        return space < 0 ? "" : name.substring(space + 1);
    }

    private Item.@Nullable Term term(String number, String noun, int start, int end) {
        return named(TYPE + number + " " + noun, start, end);
    }

    private Item.@Nullable Term named(String name, int start, int end) {
        List<Mention> found = vocabulary.mentions(name);
        boolean whole =
                found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == name.length();
        return whole ? new Item.Term(found.get(0), name, start, end) : null;
    }
}
