package org.armature.search.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The catalogue over its index. */
final class LuceneCatalogue implements Catalogue {
    private static final SortField STORED = new SortField(Documents.NUMBER, SortField.Type.LONG);

    private final Supplier<CatalogueIndex> index;
    private final Readiness readiness;

    LuceneCatalogue(Supplier<CatalogueIndex> index, Readiness readiness) {
        this.index = index;
        this.readiness = readiness;
    }

    @Override
    public void await() {
        readiness.await();
    }

    private <T> T read(CatalogueIndex.Reading<T> reading) {
        await();
        try {
            return index.get().read(reading);
        } catch (IndexSearcher.TooManyClauses e) {
            throw InvalidTextException.costly("the text needs too many comparisons");
        } catch (AlreadyClosedException e) {
            throw new CatalogueUnavailableException("the catalogue of studies is being opened again");
        }
    }

    private LuceneQuery compiled(CatalogueQuery query, IndexSearcher searcher) {
        return LuceneQuery.of(query, searcher.getIndexReader(), index.get().analyzer());
    }

    @Override
    public CatalogueHits search(CatalogueQuery query, int from, int count) {
        return read(searcher -> {
            LuceneQuery compiled = compiled(query, searcher);
            TopFieldDocs top = top(searcher, compiled.query(), sort(query), from + count, Integer.MAX_VALUE);
            List<CatalogueHit> hits = first(searcher, query, compiled, top.scoreDocs, from);
            return new CatalogueHits((int) top.totalHits.value, hits);
        });
    }

    /** The first, and how many there are if it is no more than is counted; what is beyond may be left out unseen. */
    private static TopFieldDocs top(IndexSearcher searcher, Query query, Sort sort, int most, int counted)
            throws IOException {
        int some = Math.max(1, Math.min(most, searcher.getIndexReader().maxDoc()));
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(sort, some, null, counted));
        TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        return top;
    }

    private static Sort sort(CatalogueQuery query) {
        return switch (query.order()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, STORED);
            case LEAST_RELEVANT -> new Sort(new SortField(null, SortField.Type.SCORE, true), STORED);
            case NEAREST -> byDistance(query, false);
            case FARTHEST -> byDistance(query, true);
            case LAST_UPDATED -> new Sort(new SortField(Documents.UPDATED, SortField.Type.LONG, true), STORED);
            case STORED -> new Sort(STORED);
        };
    }

    private static Sort byDistance(CatalogueQuery query, boolean reverse) {
        if (query.near().isEmpty()) {
            return new Sort(STORED);
        }
        return new Sort(new NearestSite(query.near().get(0)).getSortField(reverse), STORED);
    }

    /** The hits after the first {@code from} of these documents, which are the first of the query. */
    private static List<CatalogueHit> first(
            IndexSearcher searcher, CatalogueQuery query, LuceneQuery compiled, ScoreDoc[] docs, int from)
            throws IOException {
        if (from >= docs.length) {
            return List.of();
        }
        return query.order() == CatalogueSort.RELEVANCE
                ? hits(searcher, query, Scores.ofFirst(compiled, docs), docs, from)
                : anyHits(searcher, query, compiled, docs, from);
    }

    private static List<CatalogueHit> anyHits(
            IndexSearcher searcher, CatalogueQuery query, LuceneQuery compiled, ScoreDoc[] docs, int from)
            throws IOException {
        return hits(searcher, query, query.isText() ? Scores.of(searcher, compiled, docs) : null, docs, from);
    }

    private static List<CatalogueHit> hits(
            IndexSearcher searcher, CatalogueQuery query, @Nullable Scores scores, ScoreDoc[] docs, int from)
            throws IOException {
        Columns columns = new Columns(searcher);
        List<CatalogueHit> hits = new ArrayList<>();
        for (int i = from; i < docs.length; i++) {
            int doc = docs[i].doc;
            hits.add(new CatalogueHit(
                    columns.id(doc),
                    columns.number(doc),
                    scores == null ? null : scores.normalized(docs[i].score),
                    query.near().isEmpty()
                            ? null
                            : site(columns.recruiting(doc), query.near().get(0))));
        }
        return hits;
    }

    private static @Nullable MatchedSite site(List<RecruitingSite> sites, List<Near> circles) {
        MatchedSite nearest = null;
        for (RecruitingSite site : sites) {
            double distance = NearestSite.distance(circles, site.latitude(), site.longitude());
            if (distance < Double.POSITIVE_INFINITY && (nearest == null || distance < nearest.kilometres())) {
                nearest = new MatchedSite(site.location(), site.display(), distance);
            }
        }
        return nearest;
    }

    @Override
    public long[] numbers(CatalogueQuery query) {
        return read(searcher -> {
            Query compiled = compiled(query, searcher).query();
            if (query.order() == CatalogueSort.STORED) {
                return Numbers.of(searcher, compiled);
            }
            TopDocs top = searcher.search(
                    compiled,
                    new TopFieldCollectorManager(
                            sort(query), Math.max(1, searcher.getIndexReader().numDocs()), null, Integer.MAX_VALUE));
            return Numbers.of(searcher, top.scoreDocs);
        });
    }

    @Override
    public List<CatalogueHit> first(CatalogueQuery query, int most) {
        return read(searcher -> {
            LuceneQuery compiled = compiled(query, searcher);
            TopFieldDocs top = top(searcher, compiled.query(), sort(query), most, most);
            return first(searcher, query, compiled, top.scoreDocs, 0);
        });
    }

    @Override
    public int count(CatalogueQuery query) {
        return read(searcher -> searcher.count(compiled(query, searcher).query()));
    }

    @Override
    public Map<String, CatalogueHit> explain(CatalogueQuery query, Set<String> studyIds) {
        return read(searcher -> {
            LuceneQuery compiled = compiled(query, searcher);
            Query among = new BooleanQuery.Builder()
                    .add(compiled.query(), Occur.MUST)
                    .add(
                            new TermInSetQuery(
                                    Documents.ID,
                                    studyIds.stream().map(BytesRef::new).toList()),
                            Occur.FILTER)
                    .build();
            TopFieldDocs top = top(searcher, among, sort(query), studyIds.size(), Integer.MAX_VALUE);
            Map<String, CatalogueHit> found = new LinkedHashMap<>();
            anyHits(searcher, query, compiled, top.scoreDocs, 0).forEach(hit -> found.put(hit.studyId(), hit));
            return found;
        });
    }

    @Override
    public Map<Facet, List<FacetCount>> facets(CatalogueQuery query, Set<Facet> facets, int limit) {
        return read(
                searcher -> FacetCounts.of(searcher, compiled(query, searcher).query(), facets, limit));
    }

    @Override
    public List<SimilarStudy> similar(String studyId, int count) {
        return read(searcher -> new Resemblance(searcher, index.get().analyzer()).similar(studyId, count));
    }

    @Override
    public PlaceAnswer place(String text) {
        return read(searcher -> new Places(searcher.getIndexReader()).find(text));
    }
}
