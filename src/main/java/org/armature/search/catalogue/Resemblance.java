package org.armature.search.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.armature.search.catalogue.SimilarStudy.Kind;
import org.armature.search.catalogue.SimilarStudy.Reason;

/** Finds studies that resemble another by what both have; the rarer a shared thing is, the more it counts. */
final class Resemblance {
    private static final Map<Kind, Float> WEIGHTS =
            Map.of(Kind.CONDITION, 3f, Kind.INTERVENTION, 3f, Kind.PHASE, 0.5f, Kind.CRITERIA, 0.4f);

    private static final int MOST_CRITERIA_TERMS = 12;
    private static final int MOST_FEATURES = 200;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    Resemblance(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /** Something that a study has, and what sharing it is worth. */
    private record Feature(Kind kind, Term term, String shown, float weight) {}

    List<SimilarStudy> similar(String studyId, int count) throws IOException {
        ScoreDoc[] own = searcher.search(new TermQuery(new Term(Documents.ID, studyId)), 1).scoreDocs;
        if (own.length == 0) {
            return List.of();
        }
        List<Feature> features = features(own[0].doc);
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        double all = 0;
        for (Feature feature : features) {
            all += feature.weight();
            alike.add(
                    new BoostQuery(new ConstantScoreQuery(new TermQuery(feature.term())), feature.weight()),
                    Occur.SHOULD);
        }
        alike.add(new TermQuery(new Term(Documents.ID, studyId)), Occur.MUST_NOT);
        List<SimilarStudy> similar = new ArrayList<>();
        Columns columns = new Columns(searcher);
        for (ScoreDoc found : searcher.search(alike.build(), Math.max(1, count)).scoreDocs) {
            similar.add(new SimilarStudy(
                    columns.id(found.doc),
                    columns.number(found.doc),
                    Math.min(1, found.score / all),
                    reasons(found.doc, features)));
        }
        return similar.subList(0, Math.min(count, similar.size()));
    }

    private List<Feature> features(int doc) throws IOException {
        Document document = searcher.storedFields().document(doc);
        List<Feature> features = new ArrayList<>();
        for (String key : document.getValues(Documents.CONDITION_KEY)) {
            add(features, Kind.CONDITION, new Term(Documents.CONDITION_KEY, key), key);
        }
        for (String key : document.getValues(Documents.INTERVENTION_KEY)) {
            add(features, Kind.INTERVENTION, new Term(Documents.INTERVENTION_KEY, key), key);
        }
        for (String phase : phases(doc)) {
            add(features, Kind.PHASE, new Term(Facet.PHASE.field(), phase), phase);
        }
        criteria(document)
                .forEach(
                        (term, word) -> add(features, Kind.CRITERIA, new Term(TextField.CRITERIA.field(), term), word));
        return features.subList(0, Math.min(MOST_FEATURES, features.size()));
    }

    /** What no other study has tells nothing of them, but leaves the study with something that it does not share. */
    private void add(List<Feature> features, Kind kind, Term term, String shown) {
        try {
            int studies = searcher.getIndexReader().docFreq(term);
            double rarity = Math.log(1 + searcher.getIndexReader().numDocs() / (1.0 + studies));
            float weight = WEIGHTS.getOrDefault(kind, 1f) * (float) Math.max(0.01, rarity);
            features.add(new Feature(kind, term, shown, weight));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> phases(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Facet.PHASE.field());
        List<String> phases = new ArrayList<>();
        if (values != null && values.advanceExact(doc - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                phases.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        // "Not applicable" is nothing that two studies have in common.
        phases.remove("NA");
        return phases;
    }

    /** The words of the criteria that are most telling, by their stems. */
    private Map<String, String> criteria(Document document) throws IOException {
        Map<String, String> written = new HashMap<>();
        Map<String, Integer> frequencies = new HashMap<>();
        for (String text : document.getValues(Documents.CRITERIA)) {
            for (String word : text.split("[^\\p{L}]+")) {
                if (word.length() > 3
                        && !EnglishAnalyzer.getDefaultStopSet().contains(word.toLowerCase(java.util.Locale.ROOT))) {
                    stem(word).ifPresent(stem -> {
                        written.putIfAbsent(stem, word.toLowerCase(java.util.Locale.ROOT));
                        frequencies.merge(stem, 1, Integer::sum);
                    });
                }
            }
        }
        Map<String, Double> telling = new HashMap<>();
        int studies = searcher.getIndexReader().numDocs();
        for (Map.Entry<String, Integer> entry : frequencies.entrySet()) {
            int in = searcher.getIndexReader().docFreq(new Term(TextField.CRITERIA.field(), entry.getKey()));
            if (in > 1 && in <= studies / 5) {
                telling.put(entry.getKey(), Math.sqrt(entry.getValue()) * Math.log((double) studies / in));
            }
        }
        Map<String, String> best = new LinkedHashMap<>();
        telling.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CRITERIA_TERMS)
                .forEach(entry -> best.put(entry.getKey(), written.getOrDefault(entry.getKey(), entry.getKey())));
        return best;
    }

    private java.util.Optional<String> stem(String word) throws IOException {
        try (TokenStream tokens = analyzer.tokenStream(TextField.CRITERIA.field(), word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            java.util.Optional<String> stem =
                    tokens.incrementToken() ? java.util.Optional.of(term.toString()) : java.util.Optional.empty();
            tokens.end();
            return stem;
        }
    }

    private List<Reason> reasons(int doc, List<Feature> features) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Map<Kind, List<String>> shared = new EnumMap<>(Kind.class);
        for (Feature feature : features) {
            PostingsEnum studies = leaf.reader().postings(feature.term(), PostingsEnum.NONE);
            if (studies != null && studies.advance(doc - leaf.docBase) == doc - leaf.docBase) {
                shared.computeIfAbsent(feature.kind(), kind -> new ArrayList<>())
                        .add(feature.shown());
            }
        }
        return shared.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
