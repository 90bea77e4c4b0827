package org.armature.eligibility.words;

import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.vocabulary.Kind;

/** Which items carry meaning of their own: what no rule accounts for and has weight makes a reading partial. */
public final class Weight {
    private static final Cues LIGHT = Cues.of(
            EnumSet.of(Cue.FILL, Cue.WHICHEVER, Cue.SUBJECT, Cue.LINK, Cue.ANY_SEX, Cue.AND, Cue.OR, Cue.INCLUSIVE));

    private Weight() {}

    /** Articles, copulas, marks, the people that every criterion is about. */
    public static boolean isLight(Item item) {
        if (item instanceof Item.Plain plain) {
            return plain.token().kind() == Token.Kind.MARK && !item.is("+") && !item.is("?") && !item.is("%");
        }
        if (item instanceof Item.Aside aside) {
            return Lists.all(
                    aside.items(),
                    inner -> inner.is(Cue.WHICHEVER)
                            || inner.is(Cue.INCLUSIVE)
                            || isEquivalent(inner)
                            || inner.is(Cue.METHOD)
                            || isNow(inner)
                            || inner.is(Cue.ANY_SEX)
                            || isLooked(inner));
        }
        return item instanceof Item.Phrase phrase && phrase.cues().hasAny(LIGHT);
    }

    /** "(at screening)": a time that only says "now". */
    private static boolean isNow(Item item) {
        return item.is(Cue.FILL) && item.words().isEmpty();
    }

    /** "(or equivalent)": behind a dose or a drug it lets what is as good count too. */
    private static boolean isEquivalent(Item item) {
        return item.is(Cue.DOSE) && item.words().contains("equivalent");
    }

    public static boolean areLight(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (!isLight(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Words that may stand with a variable without making it another one. */
    public static boolean goesWithVariable(Item item) {
        return isLight(item) && !item.is(Cue.LINK) || item.is(Cue.MEASURE) || item.is(Cue.CURRENT) || item.is(Cue.AT);
    }

    /** A word or number that no dictionary knows. */
    public static boolean isUnknown(Item item) {
        return item instanceof Item.Plain plain && plain.token().kind() != Token.Kind.MARK;
    }

    public static boolean isVariable(Item item) {
        return item instanceof Item.Term term && term.mention().has(Kind.VARIABLE);
    }

    /** A name of something that a person has, takes or is; a name that needs a value is none. */
    public static boolean isPresence(Item item) {
        return item instanceof Item.Term term
                && !term.mention().needsValue()
                && term.mention().hasOther(Kind.VARIABLE);
    }

    /** Whether parentheses hold a name: no limit, no time, no word of structure. */
    public static boolean isName(Item.Aside aside) {
        return aside.items().size() <= 4
                && Lists.all(
                        aside.items(),
                        item -> isUnknown(item)
                                || item instanceof Item.Term
                                || goesWithVariable(item)
                                || item.is("%") && aside.items().size() > 1
                                || item.is(Cue.ULN));
    }

    /** "as assessed by the investigator" tells who looked. */
    public static boolean isLooked(Item opinion) {
        return opinion instanceof Item.Phrase phrase
                && opinion.is(Cue.JUDGEMENT)
                && (phrase.text().startsWith("as ")
                        || phrase.text().contains(" by ")
                        || phrase.text().startsWith("according"));
    }

    public static boolean isSex(Item item) {
        return item.is(Cue.MALE) || item.is(Cue.FEMALE);
    }
}
