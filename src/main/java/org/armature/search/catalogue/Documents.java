package org.armature.search.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.armature.study.Status;

/** Makes index documents of entries, and names their fields. */
final class Documents {
    static final String ID = "id";
    static final String NUMBER = "number";
    static final String PART = "part";
    static final String AGE_FROM = "age.from";
    static final String AGE_UNTIL = "age.until";
    static final String RECRUITING = "recruiting";
    static final String SITE = "site";
    static final String PLACE = "place";
    static final String CONDITION_ALIAS = "alias.condition";
    static final String DRUG_ALIAS = "alias.drug";
    static final String CONDITION_KEY = "key.condition";
    static final String INTERVENTION_KEY = "key.intervention";
    static final String CRITERIA = "criteria";
    static final String UPDATED = "updated";

    /** Separates the parts of composed terms; sorts before everything that a name may hold. */
    static final char SEPARATOR = '\u0000';

    /** Longer terms are refused by the index. */
    private static final int LONGEST_TERM = 5000;

    private static final FieldType TEXT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WORDS = text(IndexOptions.DOCS);

    private Documents() {}

    private static FieldType text(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(entry.id())));
        document.add(new LongPoint(NUMBER, entry.number()));
        document.add(new NumericDocValuesField(NUMBER, entry.number()));
        entry.parts().forEach(part -> document.add(new StringField(PART, part, Field.Store.NO)));
        texts(document, entry);
        entry.facets.forEach((facet, values) -> values.forEach(value -> term(document, facet.field(), value, true)));
        aliases(document, entry);
        entry.conditionKeys.forEach(key -> key(document, CONDITION_KEY, key));
        entry.interventionKeys.forEach(key -> key(document, INTERVENTION_KEY, key));
        document.add(new DoublePoint(AGE_FROM, entry.ages.from()));
        document.add(new DoublePoint(AGE_UNTIL, entry.ages.until()));
        document.add(new NumericDocValuesField(UPDATED, day(entry.updated)));
        sites(document, entry);
        return document;
    }

    private static void texts(Document document, Entry entry) {
        entry.texts.forEach((field, texts) -> {
            for (String text : texts) {
                document.add(new Field(field.field(), text, TEXT));
                document.add(new Field(TextField.ALL, text, TEXT));
                document.add(new Field(TextField.WORDS, text, WORDS));
                if (field.isNarrative()) {
                    document.add(new Field(TextField.NARRATIVE, text, TEXT));
                    document.add(new Field(TextField.NARRATIVE_WORDS, text, WORDS));
                }
                if (field == TextField.CRITERIA) {
                    document.add(new StoredField(CRITERIA, text));
                }
            }
        });
        entry.broader.forEach(term -> document.add(new Field(TextField.BROADER, term, TEXT)));
    }

    private static void term(Document document, String field, String value, boolean counted) {
        String shortened = value.length() > LONGEST_TERM ? value.substring(0, LONGEST_TERM) : value;
        document.add(new StringField(field, shortened, Field.Store.NO));
        if (counted) {
            document.add(new SortedSetDocValuesField(field, new BytesRef(shortened)));
        }
    }

    private static void key(Document document, String field, String key) {
        if (!key.isEmpty() && key.length() <= LONGEST_TERM) {
            document.add(new StringField(field, key, Field.Store.YES));
        }
    }

    private static void aliases(Document document, Entry entry) {
        Set<Entry.Alias> distinct = new HashSet<>(entry.aliases);
        for (Entry.Alias alias : distinct) {
            String term = Folding.of(alias.from()) + SEPARATOR + alias.to().strip();
            if (term.length() <= LONGEST_TERM) {
                term(document, alias.drug() ? DRUG_ALIAS : CONDITION_ALIAS, term, false);
            }
        }
    }

    /** The day of a date, its first where it is less precise, as a number that sorts; the smallest where there is none. */
    private static long day(@org.jspecify.annotations.Nullable String date) {
        if (date == null) {
            return Long.MIN_VALUE;
        }
        String day = date + "-01-01".substring(0, Math.max(0, 10 - date.length()));
        return LocalDate.parse(date.length() == 7 ? date + "-01" : day).toEpochDay();
    }

    private static void sites(Document document, Entry entry) {
        boolean recruits = entry.facets.getOrDefault(Facet.STATUS, Set.of()).contains(Status.RECRUITING.name());
        Set<String> places = new HashSet<>();
        List<RecruitingSite> recruiting = new ArrayList<>();
        for (EntrySite site : entry.sites) {
            if (site.isPlaced()) {
                places.addAll(Places.terms(site));
            }
            Double latitude = site.latitude();
            Double longitude = site.longitude();
            if (recruits && site.isRecruiting() && latitude != null && longitude != null) {
                document.add(new LatLonPoint(RECRUITING, latitude, longitude));
                document.add(new LatLonDocValuesField(RECRUITING, latitude, longitude));
                recruiting.add(new RecruitingSite(site.reference(), site.display(), latitude, longitude));
            }
        }
        if (!recruiting.isEmpty()) {
            document.add(new BinaryDocValuesField(SITE, new BytesRef(RecruitingSite.written(recruiting))));
        }
        places.forEach(place -> term(document, PLACE, place, false));
    }
}
