package org.armature.search.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.armature.search.catalogue.TextNode.All;
import org.armature.search.catalogue.TextNode.Any;
import org.armature.search.catalogue.TextNode.Not;
import org.armature.search.catalogue.TextNode.Phrase;
import org.armature.search.catalogue.TextNode.Prefix;
import org.armature.search.catalogue.TextNode.Word;

/**
 * Makes queries of texts. The exact query wants the words themselves; the loose one also takes other names for them,
 * what they are kinds of, and, for words that hardly occur, words that are spelled alike.
 */
final class TextQueries {
    /** A match in the whole text of a study, beside those in its parts. */
    private static final float ANYWHERE = 0.3f;

    private static final float OTHER_NAME = 0.3f;
    private static final float BROADER = 0.2f;
    private static final float SPELLED_ALIKE = 0.2f;
    private static final float OTHER_FIELDS = 0.2f;
    private static final int RARE = 3;
    private static final int MOST_SPELLINGS = 10;

    private final IndexReader reader;
    private final Analyzer analyzer;
    private final Aliases aliases;
    private final boolean narrative;
    private boolean loosened;

    TextQueries(IndexReader reader, Analyzer analyzer, boolean narrative) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.aliases = new Aliases(reader);
        this.narrative = narrative;
    }

    /** Whether the loose query takes more than the exact one. */
    boolean isLoosened() {
        return loosened;
    }

    Query exact(TextNode node) {
        return query(node, false);
    }

    Query loose(TextNode node) {
        return query(node, true);
    }

    private Query query(TextNode node, boolean loose) {
        if (node instanceof All all) {
            return all(all.nodes(), loose);
        }
        if (node instanceof Any any) {
            BooleanQuery.Builder alternatives = new BooleanQuery.Builder();
            any.nodes().forEach(each -> alternatives.add(query(each, loose), Occur.SHOULD));
            return alternatives.build();
        }
        if (node instanceof Phrase phrase) {
            return words(phrase.text(), true);
        }
        if (node instanceof Prefix prefix) {
            String field = narrative ? TextField.NARRATIVE_WORDS : TextField.WORDS;
            return new ConstantScoreQuery(new PrefixQuery(new Term(field, prefix.text())));
        }
        if (node instanceof Word) {
            return all(List.of(node), loose);
        }
        return new MatchNoDocsQuery("only what must not match");
    }

    private Query all(List<TextNode> nodes, boolean loose) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> run = new ArrayList<>();
        for (TextNode node : nodes) {
            if (node instanceof Word word) {
                run.add(word.text());
                continue;
            }
            addRun(all, run, loose);
            if (node instanceof Not not) {
                all.add(query(not.node(), false), Occur.MUST_NOT);
            } else {
                all.add(query(node, loose), Occur.MUST);
            }
        }
        addRun(all, run, loose);
        return all.build();
    }

    /** Words side by side: each must match, small words only where there are no others, and best together. */
    private void addRun(BooleanQuery.Builder all, List<String> run, boolean loose) {
        if (run.isEmpty()) {
            return;
        }
        List<String> words = run.stream().filter(word -> !isSmall(word)).toList();
        if (words.isEmpty()) {
            words = List.copyOf(run);
        }
        if (run.size() > 1) {
            Query together = words(String.join(" ", run), true);
            all.add(together, Occur.SHOULD);
        }
        for (int from = 0; from < words.size(); ) {
            int length = 1;
            if (loose) {
                length = aliases.longest(words.subList(from, words.size()));
            }
            all.add(span(words.subList(from, from + length), loose), Occur.MUST);
            from += length;
        }
        run.clear();
    }

    private static boolean isSmall(String word) {
        return EnglishAnalyzer.getDefaultStopSet().contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private Query span(List<String> words, boolean loose) {
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        words.forEach(word -> each.add(word(word, loose), Occur.MUST));
        if (!loose) {
            return each.build();
        }
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(each.build());
        for (String name : aliases.of(words)) {
            loosened = true;
            alternatives.add(new BoostQuery(words(name, true), OTHER_NAME));
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new DisjunctionMaxQuery(alternatives, OTHER_FIELDS);
    }

    private Query word(String word, boolean loose) {
        Query exact = words(word, false);
        if (!loose) {
            return exact;
        }
        List<Query> alternatives = new ArrayList<>(List.of(exact));
        List<String> terms = terms(word);
        if (!narrative && occurs(TextField.BROADER, terms) > 0) {
            loosened = true;
            alternatives.add(new BoostQuery(inField(TextField.BROADER, terms, 1), BROADER));
        }
        if (terms.size() == 1 && isMisspelled(terms.get(0))) {
            loosened = true;
            alternatives.add(new BoostQuery(spelledAlike(terms.get(0)), SPELLED_ALIKE));
        }
        return alternatives.size() == 1 ? exact : new DisjunctionMaxQuery(alternatives, 0);
    }

    /** The words of the index that are spelled alike: looked up here, since each search with the query would do it again. */
    private Query spelledAlike(String term) {
        try {
            return new IndexSearcher(reader)
                    .rewrite(new FuzzyQuery(
                            new Term(anywhere(), term), term.length() < 6 ? 1 : 2, 1, MOST_SPELLINGS, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that hardly occur and have no digits may be misspelled; numbers and codes that are alike mean other things. */
    private boolean isMisspelled(String term) {
        return term.length() > 3
                && term.chars().allMatch(Character::isLetter)
                && occurs(anywhere(), List.of(term)) < RARE;
    }

    private int occurs(String field, List<String> terms) {
        try {
            int least = Integer.MAX_VALUE;
            for (String term : terms) {
                least = Math.min(least, reader.docFreq(new Term(field, term)));
            }
            return terms.isEmpty() ? 0 : least;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String anywhere() {
        return narrative ? TextField.NARRATIVE : TextField.ALL;
    }

    /** A word or words side by side, in any field, worth what the best field makes of it and little for the others. */
    private Query words(String text, boolean phrase) {
        List<String> terms = terms(text);
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no words: " + (phrase ? "phrase" : "word"));
        }
        List<Query> fields = new ArrayList<>();
        fields.add(inField(anywhere(), terms, ANYWHERE));
        Stream.of(TextField.values())
                .filter(field -> !narrative || field.isNarrative())
                .forEach(field -> fields.add(inField(field.field(), terms, field.weight())));
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    private static Query inField(String field, List<String> terms, float weight) {
        Query query = terms.size() == 1
                ? new TermQuery(new Term(field, terms.get(0)))
                : new PhraseQuery(field, terms.toArray(String[]::new));
        return new BoostQuery(query, weight);
    }

    private List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(TextField.ALL, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
