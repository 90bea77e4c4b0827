package org.armature.search.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.armature.study.Study;

/** A catalogue in memory of studies that are numbered from 1. */
final class TestCatalogue {
    private TestCatalogue() {}

    static Catalogue of(Study... studies) {
        return of(List.of(studies));
    }

    static Catalogue of(List<Study> studies) {
        try {
            CatalogueIndex index = CatalogueIndex.open(new ByteBuffersDirectory());
            long number = 0;
            for (Study study : studies) {
                index.put(Entries.of(SearchStudies.stored(study, ++number)));
            }
            index.refresh();
            return new LuceneCatalogue(() -> index, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ids(Catalogue catalogue, CatalogueQuery query) {
        return catalogue.search(query, 0, 1000).hits().stream()
                .map(CatalogueHit::studyId)
                .toList();
    }
}
