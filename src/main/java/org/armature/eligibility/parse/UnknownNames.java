package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Takes a few words that no vocabulary knows for a name, where they or the words around them say what sort of thing it is. */
final class UnknownNames {
    private static final int LONGEST = 4;
    private static final int LONGEST_SORTED = 6;

    /** What adverbs, adjectives and participles end in; a name of one of these alone would be half a name. */
    private static final List<String> ADJECTIVES =
            List.of("ly", "al", "ous", "ive", "ed", "ing", "able", "ible", "ary", "ic", "ful", "less", "ent");

    /** Nouns that a verb follows, not a name. */
    private static final Set<String> NOUNS = Set.of(
            "treatment", "treatments", "therapy", "therapies", "current treatment", "history", "medical history");

    /** What stands between a noun and what it is of. */
    private static final Set<String> TIES =
            Set.of("of", "to", "for", "by", "in", "on", "at", "from", "after", "following");

    private final Context context;

    UnknownNames(Context context) {
        this.context = context;
    }

    /** What the last word of a name and the words before it tell of its sort, null if nothing. */
    static Presence.@Nullable Kind kind(Flags flags, List<Item> lead, List<Item> name) {
        Presence.Kind sort = sort(name);
        if (sort != null) {
            return sort;
        }
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
        boolean condition = flags.history() || Lists.any(lead, item -> item.is(Cue.DIAGNOSED));
        return flags.given() ? Presence.Kind.DRUG : condition ? Presence.Kind.CONDITION : null;
    }

    /** The sort of the noun that closes a name: its last word, or the one before "of" and a cause. */
    static Presence.@Nullable Kind sort(List<Item> name) {
        Item noun = noun(name);
        if (noun instanceof Item.Made made) {
            return made.kind();
        }
        Presence.Kind kind = noun == null ? null : Sorts.of(noun);
        boolean fusion = kind == Presence.Kind.PROCEDURE
                && noun != null
                && noun.firstWord().startsWith("fusion");
        return fusion && Lists.any(name, Genes::isGene) ? Presence.Kind.CONDITION : kind;
    }

    /** The word that a name is a kind of. */
    static @Nullable Item noun(List<Item> name) {
        Item noun = null;
        for (Item item : name) {
            if (noun != null && (TIES.contains(item.lastWord()) || item.is("at the") || NameSpan.isCause(item))) {
                break;
            }
            noun = Weight.isLight(item) ? noun : item;
        }
        return noun;
    }

    /** The presence of what these words name, null if they may be more than a name. */
    @Nullable
    Presence read(List<Item> name, Flags flags, Presence.Kind kind) {
        boolean sorted = sort(name) != null;
        long unknown = Lists.count(name, Weight::isUnknown);
        long weighty = Lists.count(name, item -> !Weight.isLight(item));
        boolean words = areWords(name, sorted, sorted ? NameSpan.complement(name, 0) : -1);
        boolean known = unknown == 0 && !sorted || isMereFinding(name, flags);
        if (known || weighty > (sorted ? LONGEST_SORTED : LONGEST) || !words || !sorted && !isNoun(name)) {
            return null;
        }
        if (name.get(0).is("cannot") || sorted && (isVerb(name.get(0)) || weighty < 2 && !Sorts.isName(name))) {
            return null;
        }
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        String text = text(name, context);
        String allergen = kind == Presence.Kind.CONDITION ? Allergens.before(text) : null;
        return new Presence(
                allergen == null ? kind : Presence.Kind.ALLERGY,
                Name.of(allergen == null ? text : allergen),
                flags.qualifiers(allergen == null ? kind : Presence.Kind.ALLERGY),
                context.origin(start, end, "presence.unknown", Confidence.LOW));
    }

    /** "laboratory findings": what is asked for is how they are, not that there are any. */
    private boolean isMereFinding(List<Item> name, Flags flags) {
        boolean finding = name.get(name.size() - 1).firstWord().startsWith("finding");
        return finding
                && !context.excluding()
                && !flags.negated()
                && flags.severity() == null
                && !name.get(0).firstWord().startsWith("abnormal");
    }

    /** The words of a name; those that the text says only once for several names are among them. */
    static String text(List<Item> name, Context context) {
        for (int i = 0; i < name.size(); i++) {
            String made = name.get(i) instanceof Item.Made unknown
                    ? unknown.name()
                    : name.get(i) instanceof Item.Term term ? term.made() : null;
            if (made != null) {
                return i + 1 == name.size()
                        ? made
                        : made + " "
                                + context.name(
                                        name.get(i + 1).start(),
                                        name.get(name.size() - 1).end());
            }
        }
        return context.name(name.get(0).start(), name.get(name.size() - 1).end());
    }

    /** Whether all may be words of a name; the preposition behind its noun may, too, and before it what is measured. */
    private static boolean areWords(List<Item> name, boolean sorted, int tie) {
        for (int i = 0; i < name.size(); i++) {
            boolean measured = sorted && i + 1 < name.size() && Weight.isVariable(name.get(i));
            if (i != tie && !measured && !mayName(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerb(Item item) {
        return item instanceof Item.Plain plain && plain.token().text().endsWith("ing");
    }

    /** The last word is one that no dictionary knows: one of the lexicon would be a verb, a number or a preposition. */
    private static boolean isNoun(List<Item> name) {
        Item last = name.get(name.size() - 1);
        if (last instanceof Item.Plain word && Figures.of(last) == null) {
            String text = word.token().text();
            return text.length() > 2 && !Sorts.isNone(text) && Lists.none(ADJECTIVES, text::endsWith);
        }
        boolean numbered = last instanceof Item.Limit
                && name.size() > 2
                && name.get(name.size() - 2).is("-")
                && name.get(0) instanceof Item.Plain;
        return numbered || last.is(Cue.GIVING) || last instanceof Item.Term;
    }

    private static boolean mayName(Item item) {
        return Weight.isUnknown(item)
                || item instanceof Item.Made
                || item.is("-")
                || item.is("of")
                || item.is("the")
                || item.is("a")
                || item.is("an")
                || item.is("any")
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is(Cue.GIVING)
                || item.is(Cue.SEVERITY)
                || item.is(Cue.QUALITY)
                || item.is(Cue.DIMENSION)
                || item.is(Cue.MEASURE)
                || item instanceof Item.Aside
                || NameSpan.isCause(item)
                || item instanceof Item.Term && !Weight.isVariable(item)
                || item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null;
    }
}
