package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Reads T, N and M that stand together or with their prefix: "T1-3 N0 M0", "cT2-4aN0M0", "pT3", each a variable with a
 * list of values. A letter and a digit alone may be a vertebra, a weighted image or a hormone.
 */
public final class TnmRules {
    private static final String PREFIX = "[cp]?";
    private static final String JOIN = "(?: ?[-/] ?|,? (?:or|to|and) |, ?)";

    /** One category with all its values: "T1-T2c", "N0-1", "M1a/b", "any T". */
    private static final Pattern CATEGORY = Pattern.compile("(" + PREFIX + ")(?:"
            + "(T(?:is|[aX]|[0-4][a-d]?)(?:" + JOIN + PREFIX
            + "T(?:is|[aX]|[0-4][a-d]?)| ?[-/] ?(?:[0-4][a-d]?|[a-d])(?![a-z])){0,4}+)"
            + "|(N(?:[xX+]|[0-3][a-c]?)(?:" + JOIN + PREFIX
            + "N(?:[xX]|[0-3][a-c]?)| ?[-/] ?(?:[0-3][a-c]?|[a-c])(?![a-z])){0,4}+)"
            + "|(M(?:[xX]|[01][a-d]?)(?:" + JOIN + PREFIX
            + "M(?:[xX]|[01][a-d]?)| ?[-/] ?(?:[01][a-d]?|[a-d])(?![a-z])){0,4}+))");

    private static final Pattern ANY = Pattern.compile("(?:[aA]ny ?[TNM]|[TNM] ?any)(?![a-z0-9])");
    private static final Pattern BETWEEN = Pattern.compile("(?: ?[,;] ?| and | ?/ ?| |)");
    private static final Pattern VALUE =
            Pattern.compile("(?:[TNM]|(?<=[-/ ]))(is|[aX+x]|[0-4][a-d]?|[a-d])(?![A-Za-z0-9])");
    private static final Set<String> STAGES = Set.of("variable/tumor-stage", "variable/t-stage");
    private static final Set<String> VARIABLES = Set.of("variable/t-stage", "variable/n-stage", "variable/m-stage");
    private static final Set<String> BEHIND = Set.of("stage", "stages", "disease", "category", "categories", "tnm");
    private static final int FARTHEST = 3;

    private final String text;
    private final List<Item> items;
    private final Vocabulary vocabulary;

    private TnmRules(String text, List<Item> items, Vocabulary vocabulary) {
        this.text = text;
        this.items = items;
        this.vocabulary = vocabulary;
    }

    /** Whether it is one of the three, whose values are no other variable's. */
    public static boolean isOne(@Nullable String variable) {
        return VARIABLES.contains(String.valueOf(variable));
    }

