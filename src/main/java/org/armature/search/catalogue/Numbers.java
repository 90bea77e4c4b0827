package org.armature.search.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** The numbers that the store gave to studies of the index. */
final class Numbers {
    private Numbers() {}

    /** Of all studies that match, the smallest first. */
    static long[] of(IndexSearcher searcher, Query query) throws IOException {
        Gatherer gatherer = new Gatherer();
        searcher.search(query, gatherer);
        long[] numbers = gatherer.numbers.build().toArray();
        Arrays.sort(numbers);
        return numbers;
    }

    /** Of these documents, in their order. */
    static long[] of(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        int[] order = IntStream.range(0, docs.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> docs[i].doc))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] numbers = new long[docs.length];
        int next = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            NumericDocValues values = leaf.reader().getNumericDocValues(Documents.NUMBER);
            for (; next < order.length && docs[order[next]].doc < end; next++) {
                if (values != null && values.advanceExact(docs[order[next]].doc - leaf.docBase)) {
                    numbers[order[next]] = values.longValue();
                }
            }
        }
        return numbers;
    }

    private static final class Gatherer extends SimpleCollector {
        private final java.util.stream.LongStream.Builder numbers = java.util.stream.LongStream.builder();
        private @Nullable NumericDocValues values;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = context.reader().getNumericDocValues(Documents.NUMBER);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values != null && values.advanceExact(doc)) {
                numbers.add(values.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
