package org.armature.search.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.BrowseModule.Mesh;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.DescriptionModule;
import org.armature.study.IdentificationModule;
import org.armature.study.OutcomesModule;
import org.armature.study.ProtocolSection;
import org.armature.study.SponsorCollaboratorsModule;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Study;
import org.armature.study.StudyJson;

/**
 * The words of a study, text by text. The documentation says what is looked at, and neither to the letter which parts of an
 * outcome or a site, nor where a word ends at a hyphen, so there are two answers.
 *
 * @param sure what stands between white space in the texts that are named, without the signs around it
 * @param possible each run of letters and digits in any text that may be meant
 */
record StudyWords(List<List<String>> sure, List<List<String>> possible) {

    /** What {@code _content} looks at. */
    static StudyWords content(Study study) {
        ProtocolSection protocol = study.protocolSection();
        OutcomesModule outcomes = protocol.outcomesModule();
        SponsorCollaboratorsModule sponsors = protocol.sponsorCollaboratorsModule();
        Stream<String> named = Stream.of(
                        text(study).stream(),
                        names(study).stream(),
                        Stream.of(study.registryId().value()),
                        Stream.ofNullable(protocol.eligibilityModule().eligibilityCriteria()),
                        Stream.of(outcomes.primaryOutcomes(), outcomes.secondaryOutcomes(), outcomes.otherOutcomes())
                                .flatMap(List::stream)
                                .map(OutcomesModule.Outcome::measure),
                        sites(study, Location::facility),
                        sites(study, Location::city),
                        sites(study, Location::country),
                        Stream.concat(Stream.ofNullable(sponsors.leadSponsor()), sponsors.collaborators().stream())
                                .map(Sponsor::name))
                .flatMap(each -> each);
        List<String> all = new ArrayList<>();
        addTexts(StudyJson.mapper().valueToTree(protocol), all);
        addTexts(StudyJson.mapper().valueToTree(study.derivedSection()), all);
        return new StudyWords(
                named.filter(Objects::nonNull).map(StudyWords::between).toList(),
                all.stream().map(StudyWords::runs).toList());
    }

    /** What {@code _text} looks at, and nothing else. */
    static StudyWords narrative(Study study) {
        return new StudyWords(
                text(study).stream().map(StudyWords::between).toList(),
                text(study).stream().map(StudyWords::runs).toList());
    }

    /** What conditions and interventions are called, and their kinds: what may find more than the words themselves. */
    static List<String> names(Study study) {
        return Stream.of(
                        study.protocolSection().conditionsModule().conditions().stream(),
                        study.protocolSection().conditionsModule().keywords().stream(),
                        study.protocolSection().armsInterventionsModule().interventions().stream()
                                .flatMap(given ->
                                        Stream.concat(Stream.ofNullable(given.name()), given.otherNames().stream())),
                        study.derivedSection().conditionBrowseModule().meshes().stream()
                                .map(Mesh::term),
                        study.derivedSection().interventionBrowseModule().meshes().stream()
                                .map(Mesh::term))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The ancestors of the terms of the study. */
    static List<String> kinds(Study study) {
        return Stream.of(
                        study.derivedSection().conditionBrowseModule(),
                        study.derivedSection().interventionBrowseModule())
                .flatMap(module -> module.ancestors().stream())
                .map(Mesh::term)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> text(Study study) {
        IdentificationModule identification = study.protocolSection().identificationModule();
        DescriptionModule description = study.protocolSection().descriptionModule();
        return Stream.of(
                        identification.briefTitle(),
                        identification.officialTitle(),
                        identification.acronym(),
                        description.briefSummary(),
                        description.detailedDescription())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> sites(Study study, Function<Location, String> part) {
        return study.protocolSection().contactsLocationsModule().locations().stream()
                .map(part);
    }

    private static void addTexts(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> addTexts(child, texts));
    }

    private static List<String> between(String text) {
        return Stream.of(folded(text).split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> !word.isEmpty())
                .map(String::intern)
                .toList();
    }

    static List<String> runs(String text) {
        return Stream.of(folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(String::intern)
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
