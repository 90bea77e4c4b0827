package org.armature.store;

import java.util.List;
import java.util.Set;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.ResearchStudy;

/** A study of the store as others derive something from it. */
public sealed interface StoredStudy {

    /** Its id in FHIR. */
    String id();

    /** The number that the store gave its {@code ResearchStudy}: HAPI's internal id. */
    long number();

    /** What it is made of, as {@code Type/id}. */
    Set<String> parts();

    /**
     * A study that came from a register.
     *
     * @param sites the references of the {@code Location}s of its sites, in their order
     */
    record Registered(String id, long number, Set<String> parts, Study study, List<String> sites)
            implements StoredStudy {}

    /** A study that a client wrote, or changed beyond what can be read back; without its narrative. */
    record Other(String id, long number, Set<String> parts, ResearchStudy resource) implements StoredStudy {}
}
