package org.armature.search.catalogue;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Turns the index's scores into numbers from 0 to 1: relative to the best match of the query. Where other names and
 * spellings count, the upper half is for studies that contain the words themselves.
 */
record Scores(boolean isLoosened, float bestExact, float bestLoose) {

    /** For the first hits, the most relevant first: the best are among them. */
    static Scores ofFirst(LuceneQuery query, ScoreDoc[] hits) {
        float best = hits.length == 0 ? 0 : hits[0].score;
        float bestOther = (float) Arrays.stream(hits)
                .mapToDouble(hit -> hit.score)
                .filter(score -> score < LuceneQuery.CONTAINED)
                .findFirst()
                .orElse(1);
        return new Scores(query.isLoosened(), query.isLoosened() ? best - LuceneQuery.CONTAINED : best, bestOther);
    }

    /** For any hits of the query; what none of them is measured by is not looked up. */
    static Scores of(IndexSearcher searcher, LuceneQuery query, ScoreDoc[] hits) throws IOException {
        float best = hits.length == 0 ? 0 : best(searcher, query.query());
        if (!query.isLoosened()) {
            return new Scores(false, best, 1);
        }
        boolean isContained = Arrays.stream(hits).allMatch(hit -> hit.score >= LuceneQuery.CONTAINED);
        return new Scores(
                true,
                best - LuceneQuery.CONTAINED,
                best < LuceneQuery.CONTAINED || isContained ? best : bestOther(searcher, query));
    }

    /** The best of those that do not contain the words themselves. */
    private static float bestOther(IndexSearcher searcher, LuceneQuery query) throws IOException {
        Query others = new BooleanQuery.Builder()
                .add(query.query(), Occur.MUST)
                .add(query.exact(), Occur.MUST_NOT)
                .build();
        return best(searcher, others);
    }

    private static float best(IndexSearcher searcher, Query query) throws IOException {
        TopDocs top = searcher.search(query, 1);
        return top.scoreDocs.length == 0 ? 0 : top.scoreDocs[0].score;
    }

    double normalized(float score) {
        if (!isLoosened) {
            return share(score, bestExact);
        }
        return score >= LuceneQuery.CONTAINED
                ? 0.5 + share(score - LuceneQuery.CONTAINED, bestExact) / 2
                : share(score, bestLoose) / 2;
    }

    private static double share(float score, float best) {
        return best <= 0 ? 1 : Math.max(0, Math.min(1, score / best));
    }
}
