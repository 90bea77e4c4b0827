package org.armature.search.catalogue;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/**
 * Turns the index's scores into numbers from 0 to 1: relative to the best match of the query. Where other names and
 * spellings count, the upper half is for studies that contain the words themselves.
 */
record Scores(boolean isLoosened, float bestExact, float bestLoose) {

    static Scores of(IndexSearcher searcher, LuceneQuery query) throws IOException {
        if (!query.isLoosened()) {
            return new Scores(false, best(searcher, query.query()), 1);
        }
        Query containing = new BooleanQuery.Builder()
                .add(query.query(), Occur.MUST)
                .add(query.exact(), Occur.FILTER)
                .build();
        Query others = new BooleanQuery.Builder()
                .add(query.query(), Occur.MUST)
                .add(query.exact(), Occur.MUST_NOT)
                .build();
        return new Scores(true, best(searcher, containing) - LuceneQuery.CONTAINED, best(searcher, others));
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
