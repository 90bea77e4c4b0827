package org.armature.search.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.armature.store.Change;
import org.armature.store.StoredStudy;
import org.armature.store.StudyReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Puts studies of the store into the index. One that cannot be put there is left out, told of and remembered, so that it
 * keeps no other from it and nobody takes the index for incomplete.
 */
final class CatalogueWriter {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWriter.class);
    private static final String SKIPPED = "skipped";
    private static final String STUDY = "ResearchStudy/";
    private static final int TRANSACTION = 50;

    private final CatalogueIndex index;
    private final StudyReader reader;
    private final Set<String> skipped = new TreeSet<>();

    /** A writer that remembers what the index notes. */
    CatalogueWriter(CatalogueIndex index, StudyReader reader) {
        this.index = index;
        this.reader = reader;
        Stream.of(index.notes().getOrDefault(SKIPPED, "").split(","))
                .filter(id -> !id.isEmpty())
                .forEach(skipped::add);
    }

    /** What is to be noted with the next commit. */
    Map<String, String> notes() {
        return Map.of(SKIPPED, String.join(",", skipped));
    }

    /** The ids of the studies that could not be put into the index. */
    Set<String> skipped() {
        return Set.copyOf(skipped);
    }

    /** How many studies the index was given, those that it could not take among them. */
    int given() {
        return index.size() + skipped.size();
    }

    void clear() throws IOException {
        index.clear();
        skipped.clear();
    }

    /** Applies changes, of studies first and then of what belongs to one. */
    void apply(List<Change> changes) throws IOException {
        Map<String, Long> studies = new LinkedHashMap<>();
        Set<String> parts = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.resource().startsWith(STUDY)) {
                studies.merge(change.resource().substring(STUDY.length()), change.number(), Math::max);
            } else {
                parts.add(change.resource());
            }
        }
        putChanged(studies);
        index.refresh();
        if (!parts.isEmpty()) {
            put(owners(parts));
            index.refresh();
        }
    }

    /** The studies that one of these resources is part of. */
    private List<String> owners(Set<String> parts) {
        return index.read(searcher -> {
            List<String> ids = new ArrayList<>();
            Columns columns = new Columns(searcher);
            var query = new TermInSetQuery(
                    Documents.PART, parts.stream().map(BytesRef::new).toList());
            for (ScoreDoc found :
                    searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
                ids.add(columns.id(found.doc));
            }
            return ids;
        });
    }

    /** Puts these studies there as they are now. */
    void put(List<String> ids) throws IOException {
        putChanged(ids.stream().collect(Collectors.toMap(id -> id, id -> 0L, Math::max, LinkedHashMap::new)));
    }

    private void putChanged(Map<String, Long> changes) throws IOException {
        List<Map.Entry<String, Long>> all = List.copyOf(changes.entrySet());
        for (int from = 0; from < all.size(); from += TRANSACTION) {
            Map<String, Long> some = new LinkedHashMap<>();
            all.subList(from, Math.min(from + TRANSACTION, all.size()))
                    .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
            putSome(some);
        }
    }

    private void putSome(Map<String, Long> changes) throws IOException {
        List<StoredStudy> studies;
        try {
            studies = reader.read(changes);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            if (changes.size() == 1) {
                skip(changes.keySet().iterator().next(), e);
                return;
            }
            for (Map.Entry<String, Long> change : changes.entrySet()) {
                putSome(Map.of(change.getKey(), change.getValue()));
            }
            return;
        }
        Set<String> gone = new LinkedHashSet<>(changes.keySet());
        for (StoredStudy study : studies) {
            gone.remove(study.id());
            put(study);
        }
        for (String id : gone) {
            index.remove(id);
            skipped.remove(id);
        }
    }

    private void put(StoredStudy study) throws IOException {
        try {
            index.put(Entries.of(study));
            skipped.remove(study.id());
        } catch (RuntimeException e) {
            if (!index.isOpen()) {
                throw e;
            }
            skip(study.id(), e);
        }
    }

    private void skip(String id, RuntimeException e) throws IOException {
        index.remove(id);
        skipped.add(id);
        LOG.error(
                "{} cannot be put into the catalogue, so that full text and the like do not find it: {}",
                id,
                e.toString());
        LOG.debug("{} cannot be put into the catalogue", id, e);
    }
}
