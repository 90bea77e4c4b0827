package org.armature.mapping;

import java.util.List;
import org.armature.eligibility.Computability;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.Decidability;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Text;
import org.armature.mapping.Narrative.Item;
import org.armature.study.EligibilityModule;
import org.jspecify.annotations.Nullable;

/**
 * The eligibility of a study for people: the facts, then what includes and what excludes, each criterion in its own words
 * and with what was understood of it.
 */
final class EligibilityNarrative {
    private EligibilityNarrative() {}

    static Narrative of(EligibilityModule module, EligibilityCriteria criteria) {
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

    private static String accepted(@Nullable Boolean healthyVolunteers) {
        if (healthyVolunteers == null) {
            return "";
        }
        return healthyVolunteers ? "Accepted" : "Not accepted";
    }

    private static void list(
            Narrative narrative, String title, EligibilityCriteria criteria, Polarity polarity, boolean stated) {
        List<Item> items = criteria.criteria().stream()
                .filter(reading -> reading.criterion().polarity() == polarity
                        && reading.criterion().polarityStated() == stated)
                .map(reading -> item(reading, understood(reading, criteria)))
                .toList();
        if (!items.isEmpty()) {
            narrative.add("h4", title).items("ol", items);
        }
    }

    /** What a criterion with nested ones means is said once, at its head. */
    private static Item item(CriterionReading reading, @Nullable String note) {
        List<Item> nested =
                reading.items().stream().map(item -> item(item, null)).toList();
        return new Item(reading.criterion().text(), note, nested);
    }

    private static String understood(CriterionReading reading, EligibilityCriteria criteria) {
        Expression expression = reading.whole();
        if (expression instanceof Text text) {
            return switch (text.origin().rule()) {
                case StatedPopulation.AGE_DIFFERS -> "Kept as text: the registration states another age";
                case StatedPopulation.SEX_DIFFERS -> "Kept as text: the registration states another sex";
                default -> "Kept as text";
            };
        }
        boolean computable = Decidability.standard().of(reading) == Computability.COMPUTABLE;
        String understood = Decidability.standard()
                .reserved(reading)
                .map(reservation -> "Understood, for a person to decide, because " + reservation.reason() + ": ")
                .orElse("Understood: ");
        String how = computable
                ? "Understood, a machine can decide it: "
                : isPartText(expression) ? "Understood in part: " : understood;
        return how + Notation.quoting(expression, criteria::words);
    }

    private static boolean isPartText(Expression expression) {
        return expression instanceof Text || expression.parts().stream().anyMatch(EligibilityNarrative::isPartText);
    }
}
