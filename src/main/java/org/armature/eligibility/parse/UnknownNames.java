package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.jspecify.annotations.Nullable;

/** Takes a few words that no vocabulary knows for a name, where the words around them say what sort of thing it is. */
final class UnknownNames {
    private static final int LONGEST = 4;

    /** What adverbs, adjectives and participles end in; a name of one of these alone would be half a name. */
    private static final Set<String> ADJECTIVES =
            Set.of("ly", "al", "ous", "ive", "ed", "ing", "able", "ible", "ary", "ic", "ful", "less", "ent");

    /** Nouns that a verb follows, not a name. */
    private static final Set<String> NOUNS = Set.of(
            "treatment", "treatments", "therapy", "therapies", "current treatment", "history", "medical history");

    private final Context context;

    UnknownNames(Context context) {
        this.context = context;
    }

    /** What the words before a name tell of its sort, null if nothing. */
    static Presence.@Nullable Kind kind(Flags flags, List<Item> lead, List<Item> name) {
        if (!name.isEmpty() && (name.get(0).is("investigational") || name.get(0).is("experimental"))) {
            return Presence.Kind.DRUG;
        }
        Item last = null;
        for (Item item : lead) {
            last = Weight.isLight(item) ? last : item;
        }
        if (last instanceof Item.Phrase noun && NOUNS.contains(noun.text())) {
            return null;
        }
        return flags.given() ? Presence.Kind.DRUG : flags.history() ? Presence.Kind.CONDITION : null;
    }

    /** The presence of what these words name, null if they may be more than a name. */
    @Nullable
    Presence read(List<Item> name, Flags flags, Presence.Kind kind) {
        long unknown = name.stream().filter(Weight::isUnknown).count();
        long weighty = name.stream().filter(item -> !Weight.isLight(item)).count();
        boolean words = name.stream().allMatch(UnknownNames::mayName);
        if (unknown == 0 || weighty > LONGEST || !words || !isNoun(name)) {
            return null;
        }
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        Qualifiers qualifiers = new Qualifiers(
                flags.history(), flags.current(), flags.timing(), null, flags.stable(), flags.severity());
        return new Presence(
                kind,
                Name.of(context.name(start, end)),
                qualifiers,
                context.origin(start, end, "presence.unknown", Confidence.LOW));
    }

    /** The last word is one that no dictionary knows: one of the lexicon would be a verb, a number or a preposition. */
    private static boolean isNoun(List<Item> name) {
        Item last = name.get(name.size() - 1);
        if (last instanceof Item.Plain word && Figures.of(last) == null) {
            String text = word.token().text();
            return text.length() > 2
                    && !text.equals("etc")
                    && ADJECTIVES.stream().noneMatch(text::endsWith);
        }
        return last.is(Cue.GIVING) || last instanceof Item.Term;
    }

    private static boolean mayName(Item item) {
        return Weight.isUnknown(item)
                || item.is("-")
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is(Cue.GIVING)
                || item.is(Cue.SEVERITY)
                || item instanceof Item.Term && !Weight.isVariable(item)
                || item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null;
    }
}
