package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publications, links and available data of a study. */
public record ReferencesModule(List<Reference> references, List<SeeAlsoLink> seeAlsoLinks, List<AvailIpd> availIpds) {
    public static final ReferencesModule EMPTY = new ReferencesModule(List.of(), List.of(), List.of());

    public ReferencesModule {
        references = Lists.copyOf(references);
        seeAlsoLinks = Lists.copyOf(seeAlsoLinks);
        availIpds = Lists.copyOf(availIpds);
    }

    /** A publication about a study or its background. */
    public record Reference(
            @Nullable String pmid,
            @Nullable ReferenceType type,
            @Nullable String citation,
            List<Retraction> retractions) {

        public Reference {
            retractions = Lists.copyOf(retractions);
        }
    }

    /** How a publication relates to a study. */
    public enum ReferenceType {
        BACKGROUND,
        RESULT,
        DERIVED
    }

    /** The notice that a publication was withdrawn. */
    public record Retraction(
            @Nullable String pmid, @Nullable String source) {}

    /** A link to further information. */
    public record SeeAlsoLink(
            @Nullable String label, @Nullable String url) {}

    /** Participant data or a document that is available elsewhere. */
    public record AvailIpd(
            @Nullable String id,
            @Nullable String type,
            @Nullable String url,
            @Nullable String comment) {}
}
