package org.armature.store;

import java.util.List;
import java.util.Objects;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;

/** Tells those who follow the store what was loaded. */
final class LoadFeed {
    private final ChangeFeed feed;
    private final RecentLoads recent;

    LoadFeed(ChangeFeed feed, RecentLoads recent) {
        this.feed = feed;
        this.recent = recent;
    }

    /** Notes, within the running transaction, that the study is written; before HAPI changes its resources. */
    RecentLoads.Load add(StudyUnit unit) {
        String url = "ResearchStudy/" + unit.studyId();
        Study study = unit.candidate().sourced().study();
        return RecentLoads.Load.of(
                feed.add(url),
                study,
                sites(Objects.requireNonNull(unit.owned().get(url))),
                unit.owned().keySet());
    }

    private static List<String> sites(BundleEntryComponent entry) {
        return ((ResearchStudy) entry.getResource())
                .getSite().stream().map(Reference::getReference).toList();
    }

    /** Hands what was written to those who follow, now that the transaction has ended. */
    void committed(List<RecentLoads.Load> loads) {
        for (RecentLoads.Load load : loads) {
            recent.add(load);
            feed.committed(load.number());
        }
    }
}
