package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;
import org.armature.eligibility.words.Word;

/** Gives each of two values its people: "&lt; 450/470 ms (male/female)" is "&lt; 450 ms (male)/&lt; 470 ms (female)". */
public final class SexValues {
    private static final int FARTHEST = 3;
    private static final List<String> LEADS = List.of("for ", "in ", "adult ");

    private SexValues() {}

    public static List<Item> apply(List<Item> items) {
        if (Lists.count(items, Item.Limit.class::isInstance) < 2) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            boolean pair = i + 2 < items.size()
                    && items.get(i) instanceof Item.Limit first
                    && items.get(i + 2) instanceof Item.Limit second
                    && isPair(first, items.get(i + 1), second);
            People people = pair ? people(items, i + 3) : People.NONE;
            if (pair && people != People.NONE) {
                Item.Limit second = (Item.Limit) items.get(i + 2);
                Item.Limit first = (Item.Limit) items.get(i);
                result.add(first.unit() == null ? first.in(second.unit()) : first);
                result.add(sex(people.first(), first));
                result.add(items.get(i + 1));
                result.add(second.stated() ? second : second.comparedAs(first.bounds()));
                result.add(sex(people.second(), second));
                i = people.next();
            } else if (pair && items.get(i + 1).is("/")) {
                i = second(items, i, result);
            } else {
                result.add(items.get(i));
                i++;
            }
        }
        return result;
    }

    /** "&lt; 1.5 mg/dL / 132 umol/L" says the same again; a second value of nobody in particular is read by nobody. */
    private static int second(List<Item> items, int i, List<Item> result) {
        Item.Limit first = (Item.Limit) items.get(i);
        Item.Limit second = (Item.Limit) items.get(i + 2);
        boolean again =
                first.unit() != null && second.unit() != null && !first.unit().equals(second.unit());
        result.add(first);
        if (!again) {
            result.add(new Item.Plain(new Token(Token.Kind.WORD, Word.of("?"), null, second.start(), second.end())));
        }
        return i + 3;
    }

    /** "&lt; 450/470 ms", "above 450 and 470 ms": the second has no comparator, and is no pressure. */
    private static boolean isPair(Item.Limit first, Item between, Item.Limit second) {
        boolean oneSided = first.stated()
                && first.second() == null
                && first.bounds().values().isEmpty()
                && (first.bounds().low() == null) != (first.bounds().high() == null);
        boolean joined = between.is("/") || between.is(Cue.AND) || between.is(Cue.OR);
        boolean units =
                first.unit() == null || second.unit() == null || first.unit().equals(second.unit());
        boolean same = second.stated()
                && (second.bounds().low() == null) == (first.bounds().low() == null)
                && (second.bounds().high() == null) == (first.bounds().high() == null);
        return oneSided
                && joined
                && (units || between.is("/"))
                && (same && units || !second.stated() && second.bounds().isExact());
    }

    /** Of whom the first value is and of whom the second, and where what says so ends. */
    private record People(Cue first, Cue second, int next) {
        private static final People NONE = new People(Cue.ANY_SEX, Cue.ANY_SEX, -1);
    }

    private static People people(List<Item> items, int from) {
        int i = from;
        while (i < items.size()
                && i < from + FARTHEST
                && (items.get(i).is(",")
                        || items.get(i).is("for")
                        || items.get(i).is("in"))) {
            i++;
        }
        if (i >= items.size()) {
            return People.NONE;
        }
        if (items.get(i) instanceof Item.Aside aside) {
            People inner = people(aside.items(), 0);
            return inner == People.NONE || inner.next() < aside.items().size()
                    ? People.NONE
                    : new People(inner.first(), inner.second(), i + 1);
        }
        if (items.get(i).is(Cue.ANY_SEX)) {
            Cue first = firstOf(items.get(i));
            return first == Cue.ANY_SEX ? People.NONE : new People(first, other(first), behind(items, i + 1));
        }
        boolean two = i + 2 < items.size()
                && Weight.isSex(items.get(i))
                && (items.get(i + 1).is("/")
                        || items.get(i + 1).is(Cue.AND)
                        || items.get(i + 1).is(Cue.OR)
                        || items.get(i + 1).is(","))
                && Weight.isSex(items.get(i + 2))
                && !Objects.equals(sexOf(items.get(i)), sexOf(items.get(i + 2)));
        Cue first = two ? sexOf(items.get(i)) : Cue.ANY_SEX;
        return two ? new People(first, other(first), behind(items, i + 3)) : People.NONE;
    }

    /** Behind ", respectively". */
    private static int behind(List<Item> items, int from) {
        int i = from < items.size() && items.get(from).is(",") ? from + 1 : from;
        return i < items.size() && items.get(i).firstWord().equals("respectively") ? i + 1 : from;
    }

    private static Cue sexOf(Item item) {
        return item.is(Cue.MALE) ? Cue.MALE : Cue.FEMALE;
    }

    /** Who is named first in "women and men": a joined phrase begins with one of them. */
    private static Cue firstOf(Item both) {
        String words = both.words();
        boolean named = words.indexOf('/') > 0 || words.contains(" and ") || words.contains(" or ");
        String first = LEADS.stream()
                .filter(words::startsWith)
                .findFirst()
                .map(lead -> words.substring(lead.length()))
                .orElse(words);
        if (!named) {
            return Cue.ANY_SEX;
        }
        return first.startsWith("m") || first.startsWith("b")
                ? Cue.MALE
                : first.startsWith("f") || first.startsWith("w") || first.startsWith("g") ? Cue.FEMALE : Cue.ANY_SEX;
    }

    private static Cue other(Cue sex) {
        return sex == Cue.MALE ? Cue.FEMALE : Cue.MALE;
    }

    private static Item sex(Cue sex, Item.Limit of) {
        String word = sex == Cue.MALE ? "for males" : "for females";
        return new Item.Phrase(EnumSet.of(sex), word, of.end(), of.end());
    }
}
