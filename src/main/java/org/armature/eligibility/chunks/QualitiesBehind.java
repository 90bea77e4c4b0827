package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Naming;
import org.armature.eligibility.words.Weight;

/**
 * Puts before a condition what a relative clause says of it: "melanoma that is metastatic or unresectable" says the same as
 * "metastatic or unresectable melanoma".
 */
public final class QualitiesBehind {
    private static final Set<String> PRONOUNS = Set.of("that", "which");

    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were");

    /** What may follow a single quality, beside a mark; behind several it would not be clear of which of them it is said. */
    private static final Set<String> BEHIND = Set.of("that", "which", "who", "whose", "for", "with", "without", "and");

    private final String text;
    private final List<Item> items;

    private QualitiesBehind(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    public static List<Item> apply(String text, List<Item> items) {
        return Lists.none(items, QualitiesBehind::isRelative) ? items : new QualitiesBehind(text, items).ordered();
    }

    private static boolean isRelative(Item item) {
        return item instanceof Item.Phrase && PRONOUNS.contains(item.firstWord()) && COPULAS.contains(item.lastWord());
    }

    private List<Item> ordered() {
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            int end = isRelative(items.get(i)) ? end(i + 1) : -1;
            int name = end < 0 ? -1 : name(result);
            if (name < 0) {
                result.add(items.get(i));
                i++;
                continue;
            }
            List<Item> words = List.copyOf(result.subList(name, result.size()));
            result.subList(name, result.size()).clear();
            result.addAll(before(words, items.subList(i + 1, end)));
            i = end;
        }
        return result;
    }

    /** The index behind the last of the qualities that begin here; -1 if there are none, or if more is said of them. */
    private int end(int from) {
        int i = from;
        while (i < items.size() && isQuality(items.get(i))) {
            boolean more = i + 2 < items.size()
                    && Connector.of(items.get(i + 1)) == Connector.OR
                    && isQuality(items.get(i + 2));
            i += more ? 2 : 1;
            if (!more) {
                break;
            }
        }
        boolean closes = i == items.size()
                || items.get(i) instanceof Item.When
                || items.get(i) instanceof Item.Aside
                || items.get(i).is(".")
                || Connector.of(items.get(i)) == Connector.COMMA
                || i == from + 1 && BEHIND.contains(items.get(i).firstWord());
        boolean named = Lists.any(items.subList(from, i), item -> item.is(Cue.QUALITY));
        return named && closes ? i : -1;
    }

    private static boolean isQuality(Item item) {
        return item.is(Cue.QUALITY) || item.is(Cue.SEVERITY);
    }

    /** Where the name of a condition begins that these end in; -1 if they end in none, or if it is one of a list. */
    private static int name(List<Item> before) {
        int last = before.size() - 1;
        boolean condition = last >= 0
                && before.get(last) instanceof Item.Term term
                && term.made() == null
                && term.mention().concept(Kind.CONDITION).isPresent();
        if (!condition) {
            return -1;
        }
        int from = last;
        while (from > 0 && isWord(before.get(from - 1))) {
            from--;
        }
        boolean inside = from > 0
                && (before.get(from - 1) instanceof Item.Aside || Connector.of(before.get(from - 1)) != Connector.NONE);
        return inside ? -1 : from;
    }

    private static boolean isWord(Item item) {
        return Weight.isUnknown(item)
                || item.is("-")
                || item.is(Cue.QUALITY)
                || item.is(Cue.ORGAN)
                || item instanceof Item.Term && !Weight.isVariable(item);
    }

    /** The name behind each of the qualities; its place is that of the quality, the words are the text's. */
    private List<Item> before(List<Item> name, List<Item> qualities) {
        Item.Term noun = (Item.Term) name.get(name.size() - 1);
        String words = Naming.of(text.substring(name.get(0).start(), noun.end()));
        List<Item> all = new ArrayList<>();
        for (Item item : qualities) {
            all.add(item);
            if (isQuality(item)) {
                all.add(new Item.Term(noun.mention(), words, item.start(), item.end()));
            }
        }
        return all;
    }
}
