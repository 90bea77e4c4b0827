package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.armature.mapping.results.Fact;
import org.armature.mapping.results.MoreInfo;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition.SectionComponent;

/** Limitations of the results, agreements about publishing them, and whom to ask. */
final class MoreInfoMapping {
    private MoreInfoMapping() {}

    static void map(JsonNode module, SectionComponent section) {
        MoreInfo info = MoreInfo.of(module);
        add(section, "limitationsAndCaveats", "Limitations and caveats", info.limitations());
        add(section, "certainAgreement", "Certain agreements", info.agreement());
        add(section, "pointOfContact", "Point of contact", info.contact());
        section.setText(new Narrative()
                .heading(section.getTitle())
                .list(
                        "ul",
                        section.getSection().stream()
                                .map(SectionComponent::getTitle)
                                .toList())
                .text());
    }

    private static void add(SectionComponent parent, String name, String title, List<Fact> facts) {
        if (!facts.isEmpty()) {
            SectionComponent section = parent.addSection().setTitle(title);
            section.setCode(new CodeableConcept(ResultsMapping.code(name, title)));
            section.setText(new Narrative().heading(title).facts(facts).text());
        }
    }
}
