package org.armature.search.catalogue;

import java.util.Locale;
import java.util.stream.Stream;
import org.armature.store.StoredStudy;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ResearchStudy;

/**
 * Makes the catalogue's entries from what clients wrote: the texts alone, since only what the loader wrote says status,
 * sites and ages in a form that is known.
 */
final class ClientEntries {
    private ClientEntries() {}

    static Entry of(StoredStudy.Other stored) {
        ResearchStudy study = stored.resource();
        Entry entry = new Entry(stored.id(), stored.number(), stored.parts());
        entry.text(TextField.TITLE, study.getTitle());
        entry.text(TextField.SUMMARY, study.getDescription());
        entry.text(TextField.IDENTIFIER, stored.id());
        study.getIdentifier().stream()
                .map(Identifier::getValue)
                .forEach(value -> entry.text(TextField.IDENTIFIER, value));
        concepts(study.getCondition().stream()).forEach(text -> {
            entry.text(TextField.CONDITION, text);
            entry.facet(Facet.CONDITION, text.strip().toLowerCase(Locale.ROOT));
            entry.conditionKeys.add(Folding.of(text));
        });
        concepts(study.getKeyword().stream()).forEach(text -> entry.text(TextField.KEYWORD, text));
        concepts(study.getFocus().stream()).forEach(text -> entry.text(TextField.INTERVENTION, text));
        study.getArm().forEach(arm -> entry.text(TextField.DESCRIPTION, arm.getName()));
        study.getObjective().forEach(objective -> entry.text(TextField.OUTCOME, objective.getName()));
        study.getNote().forEach(note -> entry.text(TextField.DESCRIPTION, note.getText()));
        if (study.hasSponsor()) {
            entry.text(TextField.SPONSOR, study.getSponsor().getDisplay());
        }
        return entry;
    }

    private static Stream<String> concepts(Stream<CodeableConcept> concepts) {
        return concepts.flatMap(concept -> Stream.concat(
                        Stream.ofNullable(concept.getText()),
                        concept.getCoding().stream().map(Coding::getDisplay)))
                .filter(text -> text != null && !text.isBlank())
                .distinct();
    }
}
