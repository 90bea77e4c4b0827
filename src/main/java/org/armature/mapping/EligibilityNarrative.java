package org.armature.mapping;

import java.util.List;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.Polarity;
import org.armature.study.EligibilityModule;

/** The eligibility of a study for people: the facts, then what includes and what excludes. */
final class EligibilityNarrative {
    private EligibilityNarrative() {}

    static Narrative of(EligibilityModule module, List<Criterion> criteria) {
        Narrative narrative = new Narrative()
                .heading("Who may take part")
                .row("Minimum age", module.minimumAge())
                .row("Maximum age", module.maximumAge())
                .row("Sex", module.sex())
                .row("Gender", module.genderDescription())
                .row("Healthy volunteers", accepted(module.healthyVolunteers()))
                .row("Population", module.studyPopulation());
        list(narrative, "Inclusion criteria", criteria, Polarity.INCLUSION, true);
        list(narrative, "Exclusion criteria", criteria, Polarity.EXCLUSION, true);
        list(narrative, "Criteria without a heading", criteria, Polarity.INCLUSION, false);
        return narrative;
    }

    private static String accepted(@org.jspecify.annotations.Nullable Boolean healthyVolunteers) {
        if (healthyVolunteers == null) {
            return "";
        }
        return healthyVolunteers ? "Accepted" : "Not accepted";
    }

    private static void list(
            Narrative narrative, String title, List<Criterion> criteria, Polarity polarity, boolean stated) {
        List<String> texts = criteria.stream()
                .filter(criterion -> criterion.polarity() == polarity && criterion.polarityStated() == stated)
                .map(Criterion::fullText)
                .toList();
        if (!texts.isEmpty()) {
            narrative.add("h4", title).list("ol", texts);
        }
    }
}
