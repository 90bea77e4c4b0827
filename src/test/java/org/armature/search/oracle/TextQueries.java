package org.armature.search.oracle;

import static org.armature.search.oracle.Draw.present;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ArmsInterventionsModule.ArmGroup;
import org.armature.study.BrowseModule.Mesh;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.IdentificationModule;
import org.armature.study.OutcomesModule;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Study;

/** Parameters whose values are text: from the beginning, anywhere, exactly; upper case and accents make no difference. */
final class TextQueries {
    private static final int LONGEST = 200;
    private static final int INDEXED = 768;

    private TextQueries() {}

    static List<Function<Draw, Asked>> all() {
        return List.of(
                draw -> asked(
                        draw, "title", study -> present(identification(study).briefTitle())),
                draw -> asked(draw, "label", TextQueries::labels),
                draw -> asked(
                        draw,
                        "description",
                        study -> present(
                                study.protocolSection().descriptionModule().detailedDescription())),
                draw -> asked(draw, "arm-name", TextQueries::arms),
                draw -> asked(draw, "outcome", TextQueries::outcomes),
                draw -> asked(draw, "condition-text", TextQueries::conditions),
                draw -> asked(draw, "sponsor:Organization.name", TextQueries::sponsors),
                draw -> asked(draw, "site.address-city", study -> sites(study, Location::city)),
                draw -> asked(draw, "site.address-country", study -> sites(study, Location::country)));
    }

    private static Asked asked(Draw draw, String name, Function<Study, List<String>> texts) {
        List<String> values = List.of(draw.valueOf(texts).split("\\s+"));
        // Long texts are not compared as a whole.
        String whole = draw.valueOf(study -> texts.apply(study).stream()
                .filter(text -> text.length() <= LONGEST)
                .toList());
        return switch (name.equals("description") ? 2 * draw.number(2) : draw.number(5)) {
            case 0 -> {
                // Shorter parts are in nearly every text, and are refused.
                String part = words(values, draw.number(values.size()), 1 + draw.number(2));
                if (part.length() < 3) {
                    yield asked(draw, name, texts);
                }
                yield new Asked(
                        name + ":contains",
                        escaped(changed(draw, part)),
                        study -> texts.apply(study).stream()
                                .anyMatch(text -> indexed(text).contains(folded(part))));
            }
            case 1 ->
                new Asked(
                        name + ":exact",
                        escaped(whole),
                        study -> texts.apply(study).contains(whole));
            default -> {
                String start = words(values, 0, 1 + draw.number(3));
                yield new Asked(
                        name,
                        escaped(changed(draw, start)),
                        study -> texts.apply(study).stream()
                                .anyMatch(text -> folded(text).startsWith(folded(start))));
            }
        };
    }

    private static String words(List<String> words, int from, int count) {
        return String.join(" ", words.subList(from, Math.min(words.size(), from + count)));
    }

    private static String changed(Draw draw, String text) {
        return switch (draw.number(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    /** As FHIR asks for it: these characters separate values and parts of them. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\,|$])", "\\\\$1");
    }

    /** What is indexed of a text, as the documentation of the parameters says. */
    private static String indexed(String text) {
        String folded = folded(text);
        return folded.substring(0, Math.min(folded.length(), INDEXED));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private static IdentificationModule identification(Study study) {
        return study.protocolSection().identificationModule();
    }

    private static List<String> labels(Study study) {
        return Stream.of(
                        identification(study).officialTitle(),
                        identification(study).acronym())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> arms(Study study) {
        return study.protocolSection().armsInterventionsModule().armGroups().stream()
                .map(ArmGroup::label)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> outcomes(Study study) {
        OutcomesModule outcomes = study.protocolSection().outcomesModule();
        return Stream.of(outcomes.primaryOutcomes(), outcomes.secondaryOutcomes(), outcomes.otherOutcomes())
                .flatMap(List::stream)
                .map(OutcomesModule.Outcome::measure)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the record says, and the terms that the registry gave it. */
    private static List<String> conditions(Study study) {
        List<String> texts =
                new ArrayList<>(study.protocolSection().conditionsModule().conditions());
        study.derivedSection().conditionBrowseModule().meshes().stream()
                .map(Mesh::term)
                .filter(Objects::nonNull)
                .forEach(texts::add);
        return texts;
    }

    private static List<String> sponsors(Study study) {
        Sponsor lead = study.protocolSection().sponsorCollaboratorsModule().leadSponsor();
        return lead == null ? List.of() : present(lead.name());
    }

    private static List<String> sites(Study study, Function<Location, String> part) {
        return study.protocolSection().contactsLocationsModule().locations().stream()
                .map(part)
                .filter(Objects::nonNull)
                .toList();
    }
}
