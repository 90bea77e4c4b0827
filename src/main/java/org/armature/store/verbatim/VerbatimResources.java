package org.armature.store.verbatim;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.entity.ResourceEncodingEnum;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.armature.mapping.CatalogueTag;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Makes what stands for a stored resource in an answer that is passed verbatim: its type and meta, and a mark. */
final class VerbatimResources {
    private static final int KNOWN_HEADS = 500;

    private final FhirContext context;

    /** Resources of one type mostly have the same profile and tags, and so the same head. */
    private final Cache<String, Meta> metas =
            Caffeine.newBuilder().maximumSize(KNOWN_HEADS).build();

    private final ThreadLocal<@Nullable VerbatimAnswer> current = new ThreadLocal<>();

    VerbatimResources(FhirContext context) {
        this.context = context;
    }

    /** Begins an answer on this thread. */
    void begin(VerbatimAnswer answer) {
        current.set(answer);
    }

    /** Ends the answer on this thread, if there is one. */
    void end() {
        current.remove();
    }

    Optional<VerbatimAnswer> current() {
        return Optional.ofNullable(current.get());
    }

    /** What stands for the resource in this thread's answer, or empty where it has to be parsed as a whole. */
    Optional<Resource> standIn(ResourceHistoryTable stored) {
        VerbatimAnswer answer = current.get();
        String text = stored.getResourceTextVc();
        // A binary may be asked for as what it holds.
        if (answer == null
                || text == null
                || stored.getEncoding() != ResourceEncodingEnum.JSON
                || stored.getDeleted() != null
                || "Binary".equals(stored.getResourceType())) {
            return Optional.empty();
        }
        return StoredText.of(text)
                .filter(answer::canHold)
                .flatMap(cut -> standIn(stored.getResourceType(), cut, answer));
    }

    private Optional<Resource> standIn(String type, StoredText text, VerbatimAnswer answer) {
        Meta meta = metas.get(text.head(), this::parse);
        if (!CatalogueTag.isIn(meta)) {
            return Optional.empty();
        }
        Resource resource = (Resource) context.getResourceDefinition(type).newInstance();
        resource.setMeta(meta.copy());
        resource.setImplicitRules(answer.add(text.rest()));
        return Optional.of(resource);
    }

    private Meta parse(String head) {
        return ((Resource) context.newJsonParser()
                        .setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors())
                        .parseResource(head))
                .getMeta();
    }
}
