package org.armature.search.catalogue;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/**
 * What an answer says of a study beside that it matches. It lies in columns: a stored document would be unpacked whole,
 * with the text of its criteria, which takes longer than most searches.
 */
record Columns(IndexSearcher searcher) {

    /** The study's id in FHIR. */
    String id(int doc) throws IOException {
        return text(doc, Documents.ID);
    }

    /** The number that the store gave it; -1 where there is none. */
    long number(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Documents.NUMBER);
        return numbers.advanceExact(doc - leaf.docBase) ? numbers.longValue() : -1;
    }

    /** Its recruiting sites that have a position. */
    List<RecruitingSite> recruiting(int doc) throws IOException {
        return RecruitingSite.read(text(doc, Documents.SITE));
    }

    private String text(int doc, String column) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), column);
        return values.advanceExact(doc - leaf.docBase) ? values.binaryValue().utf8ToString() : "";
    }

    private LeafReaderContext leaf(int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
