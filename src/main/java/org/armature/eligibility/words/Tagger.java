package org.armature.eligibility.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the phrases and names in a text: the longest at each place; a phrase of structure before a name of that length. */
public final class Tagger {
    private static final Cues YIELDING =
            Cues.of(EnumSet.of(Cue.ORGAN, Cue.ANCHOR, Cue.DIMENSION, Cue.MEASURE, Cue.ENUMERATED, Cue.TOXICITY));
    private static final int LONGEST_STATE = 40;
    private static final String OR = " or ";
    private static final Set<String> DEGREES =
            Set.of("active", "uncontrolled", "poorly controlled", "poorly-controlled", "history of");
    private static final List<String> OPEN = List.of("(", "[");
    private static final List<String> CLOSE = List.of(")", "]");

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final Iterator<Mention> mentions;
    private @Nullable Mention mention;

    private Tagger(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = Lexer.tokens(text);
        this.mentions = single(text, vocabulary).iterator();
        this.mention = nextMention();
    }

    public static List<Item> items(String text, Vocabulary vocabulary) {
        return nested(new Tagger(text, vocabulary).flat());
    }

    private @Nullable Mention nextMention() {
        return mentions.hasNext() ? mentions.next() : null;
    }

    /** What is left of a name whose first words a phrase has taken: "infection" of "chronic and acute infection". */
    private @Nullable Mention rest(Mention taken, int start) {
        for (Mention part : vocabulary.mentions(text.substring(start, taken.end()))) {
            if (part.start() == 0) {
                return new Mention(start, start + part.end(), part.concepts(), part.needsValue());
            }
        }
        return nextMention();
    }

    private @Nullable Mention mentionAt(int start) {
        while (mention != null && mention.start() < start) {
            mention = mention.end() > start ? rest(mention, start) : nextMention();
        }
        return mention != null && mention.start() == start ? mention : null;
    }

    /** A name that begins with a number must have words too: no figure is a name. */
    private @Nullable Mention numbered(Token token) {
        Mention name = mentionAt(token.start());
        return name == null || name.end() <= token.end() ? null : name;
    }

