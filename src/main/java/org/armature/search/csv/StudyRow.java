package org.armature.search.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.mapping.StudyMapper;
import org.armature.study.DateStruct;
import org.armature.study.DesignModule.EnrollmentInfo;
import org.armature.study.ProtocolSection;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.jspecify.annotations.Nullable;

/** A study as a row: what a person wants to compare studies by. */
final class StudyRow {
    /** The columns in their order, each with what stands in it. */
    private static final Map<String, BiFunction<ResearchStudy, Study, @Nullable String>> COLUMNS = columns();

    private StudyRow() {}

    private static Map<String, BiFunction<ResearchStudy, Study, @Nullable String>> columns() {
        Map<String, BiFunction<ResearchStudy, Study, @Nullable String>> columns = new LinkedHashMap<>();
        columns.put("Number", (resource, study) -> study.registryId().value());
        columns.put("Title", (resource, study) -> title(protocol(study)));
        columns.put(
                "Acronym",
                (resource, study) -> protocol(study).identificationModule().acronym());
        columns.put(
                "Status",
                (resource, study) -> words(protocol(study).statusModule().overallStatus()));
        columns.put(
                "Study type",
                (resource, study) -> words(protocol(study).designModule().studyType()));
        columns.put(
                "Phase",
                (resource, study) ->
                        joined(protocol(study).designModule().phases().stream().map(StudyRow::words)));
        columns.put(
                "Conditions", (resource, study) -> joined(protocol(study).conditionsModule().conditions().stream()));
        columns.put("Interventions", (resource, study) -> texts(resource.getFocus()));
        columns.put("Lead sponsor", (resource, study) -> sponsor(protocol(study)));
        columns.put("Participants", (resource, study) -> participants(protocol(study)));
        columns.put(
                "Sex",
                (resource, study) -> words(protocol(study).eligibilityModule().sex()));
        columns.put(
                "Minimum age",
                (resource, study) -> protocol(study).eligibilityModule().minimumAge());
        columns.put(
                "Maximum age",
                (resource, study) -> protocol(study).eligibilityModule().maximumAge());
        columns.put(
                "Healthy volunteers",
                (resource, study) -> yesNo(protocol(study).eligibilityModule().healthyVolunteers()));
        columns.put(
                "Start",
                (resource, study) -> date(protocol(study).statusModule().startDateStruct()));
        columns.put(
                "Completion",
                (resource, study) -> date(protocol(study).statusModule().completionDateStruct()));
        columns.put(
                "Last update",
                (resource, study) -> text(protocol(study).statusModule().lastUpdate()));
        columns.put("Countries", (resource, study) -> texts(resource.getLocation()));
        columns.put(
                "Sites",
                (resource, study) -> Integer.toString(resource.getSite().size()));
        columns.put("Results", (resource, study) -> yesNo(study.hasResults()));
        columns.put("Address", (resource, study) -> study.registryId().address());
        return columns;
    }

    static List<String> heading() {
        return List.copyOf(COLUMNS.keySet());
    }

    /** The row of a study; one that no register knows has its id, its title and its status. */
    static List<String> of(ResearchStudy resource, @Nullable Group eligibility) {
        Study study = study(resource, eligibility);
        if (study == null) {
            return unregistered(resource);
        }
        List<String> cells = new ArrayList<>();
        COLUMNS.values().forEach(value -> cells.add(Objects.requireNonNullElse(value.apply(resource, study), "")));
        return cells;
    }

    private static @Nullable Study study(ResearchStudy resource, @Nullable Group eligibility) {
        Bundle bundle = new Bundle();
        bundle.addEntry().setResource(resource);
        if (eligibility != null) {
            bundle.addEntry().setResource(eligibility);
        }
        try {
            return StudyMapper.toStudy(bundle).study();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> unregistered(ResearchStudy resource) {
        Map<String, String> known = Map.of(
                "Number", resource.getIdElement().getIdPart(),
                "Title", Objects.requireNonNullElse(resource.getTitle(), ""),
                "Status", resource.hasStatus() ? resource.getStatus().getDisplay() : "");
        return COLUMNS.keySet().stream()
                .map(column -> known.getOrDefault(column, ""))
                .toList();
    }

    private static ProtocolSection protocol(Study study) {
        return study.protocolSection();
    }

    private static @Nullable String title(ProtocolSection protocol) {
        String brief = protocol.identificationModule().briefTitle();
        return brief == null ? protocol.identificationModule().officialTitle() : brief;
    }

    private static @Nullable String sponsor(ProtocolSection protocol) {
        Sponsor lead = protocol.sponsorCollaboratorsModule().leadSponsor();
        return lead == null ? null : lead.name();
    }

    private static @Nullable String participants(ProtocolSection protocol) {
        EnrollmentInfo enrollment = protocol.designModule().enrollmentInfo();
        return enrollment == null ? null : text(enrollment.count());
    }

    private static @Nullable String date(@Nullable DateStruct struct) {
        return struct == null ? null : text(struct.date());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String yesNo(@Nullable Boolean value) {
        return value == null ? null : value ? "yes" : "no";
    }

    private static String joined(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** The texts of concepts; further concepts that only classify them have none. */
    private static String texts(List<CodeableConcept> concepts) {
        return joined(concepts.stream().map(concept -> (String) concept.getText()));
    }

    /** The registry's code in words: {@code EARLY_PHASE1} is "Early phase 1". */
    private static @Nullable String words(@Nullable Enum<?> code) {
        if (code == null) {
            return null;
        }
        if (code.name().equals("NA")) {
            return "Not applicable";
        }
        String words = code.name()
                .replaceAll("(?<=[A-Z])(?=\\d)", " ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
