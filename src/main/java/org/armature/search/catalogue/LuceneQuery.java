package org.armature.search.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A query of the catalogue as its index understands it. Studies that contain the words of a text themselves come before
 * all that match by another name or spelling: their scores are greater by {@link #CONTAINED}.
 *
 * @param query what must match
 * @param exact the same, without other names and spellings
 * @param isLoosened whether the two differ
 */
record LuceneQuery(Query query, Query exact, boolean isLoosened) {
    /** More than any text scores, and little enough to leave the scores their precision. */
    static final float CONTAINED = 10_000;

    static LuceneQuery of(CatalogueQuery query, IndexReader reader, Analyzer analyzer) {
        BooleanQuery.Builder exact = new BooleanQuery.Builder();
        BooleanQuery.Builder loose = new BooleanQuery.Builder();
        boolean loosened = texts(query.content(), new TextQueries(reader, analyzer, false), exact, loose)
                | texts(query.narrative(), new TextQueries(reader, analyzer, true), exact, loose);
        if (!query.isText()) {
            exact.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
        }
        Query words = exact.build();
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        if (loosened) {
            both.add(loose.build(), Occur.MUST);
            both.add(new BoostQuery(new ConstantScoreQuery(words), CONTAINED), Occur.SHOULD);
        } else {
            both.add(words, Occur.MUST);
        }
        BooleanQuery.Builder alone = new BooleanQuery.Builder().add(words, Occur.MUST);
        filters(query).forEach(filter -> {
            both.add(filter, Occur.FILTER);
            alone.add(filter, Occur.FILTER);
        });
        return new LuceneQuery(both.build(), alone.build(), loosened);
    }

    private static boolean texts(
            List<List<String>> texts, TextQueries queries, BooleanQuery.Builder exact, BooleanQuery.Builder loose) {
        for (List<String> anyOf : texts) {
            List<TextNode> nodes = anyOf.stream().map(TextParser::parse).toList();
            TextNode node = nodes.size() == 1 ? nodes.get(0) : new TextNode.Any(nodes);
            exact.add(queries.exact(node), Occur.MUST);
            loose.add(queries.loose(node), Occur.MUST);
        }
        return queries.isLoosened();
    }

    private static Stream<Query> filters(CatalogueQuery query) {
        Stream<Query> near =
                query.near().stream().map(group -> any(group.stream().map(LuceneQuery::within)));
        Stream<Query> ages =
                query.ages().stream().map(group -> any(group.stream().map(LuceneQuery::openTo)));
        Stream<Query> sexes = query.sexes().stream().map(LuceneQuery::accepts);
        Stream<Query> facets = query.facets().entrySet().stream()
                .map(entry -> new TermInSetQuery(
                        entry.getKey().field(),
                        entry.getValue().stream().map(BytesRef::new).toList()));
        Set<Long> among = query.among();
        Stream<Query> numbers = among == null ? Stream.empty() : Stream.of(numbered(among));
        return Stream.of(near, ages, sexes, facets, numbers).flatMap(each -> each);
    }

    private static Query any(Stream<Query> queries) {
        BooleanQuery.Builder alternatives = new BooleanQuery.Builder();
        queries.forEach(each -> alternatives.add(each, Occur.SHOULD));
        return alternatives.build();
    }

    private static Query within(Near near) {
        double metres = Math.min(near.kilometres(), Near.ANTIPODE) * 1000;
        return LatLonPoint.newDistanceQuery(Documents.RECRUITING, near.latitude(), near.longitude(), metres);
    }

    private static Query openTo(double age) {
        return new BooleanQuery.Builder()
                .add(DoublePoint.newRangeQuery(Documents.AGE_FROM, Double.NEGATIVE_INFINITY, age), Occur.FILTER)
                .add(
                        DoublePoint.newRangeQuery(
                                Documents.AGE_UNTIL, DoublePoint.nextUp(age), Double.POSITIVE_INFINITY),
                        Occur.FILTER)
                .build();
    }

    private static Query accepts(Set<AcceptedSex> anyOf) {
        String field = Facet.SEX.field();
        BooleanQuery.Builder alternatives =
                new BooleanQuery.Builder().add(new TermQuery(new Term(field, "ALL")), Occur.SHOULD);
        anyOf.forEach(sex -> alternatives.add(new TermQuery(new Term(field, sex.name())), Occur.SHOULD));
        return alternatives.build();
    }

    private static Query numbered(Set<Long> numbers) {
        long[] all = numbers.stream().mapToLong(Long::longValue).toArray();
        return new IndexOrDocValuesQuery(
                LongPoint.newSetQuery(Documents.NUMBER, all),
                NumericDocValuesField.newSlowSetQuery(Documents.NUMBER, all));
    }
}
