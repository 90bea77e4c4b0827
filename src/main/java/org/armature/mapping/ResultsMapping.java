package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.armature.mapping.results.ResultsModule;
import org.armature.study.DateStruct;
import org.armature.study.PartialDate;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The results as a {@code Composition} with a section for each module: a text for people, the groups and observations,
 * and the module's JSON in a {@code Binary}, from which it is read back.
 */
final class ResultsMapping {
    private static final int LONGEST_ID = 64;
    private static final String MODULES = RegistryCodes.system("results-section");

    private ResultsMapping() {}

    static void map(TrialResources trial) {
        JsonNode results = trial.source().resultsSection();
        if (results == null) {
            return;
        }
        Composition composition = new Composition();
        composition.setStatus(CompositionStatus.FINAL);
        composition.setType(new CodeableConcept(
                new Coding(RegistryCodes.system("composition-type"), "trial-results", "Trial results")));
        composition.setTitle("Results of " + trial.source().nctId());
        composition.setDateElement(date(trial));
        composition.setSubject(trial.reference());
        composition.addAuthor(author(trial));
        results.properties()
                .forEach(module -> composition.addSection(section(trial, module.getKey(), module.getValue())));
        narrative(trial, composition).setOn(composition);
        Reference reference = trial.add(composition, trial.id("results"), composition.getTitle());
        Extensions.add(trial.study(), Extensions.own("result"), reference);
    }

    private static Narrative narrative(TrialResources trial, Composition composition) {
        return new Narrative()
                .heading(composition.getTitle())
                .row("Study", trial.study().getTitle())
                .row("Date", composition.getDateElement().getValueAsString())
                .row("Author", composition.getAuthorFirstRep().getDisplay())
                .list(
                        "ul",
                        composition.getSection().stream()
                                .map(SectionComponent::getTitle)
                                .toList());
    }

    private static DateTimeType date(TrialResources trial) {
        DateStruct posted = trial.protocol().statusModule().resultsFirstPostDateStruct();
        PartialDate date = posted == null || posted.date() == null
                ? trial.protocol().statusModule().lastUpdate()
                : posted.date();
        return date == null ? Extensions.absent(new DateTimeType()) : new DateTimeType(date.value());
    }

    /** The sponsor answers for the results; where a source names none, somebody has to stand there. */
    private static Reference author(TrialResources trial) {
        return trial.study().hasSponsor() ? trial.study().getSponsor().copy() : Extensions.absent(new Reference());
    }

    private static SectionComponent section(TrialResources trial, String name, JsonNode module) {
        SectionComponent section = new SectionComponent().setTitle(ResultsModule.title(name));
        section.addEntry(trial.add(binary(module), id(trial, name), section.getTitle() + ", JSON"));
        ResultsModule known = ResultsModule.of(name);
        if (known == null) {
            section.setCode(Values.text(name));
            section.setText(new Narrative()
                    .heading(section.getTitle())
                    .add("p", "The registry's " + name + ", as JSON in the first entry of this section.")
                    .text());
            return section;
        }
        section.setCode(new CodeableConcept(code(name, section.getTitle())));
        switch (known) {
            case PARTICIPANT_FLOW -> ParticipantFlowMapping.map(trial, module, section);
            case BASELINE_CHARACTERISTICS -> BaselineMapping.map(trial, module, section);
            case OUTCOME_MEASURES -> OutcomeResultsMapping.map(trial, module, section);
            case ADVERSE_EVENTS -> AdverseEventsMapping.map(trial, module, section);
            case MORE_INFO -> MoreInfoMapping.map(module, section);
        }
        return section;
    }

    /** The code of a section, by the registry's name of the part. */
    static Coding code(String name, String title) {
        return new Coding(MODULES, name, title);
    }

    private static Binary binary(JsonNode module) {
        Binary binary = new Binary();
        binary.setContentType("application/json");
        binary.setData(StudyJson.ascii(module).getBytes(StandardCharsets.US_ASCII));
        return binary;
    }

    private static String id(TrialResources trial, String name) {
        String id = trial.id("results-" + ResultsModule.kebab(name));
        return id.length() > LONGEST_ID ? trial.id("results", name) : id;
    }

    static @Nullable JsonNode read(TrialView view) {
        Reference result = Read.value(view.study(), Extensions.own("result"), Reference.class);
        Composition composition = view.resolve(result, Composition.class);
        if (composition == null) {
            return null;
        }
        ObjectNode results = StudyJson.mapper().createObjectNode();
        for (SectionComponent section : composition.getSection()) {
            String code = Read.code(section.getCode(), MODULES);
            String name = code == null ? section.getCode().getText() : code;
            // A section without either is none of ours.
            if (name != null) {
                binaries(view, section).findFirst().ifPresent(json -> results.set(name, json));
            }
        }
        return results.isEmpty() ? null : results;
    }

    private static Stream<JsonNode> binaries(TrialView view, SectionComponent section) {
        return section.getEntry().stream()
                .map(entry -> view.resolve(entry, Binary.class))
                .filter(Objects::nonNull)
                .map(binary -> StudyJson.parse(new String(binary.getData(), StandardCharsets.UTF_8)));
    }
}
