package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Gives the noun of the last of several types to those before it: "type 1 or type 2 diabetes", "diabetes type 1 or 2". */
final class TypeNumbers {
    private static final Set<String> NUMBERS = Set.of("1", "2", "3", "i", "ii", "iii");
    private static final String TYPE = "type ";

    private final String text;
    private final Vocabulary vocabulary;

    private TypeNumbers(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        return Lists.none(items, item -> item.is("type") || item.is("types"))
                ? items
                : new TypeNumbers(text, vocabulary).apply(items);
    }

    private List<Item> apply(List<Item> items) {
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
        return i < items.size() && Joining.connector(items.get(i)) != Joining.Connector.NONE;
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

    /** "diabetes type 1 or type 2". */
    private int behind(List<Item> items, int i, List<Item> result) {
        if (!(items.get(i) instanceof Item.Term term) || !isOr(items, i + 1)) {
            return i;
        }
        String name = name(term);
        int type = name.indexOf(" " + TYPE);
        int number = isNumber(items, i + 2) ? i + 2 : i + 2 < items.size() && isType(items, i + 2) ? i + 3 : -1;
        boolean one = type > 0 && NUMBERS.contains(name.substring(type + TYPE.length() + 1));
        boolean closes = number + 1 >= items.size() || !(items.get(number + 1) instanceof Item.Term);
        Item.Term other = one && number > 0 && closes
                ? term(
                        words(items.get(number)),
                        name.substring(0, type),
                        items.get(i + 2).start(),
                        items.get(number).end())
                : null;
        if (other == null) {
            return i;
        }
        result.add(term);
        result.add(items.get(i + 1));
        result.add(other);
        return number + 1;
    }

    private String words(Item item) {
        return text.substring(item.start(), item.end());
    }

    private String name(Item.Term term) {
        return Context.name(text.substring(term.start(), term.end())).toLowerCase(Locale.ROOT);
    }

    private static String withoutType(String name) {
        int space = name.startsWith(TYPE) ? name.indexOf(' ', TYPE.length()) : -1;
        return space < 0 ? "" : name.substring(space + 1);
    }

    private Item.@Nullable Term term(String number, String noun, int start, int end) {
        String name = TYPE + number + " " + noun;
        List<Mention> found = vocabulary.mentions(name);
        boolean whole =
                found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == name.length();
        return whole ? new Item.Term(found.get(0), name, start, end) : null;
    }
}