    private record Category(char letter, String prefix, String values, int start, int end) {}

    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        TnmRules rules = new TnmRules(text, items, vocabulary);
        if (Lists.none(items, item -> rules.mayBegin(item.start()) || item instanceof Item.Aside)) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(text, aside.items(), vocabulary), aside.start(), aside.end()));
                i++;
                continue;
            }
            List<Category> found = rules.categories(item);
            int next = found.isEmpty() ? i : rules.after(i, found);
            if (next == i || !rules.read(result, found, next)) {
                result.add(item);
                i++;
            } else {
                i = rules.skip(next);
            }
        }
        return result;
    }

    /** The categories that begin at an item, none where they could be anything else. */
    private List<Category> categories(Item item) {
        int at = item.start();
        if (!mayBegin(at) || at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '-')) {
            return List.of();
        }
        List<Category> found = new ArrayList<>();
        while (at < text.length() && found.size() < FARTHEST) {
            Matcher any = at(ANY, at);
            Matcher category = at(CATEGORY, at);
            if (any.lookingAt()) {
                found.add(new Category('*', "", "", at, any.end()));
            } else if (category.lookingAt()) {
                int group = category.group(2) != null ? 2 : category.group(3) != null ? 3 : 4;
                found.add(new Category(
                        category.group(group).charAt(0), category.group(1), category.group(group), at, category.end()));
            } else {
                break;
            }
            Matcher between = at(BETWEEN, found.get(found.size() - 1).end());
            at = between.lookingAt() ? between.end() : text.length();
        }
        return isTnm(found) ? found : List.of();
    }

    /** What most words are not: a letter of TNM before one of its values, or "any" before such a letter. */
    private boolean mayBegin(int at) {
        char first = text.charAt(at);
        if (first == 'a' || first == 'A') {
            return text.startsWith("ny", at + 1);
        }
        int letter = first == 'c' || first == 'p' ? at + 1 : at;
        if (letter + 1 >= text.length() || "TNM".indexOf(text.charAt(letter)) < 0) {
            return false;
        }
        char value = text.charAt(letter + 1);
        return value >= '0' && value <= '9'
                || "iaxX+".indexOf(value) >= 0
                || text.startsWith("any", letter + 1)
                || text.startsWith(" any", letter + 1);
    }

    /** What looks at a place alone: no search goes on behind it. */
    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length());
    }

    private boolean isTnm(List<Category> found) {
        if (found.isEmpty()) {
            return false;
        }
        long letters = found.stream().map(Category::letter).distinct().count();
        boolean values = found.stream().anyMatch(one -> one.letter() != '*');
        boolean prefixed = found.size() == 1
                && !found.get(0).prefix().isEmpty()
                && found.get(0).letter() != 'M';
        int end = found.get(found.size() - 1).end();
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return values && whole && letters == found.size() && (letters > 1 || prefixed);
    }

    /** The index of the first item behind the categories; where they begin if an item goes beyond them. */
    private int after(int from, List<Category> found) {
        int end = found.get(found.size() - 1).end();
        int next = from;
        while (next < items.size() && items.get(next).start() < end) {
            next++;
        }
        return items.get(next - 1).end() == end ? next : from;
    }

    /** Adds a variable and its values for each category; false where the values cannot be told. */
    private boolean read(List<Item> result, List<Category> found, int next) {
        boolean more = next < items.size() && items.get(next).is(Cue.OR_MORE);
        boolean less = next < items.size() && items.get(next).is(Cue.OR_LESS);
        String operator = result.isEmpty() ? null : Operators.of(result.get(result.size() - 1));
        List<Item> read = new ArrayList<>();
        String stage = stage(result);
        for (Category category : found) {
            if (category.letter() == '*') {
                continue;
            }
            String open = found.size() > 1 ? null : more ? ">=" : less ? "<=" : operator;
            List<String> values = values(category, open);
            if (values == null) {
                return false;
            }
            if (!read.isEmpty()) {
                read.add(new Item.Phrase(EnumSet.of(Cue.AND), "and", category.start(), category.start()));
            }
            String name = kind(category.prefix(), stage) + category.letter() + " stage";
            Mention mention = vocabulary.mentions(category.letter() + " stage").get(0);
            read.add(new Item.Term(
                    new Mention(category.start(), category.end(), mention.concepts(), false),
                    name,
                    category.start(),
                    category.end()));
            read.add(new Item.Limit(Bounds.oneOf(values), null, true, category.start(), category.end()));
        }
        if (found.size() > 1 && (more || less || operator != null && !operator.equals("="))) {
            return false;
        }
        dropStage(result);
        Item last = result.isEmpty() ? null : result.get(result.size() - 1);
        if (last != null && Weight.isPresence(last)) {
            result.add(new Item.Phrase(EnumSet.of(Cue.AND), "and", last.end(), last.end()));
        }
        result.addAll(read);
        return true;
    }

    private static @Nullable List<String> values(Category category, @Nullable String operator) {
        List<String> values = new ArrayList<>();
        Matcher one = VALUE.matcher(category.values());
        int end = 0;
        while (one.find()) {
            String written = one.group(1);
            String last = values.isEmpty() ? "" : values.get(values.size() - 1);
            boolean division = Character.isLetter(written.charAt(0)) && written.length() == 1 && last.length() > 1;
            String value = division && !written.equals("x") && !written.equals("X")
                    ? last.substring(0, 2) + written
                    : category.letter() + written;
            String between = category.values().substring(end, one.start());
            boolean range = !values.isEmpty() && (between.contains("-") || between.contains(" to "));
            List<String> all = range ? TnmValues.between(last, value) : List.of(value);
            if (all == null) {
                return null;
            }
            all.stream().filter(another -> !values.contains(another)).forEach(values::add);
            end = one.end();
        }
        String first = values.isEmpty() ? "" : values.get(0);
        if (first.endsWith("+")) {
            return TnmValues.between("N1", "N3");
        }
        if (operator != null && !operator.equals("=")) {
            boolean inclusive = operator.contains("=");
            return values.size() != 1
                    ? null
                    : operator.startsWith(">") ? TnmValues.from(first, inclusive) : TnmValues.upTo(first, inclusive);
        }
        return values.isEmpty() ? null : values;
    }

    /** The letter before T, N and M, or the word before all, in words. */
    private static String kind(String prefix, String stage) {
        return prefix.equals("c") ? "clinical " : prefix.equals("p") ? "pathological " : stage;
    }

    /** "clinical stage" and "pathological stage" before the letters say what the prefix does. */
    private String stage(List<Item> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - FARTHEST; i--) {
            if (isStage(before.get(i))) {
                String words = text.substring(
                                before.get(i).start(), before.get(i).end())
                        .toLowerCase(Locale.ROOT);
                return words.startsWith("clin") ? "clinical " : words.startsWith("path") ? "pathological " : "";
            }
        }
        return "";
    }

    private static boolean isStage(Item item) {
        return item instanceof Item.Term term
                && STAGES.contains(term.mention().concept().id());
    }

    /** The word "stage" before the letters, and the comparator that they now have. */
    private static void dropStage(List<Item> result) {
        for (int i = result.size() - 1; i >= 0 && i >= result.size() - FARTHEST; i--) {
            Item item = result.get(i);
            if (isStage(item)) {
                result.subList(i, result.size()).clear();
                return;
            }
            if (Operators.of(item) == null && !item.is(Cue.FILL) && !item.is(":") && !item.is("tnm")) {
                break;
            }
        }
        int last = result.size() - 1;
        if (last >= 0
                && (Operators.of(result.get(last)) != null || result.get(last).is("tnm"))) {
            result.remove(last);
        }
    }

    /** "or higher", which is read, and words such as "disease" that say no more. */
    private int skip(int from) {
        int i = from;
        i += i < items.size() && (items.get(i).is(Cue.OR_MORE) || items.get(i).is(Cue.OR_LESS)) ? 1 : 0;
        boolean word = i < items.size()
                && BEHIND.contains(
                        text.substring(items.get(i).start(), items.get(i).end()).toLowerCase(Locale.ROOT));
        return word ? i + 1 : i;
    }
}
