package org.armature.study;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents that were uploaded: the registry's {@code documentSection}. */
public record DocumentSection(LargeDocumentModule largeDocumentModule) {
    public static final DocumentSection EMPTY = new DocumentSection(LargeDocumentModule.EMPTY);

    public DocumentSection {
        largeDocumentModule = Objects.requireNonNullElse(largeDocumentModule, LargeDocumentModule.EMPTY);
    }

    /** Protocols, statistical analysis plans and consent forms. */
    public record LargeDocumentModule(@Nullable Boolean noSap, List<LargeDoc> largeDocs) {
        public static final LargeDocumentModule EMPTY = new LargeDocumentModule(null, List.of());

        public LargeDocumentModule {
            largeDocs = Lists.copyOf(largeDocs);
        }
    }

    /** One document; the upload date reads {@code yyyy-MM-ddTHH:mm}, the size is in bytes. */
    public record LargeDoc(
            @Nullable String typeAbbrev,
            @Nullable Boolean hasProtocol,
            @Nullable Boolean hasSap,
            @Nullable Boolean hasIcf,
            @Nullable String label,
            @Nullable PartialDate date,
            @Nullable String uploadDate,
            @Nullable String filename,
            @Nullable Long size) {}
}
