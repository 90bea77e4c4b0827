package org.armature.study;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the registry noted about a record: the registry's {@code annotationSection}. */
public record AnnotationSection(AnnotationModule annotationModule) {
    public static final AnnotationSection EMPTY = new AnnotationSection(AnnotationModule.EMPTY);

    public AnnotationSection {
        annotationModule = Objects.requireNonNullElse(annotationModule, AnnotationModule.EMPTY);
    }

    /** The registry's notes on results and violations. */
    public record AnnotationModule(
            @Nullable UnpostedAnnotation unpostedAnnotation,
            @Nullable ViolationAnnotation violationAnnotation) {
        public static final AnnotationModule EMPTY = new AnnotationModule(null, null);
    }

    /** Results that were submitted but not posted. */
    public record UnpostedAnnotation(@Nullable String unpostedResponsibleParty, List<UnpostedEvent> unpostedEvents) {

        public UnpostedAnnotation {
            unpostedEvents = Lists.copyOf(unpostedEvents);
        }
    }

    /** A step in the submission of results. */
    public record UnpostedEvent(
            @Nullable UnpostedEventType type,
            @Nullable PartialDate date,
            @Nullable Boolean dateUnknown) {}

    /** What happened to submitted results. */
    public enum UnpostedEventType {
        RESET,
        RELEASE,
        UNRELEASE
    }

    /** Violations of the reporting law. */
    public record ViolationAnnotation(List<ViolationEvent> violationEvents) {

        public ViolationAnnotation {
            violationEvents = Lists.copyOf(violationEvents);
        }
    }

    /** A step in the handling of a violation. */
    public record ViolationEvent(
            @Nullable ViolationEventType type,
            @Nullable String description,
            @Nullable PartialDate creationDate,
            @Nullable PartialDate issuedDate,
            @Nullable PartialDate releaseDate,
            @Nullable PartialDate postedDate) {}

    /** What happened to a violation. */
    public enum ViolationEventType {
        VIOLATION_IDENTIFIED,
        CORRECTION_CONFIRMED,
        PENALTY_IMPOSED
    }
}