    private List<Item> flat() {
        List<Item> items = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            CueLexicon.Found found = CueLexicon.at(tokens, i);
            int phraseEnd =
                    found == null ? -1 : tokens.get(i + found.tokens() - 1).end();
            Mention name = token.kind() == Token.Kind.WORD ? mentionAt(token.start()) : numbered(token);
            boolean inCode = name != null && name.end() < token.end() && text.charAt(name.end()) == '-';
            if (name != null && (inCode || isHalfOfCompound(name.end()) || isDegree(name, phraseEnd, found))) {
                name = null;
            }
            if (name != null && (name.end() > phraseEnd || name.end() == phraseEnd && yields(found))) {
                int end = closed(name.start(), name.end());
                items.add(new Item.Term(name, name.start(), end));
                i = tokenFrom(i + 1, end);
            } else if (isInWord(i) && !(items.get(items.size() - 1) instanceof Item.Term)) {
                items.add(new Item.Plain(token));
                i++;
            } else if (found != null
                    && !text.startsWith("WHO", token.start())
                    && !(found.tokens() == 1 && isPartOfName(i))) {
                items.add(new Item.Phrase(found.wording(), token.start(), phraseEnd));
                i += found.tokens();
            } else {
                items.add(new Item.Plain(token));
                i++;
            }
        }
        return items;
    }

    /** "AST(SGOT)": the name ends behind the parenthesis that it opens. */
    private int closed(int start, int end) {
        String name = text.substring(start, end);
        boolean open = name.lastIndexOf('(') > Math.max(name.lastIndexOf(')'), 0);
        return open && text.startsWith(")", end) ? end + 1 : end;
    }

    /** "active tuberculosis", "uncontrolled hypertension": how it is now is no part of the name, if the rest is one. */
    private boolean isDegree(Mention name, int phraseEnd, CueLexicon.@Nullable Found found) {
        if (found == null || phraseEnd >= name.end() || found.tokens() > 2) {
            return false;
        }
        String degree = text.substring(name.start(), phraseEnd).toLowerCase(Locale.ROOT);
        int from = Math.min(phraseEnd + 1, name.end());
        return DEGREES.contains(degree)
                && Lists.any(
                        vocabulary.mentions(text.substring(from, name.end())),
                        rest -> rest.start() == 0 && rest.end() == name.end() - from);
    }

    /** "seizure-provoking", "PPAR-gamma": a hyphen ties the name to a word that no dictionary knows. */
    private boolean isHalfOfCompound(int end) {
        if (end + 1 >= text.length() || text.charAt(end) != '-' || !Character.isLetter(text.charAt(end + 1))) {
            return false;
        }
        int word = tokenFrom(0, end + 1);
        return word < tokens.size()
                && (CueLexicon.at(tokens, word) == null || tokens.get(word).is("like"));
    }

    /** "alcohol or drug abuse" is two names, though a vocabulary may have it as one. */
    private static List<Mention> single(String text, Vocabulary vocabulary) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : vocabulary.mentions(text)) {
            int middle = or(text, mention);
            if (middle < 0) {
                all.add(mention);
                continue;
            }
            int second = middle + OR.length();
            vocabulary
                    .mentions(text.substring(mention.start(), middle))
                    .forEach(part -> all.add(moved(part, mention.start())));
            vocabulary.mentions(text.substring(second, mention.end())).forEach(part -> all.add(moved(part, second)));
        }
        return all;
    }

    /** Where the name has an "or", -1 if it has none. */
    private static int or(String text, Mention mention) {
        for (int i = mention.start(); i + OR.length() <= mention.end(); i++) {
            if (text.charAt(i) == ' ' && text.regionMatches(true, i, OR, 0, OR.length())) {
                return i;
            }
        }
        return -1;
    }

    private static Mention moved(Mention mention, int by) {
        return new Mention(mention.start() + by, mention.end() + by, mention.concepts(), mention.needsValue());
    }

    /** "non-clear cell carcinoma" is a name; "non-pregnant" rules a state out; the end of "flu-like" begins no examples. */
    private boolean isPartOfName(int i) {
        if (tokens.get(i).is("like")) {
            return i > 1 && tokens.get(i - 1).end() == tokens.get(i).start() && isInWord(i - 1);
        }
        boolean non = tokens.get(i).is("non")
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is("-")
                && tokens.get(i).end() == tokens.get(i + 1).start();
        if (!non) {
            return false;
        }
        int start = tokens.get(i + 2).start();
        return Lists.none(
                vocabulary.mentions(text.substring(start, Math.min(text.length(), start + LONGEST_STATE))),
                part -> part.start() == 0 && part.concept(Kind.STATE).isPresent());
    }

    /** The hyphen of "nerve-sparing" and "SHP-2". */
    private boolean isInWord(int i) {
        Token token = tokens.get(i);
        if (!token.is("-") || i == 0 || token.start() == 0 || token.end() >= text.length()) {
            return false;
        }
        boolean word = tokens.get(i - 1).kind() == Token.Kind.WORD
                && (CueLexicon.at(tokens, i - 1) == null || isPartOfName(i - 1));
        char next = text.charAt(token.end());
        return word && tokens.get(i - 1).end() == token.start() && Character.isLetterOrDigit(next);
    }

    /** A word that only stands beside names, or names an event, is a name where the vocabulary has it. */
    private static boolean yields(CueLexicon.@Nullable Found found) {
        return found == null || !found.cues().has(Cue.ORGAN) && found.cues().areAmong(YIELDING);
    }

    private int tokenFrom(int from, int offset) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    /** Puts what stands in parentheses into asides, one level deep: what is nested deeper is part of its aside. */
    private static List<Item> nested(List<Item> flat) {
        if (!has(flat, OPEN)) {
            return flat;
        }
        int[] closes = closes(flat);
        List<Item> items = new ArrayList<>();
        int i = 0;
        while (i < flat.size()) {
            int close = closes[i];
            if (close < 0) {
                items.add(flat.get(i));
                i++;
            } else {
                List<Item> inner = new ArrayList<>(close - i);
                for (Item item : flat.subList(i + 1, close)) {
                    if (indexOf(OPEN, item) < 0 && indexOf(CLOSE, item) < 0) {
                        inner.add(item);
                    }
                }
                if (!isCitation(inner, flat, i, close)) {
                    items.add(new Item.Aside(
                            inner, flat.get(i).start(), flat.get(close).end()));
                }
                i = close + 1;
            }
        }
        return items;
    }

    /** "(Folstein et al., 1975)", and "[12]" between a scale and its comparator or score: where it is written about. */
    private static boolean isCitation(List<Item> inner, List<Item> flat, int open, int close) {
        for (int i = 1; i < inner.size(); i++) {
            if (inner.get(i).is("al") && inner.get(i - 1).is("et")) {
                return Lists.none(inner, item -> Operators.of(item) != null);
            }
        }
        Item next = close + 1 < flat.size() ? flat.get(close + 1) : null;
        return next != null
                && inner.size() == 1
                && flat.get(open).is("[")
                && Figures.isDigits(inner.get(0))
                && (Operators.of(next) != null || next.firstWord().equals("score"));
    }

    /** For each opening parenthesis the place where it is closed, -1 for all others. */
    private static int[] closes(List<Item> flat) {
        int[] closes = new int[flat.size()];
        Arrays.fill(closes, -1);
        Deque<Integer> open = new ArrayDeque<>();
        int[] count = new int[OPEN.size()];
        for (int i = 0; i < flat.size(); i++) {
            int opens = indexOf(OPEN, flat.get(i));
            int shuts = indexOf(CLOSE, flat.get(i));
            if (opens >= 0) {
                open.push(i);
                count[opens]++;
            } else if (shuts >= 0 && count[shuts] > 0) {
                int kind;
                int last;
                do {
                    last = open.pop();
                    kind = indexOf(OPEN, flat.get(last));
                    count[kind]--;
                } while (kind != shuts);
                closes[last] = i;
            }
        }
        return closes;
    }

    private static boolean has(List<Item> items, List<String> marks) {
        for (Item item : items) {
            if (indexOf(marks, item) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(List<String> marks, Item item) {
        if (item instanceof Item.Term) {
            return -1;
        }
        for (int i = 0; i < marks.size(); i++) {
            if (item.is(marks.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
