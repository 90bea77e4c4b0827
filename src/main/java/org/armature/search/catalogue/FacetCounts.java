package org.armature.search.catalogue;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of facets among the studies that match. */
final class FacetCounts extends SimpleCollector {
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, OfSegment> segment = new EnumMap<>(Facet.class);

    private FacetCounts(Set<Facet> facets) {
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    static Map<Facet, List<FacetCount>> of(IndexSearcher searcher, Query query, Set<Facet> facets, int limit)
            throws IOException {
        FacetCounts collector = new FacetCounts(facets);
        searcher.search(query, collector);
        collector.finishSegment();
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        collector.counts.forEach((facet, values) -> result.put(
                facet,
                values.entrySet().stream()
                        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(FacetCount::studies)
                                .reversed()
                                .thenComparing(FacetCount::value))
                        .limit(limit)
                        .toList()));
        return result;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        finishSegment();
        for (Facet facet : counts.keySet()) {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), facet.field());
            segment.put(facet, new OfSegment(values, new int[(int) values.getValueCount()]));
        }
    }

    private void finishSegment() throws IOException {
        for (Map.Entry<Facet, OfSegment> entry : segment.entrySet()) {
            OfSegment of = entry.getValue();
            for (int ordinal = 0; ordinal < of.counts.length; ordinal++) {
                if (of.counts[ordinal] > 0) {
                    counts.computeIfAbsent(entry.getKey(), facet -> new HashMap<>())
                            .merge(of.values.lookupOrd(ordinal).utf8ToString(), of.counts[ordinal], Integer::sum);
                }
            }
        }
        segment.clear();
    }

    @Override
    public void collect(int doc) throws IOException {
        for (OfSegment of : segment.values()) {
            if (of.values.advanceExact(doc)) {
                for (int i = 0; i < of.values.docValueCount(); i++) {
                    of.counts[(int) of.values.nextOrd()]++;
                }
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The values of a facet in one part of the index, numbered, and how often each was seen. */
    private record OfSegment(SortedSetDocValues values, int[] counts) {}
}
