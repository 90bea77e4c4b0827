package org.armature.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.mapping.CatalogueTag;
import org.armature.mapping.StudyMapper;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Organization;

/**
 * One study as resources: those that it owns and the organizations that it shares with others.
 *
 * @param owned the entries of its own resources by their {@code Type/id}
 * @param shared the entries of its organizations by their id
 */
record StudyUnit(
        Candidate candidate, Map<String, BundleEntryComponent> owned, Map<String, BundleEntryComponent> shared) {
    /** The system of the tag by which what the loader wrote is told from what clients wrote. */
    static final String RECORD_KIND = CatalogueTag.SYSTEM;

    static final String CATALOGUE = CatalogueTag.CODE;

    /** Maps the study; HAPI changes what it stores, so each attempt needs a unit of its own. */
    static StudyUnit of(Candidate candidate) {
        Map<String, BundleEntryComponent> owned = new LinkedHashMap<>();
        Map<String, BundleEntryComponent> shared = new LinkedHashMap<>();
        for (BundleEntryComponent entry :
                StudyMapper.toBundle(candidate.sourced()).getEntry()) {
            entry.getResource().getMeta().addTag(RECORD_KIND, CATALOGUE, null);
            if (entry.getResource() instanceof Organization organization) {
                shared.put(organization.getIdElement().getIdPart(), entry);
            } else {
                owned.put(entry.getRequest().getUrl(), entry);
            }
        }
        return new StudyUnit(candidate, owned, shared);
    }

    String studyId() {
        return candidate.studyId();
    }

    /**
     * The entries that delete what the study owned before and does not own any more. Its provenance stays: it says
     * where each earlier state came from.
     */
    List<BundleEntryComponent> deletions(Set<String> ownedBefore) {
        List<BundleEntryComponent> entries = new ArrayList<>();
        for (String url : ownedBefore) {
            if (!owned.containsKey(url) && !url.startsWith("Provenance/")) {
                BundleEntryComponent entry = new BundleEntryComponent();
                entry.setRequest(new Bundle.BundleEntryRequestComponent()
                        .setMethod(HTTPVerb.DELETE)
                        .setUrl(url));
                entries.add(entry);
            }
        }
        return entries;
    }
}
