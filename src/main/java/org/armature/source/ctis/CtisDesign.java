package org.armature.source.ctis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.source.register.CriteriaSections;
import org.armature.source.register.PhaseText;
import org.armature.source.register.SourceRecord;
import org.armature.study.DesignModule.Phase;
import org.jspecify.annotations.Nullable;

/** Phase, conditions, objectives, endpoints and products. */
final class CtisDesign {
    private static final Map<String, List<Phase>> PHASES = Map.ofEntries(
            Map.entry("1", List.of(Phase.PHASE1)),
            Map.entry("2", List.of(Phase.PHASE1)),
            Map.entry("3", List.of(Phase.PHASE1)),
            Map.entry("4", List.of(Phase.PHASE2)),
            Map.entry("5", List.of(Phase.PHASE3)),
            Map.entry("6", List.of(Phase.PHASE4)),
            Map.entry("7", List.of(Phase.PHASE1, Phase.PHASE2)),
            Map.entry("8", List.of(Phase.PHASE1, Phase.PHASE2)),
            Map.entry("9", List.of(Phase.PHASE1, Phase.PHASE2)),
            Map.entry("10", List.of(Phase.PHASE2, Phase.PHASE3)),
            Map.entry("11", List.of(Phase.PHASE3, Phase.PHASE4)));
    private static final String NONE = "N/A";

    private final CtisTrial trial;

    CtisDesign(CtisTrial trial) {
        this.trial = trial;
    }

    void read() {
        // Regulation (EU) 536/2014, on which CTIS rests, is about interventional trials alone.
        trial.study().put("designModule/studyType", "INTERVENTIONAL");
        phase();
        conditions();
        objectives();
        outcomes("primaryEndPoints", "primaryOutcomes");
        outcomes("secondaryEndPoints", "secondaryOutcomes");
        trial.record().records(trial.partOne("products")).forEach(this::product);
    }

    private void phase() {
        String path = trial.information("trialCategory/trialPhase");
        String code = trial.record().text(path);
        List<Phase> phases = code == null ? List.of() : PHASES.getOrDefault(code, List.of());
        String label = trial.record().text("trialPhase");
        List<Phase> named = label == null ? List.of() : PhaseText.parse(label);
        if (!phases.isEmpty()) {
            trial.record().done(path);
        }
        if (!named.isEmpty() && (phases.isEmpty() || phases.equals(named))) {
            trial.record().done("trialPhase");
        }
        (phases.isEmpty() ? named : phases).forEach(phase -> trial.study().add("designModule/phases", phase.name()));
    }

    /** The conditions in the sponsor's words; what they are classified as, by name, are keywords. */
    private void conditions() {
        String medical = trial.information("medicalCondition/");
        for (SourceRecord condition : trial.record().records(medical + "partIMedicalConditions")) {
            String name = CtisTrial.english(condition, "medicalCondition");
            if (name != null) {
                trial.study().add("conditionsModule/conditions", name);
            }
        }
        Set<String> keywords = new LinkedHashSet<>();
        names(trial.record().records(medical + "meddraConditionTerms"), "termName", keywords);
        names(trial.record().records(trial.partOne("therapeuticAreas")), "name", keywords);
        trial.study().addAll("conditionsModule/keywords", List.copyOf(keywords));
    }

    private static void names(List<SourceRecord> terms, String field, Set<String> names) {
        for (SourceRecord term : terms) {
            String name = term.take(field);
            if (name != null) {
                names.add(name);
            }
        }
    }

    private void objectives() {
        String path = trial.information("trialObjective");
        StringBuilder text = new StringBuilder();
        for (SourceRecord objective : trial.record().records(path)) {
            String main = CtisTrial.english(objective, "mainObjective");
            if (main != null) {
                text.append("Main objective:\n\n").append(main);
            }
        }
        String secondary =
                CriteriaSections.numbered(trial.numbered(path + "/secondaryObjectives", "secondaryObjective"));
        if (secondary != null) {
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append("Secondary objectives:\n\n")
                    .append(secondary);
        }
        trial.study().put("descriptionModule/detailedDescription", text.toString());
    }

    private void outcomes(String list, String target) {
        String path = trial.information("endPoint/" + list);
        trial.record().records(path).forEach(endPoint -> endPoint.done("isPrimary"));
        trial.numbered(path, "endPoint")
                .forEach(endPoint ->
                        trial.study().addObject("outcomesModule/" + target).put("measure", endPoint));
    }

    /** A medicine by its product name or else its substances; CTIS writes N/A where it has none. */
    private void product(SourceRecord product) {
        String named = first(product, "productName", "productDictionaryInfo/prodName");
        String substance = first(product, "productDictionaryInfo/activeSubstanceName", "jsonActiveSubstanceNames");
        String name = named == null ? substance : named;
        if (name == null) {
            return;
        }
        var intervention =
                trial.study().addObject("armsInterventionsModule/interventions").put("name", name);
        String type = type(product);
        if (type != null) {
            intervention.put("type", type);
        }
        Set<String> others = new LinkedHashSet<>();
        if (substance != null && !substance.equals(name)) {
            others.add(substance);
        }
        String code = first(product, "productDictionaryInfo/sponsorProductCode");
        if (code != null && !code.equals(name)) {
            others.add(code);
        }
        others.forEach(other -> intervention.withArray("otherNames").add(other));
    }

    /** The first of these texts that says something; all that say the same are taken out. */
    private static @Nullable String first(SourceRecord product, String... paths) {
        String found = null;
        for (String path : paths) {
            String text = product.text(path);
            if (text != null && !text.equalsIgnoreCase(NONE) && (found == null || found.equals(text))) {
                found = text;
                product.done(path);
            }
        }
        return found;
    }

    /** A product all of whose substances come from chemistry is a drug; of others CTIS does not say the kind. */
    private static @Nullable String type(SourceRecord product) {
        Set<String> origins = new HashSet<>();
        product.records("productDictionaryInfo/productSubstances")
                .forEach(substance -> origins.add(String.valueOf(substance.text("substanceOrigin"))));
        return origins.equals(Set.of("Chemical")) ? "DRUG" : null;
    }
}
