package org.armature.mapping;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.armature.study.PartialDate;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Where a study's resources come from. */
final class ProvenanceMapping {
    private static final int HASH_DIGITS = 16;

    private ProvenanceMapping() {}

    /** One provenance for each content of a study: the same content has the same id. */
    static void map(TrialResources trial, SourcedStudy sourced) {
        Provenance provenance = new Provenance();
        provenance.addTarget(trial.reference());
        trial.study().getEnrollment().forEach(group -> provenance.addTarget(group.copy()));
        trial.study().getProtocol().forEach(plan -> provenance.addTarget(plan.copy()));
        PartialDate updated = trial.protocol().statusModule().lastUpdate();
        if (updated != null) {
            provenance.setOccurred(Values.dateTime(updated));
        }
        provenance.setRecordedElement(recorded(updated));
        provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(
                        "http://terminology.hl7.org/CodeSystem/provenance-participant-type", "assembler", "Assembler")))
                .setWho(new Reference().setType("Device").setDisplay("Armature"));
        Reference what = new Reference().setDisplay(sourced.format().title());
        String url = url(sourced);
        if (url != null) {
            what.setIdentifier(new Identifier().setSystem("urn:ietf:rfc:3986").setValue(url));
        }
        provenance
                .addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(what)
                .addExtension(
                        Extensions.own("source-format"),
                        Values.code(sourced.format().code()));
        PartialDate version = trial.source().derivedSection().miscInfoModule().versionHolder();
        Extensions.add(provenance, Extensions.own("source-version"), Values.dateTime(version));
        new Narrative()
                .row("Source", sourced.format().title())
                .row("Study", trial.number())
                .row("Last update", updated == null ? null : updated.value())
                .setOn(provenance);
        String hash = ContentHash.of(sourced).substring(0, HASH_DIGITS);
        trial.add(provenance, trial.id("provenance") + "-" + hash, null);
        if (url != null) {
            for (Resource resource : trial.all()) {
                resource.getMeta().setSource(resource.fhirType().equals("Organization") ? null : url);
            }
        }
    }

    /** The day of the source's last update; a source that has none gives none, and the store knows when it came. */
    private static InstantType recorded(@Nullable PartialDate updated) {
        if (updated == null || updated.value().length() < "yyyy-MM-dd".length()) {
            return Extensions.absent(new InstantType());
        }
        var midnight = java.time.LocalDate.parse(updated.value())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        InstantType instant = new InstantType(Date.from(midnight));
        instant.setTimeZoneZulu(true);
        return instant;
    }

    /** The address of the register's record; WHO's copies and pages of other sites do not say their own. */
    private static @Nullable String url(SourcedStudy sourced) {
        SourceFormat format = sourced.format();
        return switch (format) {
            case CTGOV_JSON, CTGOV_XML, CLASSIC_PAGE, CTIS_JSON, ISRCTN_JSON, EUCTR_JSON ->
                sourced.study().registryId().address();
            case ICTRP_XML, ICTRP_CSV, VEEVA_PAGE, AGGREGATOR_PAGE, PORTAL_PAGE -> null;
        };
    }

    /** The provenance of what the bundle holds now; a study that was amended has older ones too. */
    static @Nullable Provenance current(TrialView view) {
        List<Provenance> all = view.all(Provenance.class);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    static SourceFormat format(@Nullable Provenance provenance) {
        String code = provenance == null
                ? null
                : Read.string(provenance.getEntityFirstRep(), Extensions.own("source-format"));
        return Stream.of(SourceFormat.values())
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElse(SourceFormat.CTGOV_JSON);
    }

    static @Nullable PartialDate version(@Nullable Provenance provenance) {
        return provenance == null ? null : Read.date(provenance, Extensions.own("source-version"));
    }
}
