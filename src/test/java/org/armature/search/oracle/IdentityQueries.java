package org.armature.search.oracle;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.IdentificationModule;
import org.armature.study.Study;

/** Numbers of studies, and the status of their sites. */
final class IdentityQueries {
    private IdentityQueries() {}

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(IdentityQueries::number, IdentityQueries::siteStatus, draw -> {
            String one = draw.valueOf(study -> List.of(study.id()));
            String other = draw.valueOf(study -> List.of(study.id()));
            return new Asked<>(
                    "_id", one + "," + other, study -> List.of(one, other).contains(study.id()));
        });
    }

    /** The ways in which the number of a study of ClinicalTrials.gov is written. */
    static List<Function<Draw, Asked<Study>>> spellings() {
        return List.of(draw -> {
            String number = draw.valueOf(study -> Draw.present(study.nctId()));
            String system = draw.among(
                    "http://clinicaltrials.gov|",
                    "https://clinicaltrials.gov|",
                    "http://clinicaltrials.gov/|",
                    "https://clinicaltrials.gov/nctid|",
                    "https://clinicaltrials.gov/show/|",
                    "");
            return new Asked<>("identifier", system + number, study -> number.equals(study.nctId()));
        });
    }

    private static Asked<Study> number(Draw draw) {
        String number = draw.valueOf(IdentityQueries::numbers);
        return new Asked<>(
                "identifier", Asked.escaped(number), study -> numbers(study).contains(number));
    }

    private static List<String> numbers(Study study) {
        IdentificationModule module = study.protocolSection().identificationModule();
        return Stream.of(
                        Stream.of(study.registryId().value()),
                        module.nctIdAliases().stream(),
                        Stream.ofNullable(module.orgStudyIdInfo()).map(IdentificationModule.OrgStudyIdInfo::id),
                        module.secondaryIdInfos().stream().map(IdentificationModule.SecondaryIdInfo::id))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Asked<Study> siteStatus(Draw draw) {
        String status = draw.fieldOf(protocol -> protocol.contactsLocationsModule().locations().stream()
                        .map(site -> site.status())
                        .toList())
                .name();
        return new Asked<>(
                "site.site-status",
                status,
                study -> study.protocolSection().contactsLocationsModule().locations().stream()
                        .anyMatch(site ->
                                site.status() != null && site.status().name().equals(status)));
    }
}
