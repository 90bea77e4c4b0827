package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Gives the adjective of the first of several names to bare nouns after it: "an investigational drug, device or product". */
final class SharedAdjectives {
    private static final Set<String> ADJECTIVES = Set.of("investigational", "experimental");

    /** What follows "drug abuse" as its like: "or dependence". */
    private static final Set<String> MISUSES = Set.of("abuse", "dependence", "dependency", "addiction", "misuse");

    private SharedAdjectives() {}

    static void lend(List<Piece> pieces, Context context) {
        for (int i = 1; i < pieces.size(); i++) {
            Segment segment = pieces.get(i).segment();
            int lead = NameSpan.lead(segment);
            int end = NameSpan.end(segment.items(), lead);
            Item noun = end == lead + 1 ? segment.items().get(lead) : bareNoun(segment);
            Segment before = pieces.get(i - 1).segment();
            String adjective =
                    noun == null || pieces.get(i).before() == Connector.NONE ? null : adjective(before, noun, context);
            if (adjective != null && noun != null) {
                List<Item> items = new ArrayList<>(segment.items());
                String name = adjective + " " + context.name(noun.start(), noun.end());
                items.set(items.indexOf(noun), new Item.Made(name, kind(noun), noun.start(), noun.end()));
                pieces.set(i, pieces.get(i).with(items));
            }
        }
    }

    /** "experimental drugs or treatments": a word for what is given, with nothing beside it. */
    private static @Nullable Item bareNoun(Segment segment) {
        Item noun = null;
        for (Item item : segment.items()) {
            if (noun == null && item.is(Cue.GIVING) && Sorts.of(item.firstWord()) != null) {
                noun = item;
            } else if (!Weight.isLight(item) && !(item instanceof Item.When)) {
                return null;
            }
        }
        return noun;
    }

    private static Presence.Kind kind(Item noun) {
        Presence.Kind kind = Sorts.of(noun);
        return kind == null ? Presence.Kind.DRUG : kind;
    }

    private static @Nullable String adjective(Segment before, Item noun, Context context) {
        int lead = NameSpan.lead(before);
        int end = NameSpan.end(before.items(), lead);
        if (end == lead) {
            return null;
        }
        List<Item> name = before.items().subList(lead, end);
        String text = UnknownNames.text(name, context);
        String first = text.substring(0, Math.max(0, text.indexOf(' ')));
        String word = context.name(noun.start(), noun.end());
        if (MISUSES.contains(word)
                && text.indexOf(' ') > 0
                && MISUSES.contains(text.substring(text.lastIndexOf(' ') + 1))) {
            return text.substring(0, text.lastIndexOf(' '));
        }
        boolean bare = noun instanceof Item.Plain || noun instanceof Item.Phrase;
        return bare && Sorts.of(word) != null && ADJECTIVES.contains(first) ? first : null;
    }
}
