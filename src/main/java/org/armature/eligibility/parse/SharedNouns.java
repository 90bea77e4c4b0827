package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Gives the noun of the last of several names to those before it: "basal or squamous cell carcinoma". */
final class SharedNouns {
    private static final int FARTHEST = 8;
    private static final int MOST_WORDS = 4;

    private SharedNouns() {}

    /** A name made of the last words of a segment and a noun that stands elsewhere. */
    private record Made(Mention mention, String name, int words) {}

    /** Replaces the adjectives at the end of a segment by the name that they make with a later segment's noun. */
    static void lend(List<Segment> segments, Context context) {
        for (int i = 0; i + 1 < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.isEmpty() || !endsOpen(segment)) {
                continue;
            }
            Item.Term lender = lender(segments, i + 1);
            boolean drug = segment.items().get(segment.items().size() - 1) instanceof Item.Term;
            boolean fits = lender != null
                    && (!drug || lender.mention().concept(Kind.CONDITION).isPresent());
            Made made = lender == null || !fits ? null : made(segment, lender, context);
            if (made != null) {
                segments.set(i, completed(segment, made));
            }
        }
    }

    private static boolean endsOpen(Segment segment) {
        Item last = segment.items().get(segment.items().size() - 1);
        if (last instanceof Item.Term term
                && (term.mention().concept(Kind.DRUG).isPresent()
                        || term.mention().concept(Kind.DRUG_CLASS).isPresent())) {
            return true;
        }
        return (last.is(Cue.ORGAN)
                        || last.is(Cue.ROUTE)
                        || last.is("drug")
                        || last.is("medication")
                        || Weight.isUnknown(last) && Figures.of(last) == null)
                && segment.items().stream().noneMatch(item -> item instanceof Item.Limit || Weight.isPresence(item));
    }

    /** The name that the next segments end in, as long as they are adjectives too. */
    private static Item.@Nullable Term lender(List<Segment> segments, int from) {
        for (int i = from; i < segments.size() && i < from + FARTHEST; i++) {
            for (Item item : segments.get(i).items()) {
                if (Weight.isPresence(item) && !endsOpen(segments.get(i))) {
                    return (Item.Term) item;
                }
            }
            if (!segments.get(i).isEmpty() && !endsOpen(segments.get(i))) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Made made(Segment segment, Item.Term lender, Context context) {
        Vocabulary vocabulary = context.vocabulary();
        List<String> adjectives = adjectives(segment, context);
        String[] noun =
                context.plain().text().substring(lender.start(), lender.end()).split(" ", -1);
        for (int from = 1; from < noun.length; from++) {
            String tail = String.join(" ", List.of(noun).subList(from, noun.length));
            for (int words = Math.min(adjectives.size(), MOST_WORDS); words > 0; words--) {
                String name =
                        String.join(" ", adjectives.subList(adjectives.size() - words, adjectives.size())) + " " + tail;
                List<Mention> found = vocabulary.mentions(name);
                if (found.size() == 1
                        && found.get(0).start() == 0
                        && found.get(0).end() == name.length()) {
                    return new Made(found.get(0), name, words);
                }
            }
        }
        return null;
    }

    private static List<String> adjectives(Segment segment, Context context) {
        List<String> words = new ArrayList<>();
        for (Item item : segment.items()) {
            boolean adjective = item.is(Cue.ORGAN) || item.is(Cue.ROUTE) || item.is("drug") || item.is("medication");
            if (adjective && item instanceof Item.Phrase phrase) {
                words.add(phrase.text());
            } else if (item instanceof Item.Plain plain && Weight.isUnknown(item)) {
                words.add(plain.token().text());
            } else if (item instanceof Item.Term) {
                words.clear();
                words.add(context.name(item.start(), item.end()));
            } else {
                words.clear();
            }
        }
        return words;
    }

    private static Segment completed(Segment segment, Made made) {
        List<Item> items = new ArrayList<>(segment.items());
        int end = segment.end();
        int start = end;
        int words = made.words();
        while (words > 0 && !items.isEmpty()) {
            start = items.get(items.size() - 1).start();
            items.remove(items.size() - 1);
            words--;
        }
        items.add(new Item.Term(made.mention(), made.name(), start, end));
        return new Segment(items);
    }
}
