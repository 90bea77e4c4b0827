package org.armature.search.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.armature.store.StoredStudy;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.BrowseModule;
import org.armature.study.BrowseModule.BrowseLeaf;
import org.armature.study.DateStruct;
import org.armature.study.EligibilityModule;
import org.armature.study.IdentificationModule;
import org.armature.study.OutcomesModule.Outcome;
import org.armature.study.PartialDate;
import org.armature.study.ProtocolSection;
import org.armature.study.SponsorCollaboratorsModule;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.StatusModule;
import org.armature.study.Study;
import org.jspecify.annotations.Nullable;

/** Makes the catalogue's entries from studies. */
final class Entries {
    /** A name and what it stands for differ; single letters stand for too much. */
    private static final int SHORTEST_ALIAS = 2;

    private Entries() {}

    static Entry of(StoredStudy stored) {
        if (stored instanceof StoredStudy.Registered registered) {
            return registered(registered);
        }
        return ClientEntries.of((StoredStudy.Other) stored);
    }

    private static Entry registered(StoredStudy.Registered stored) {
        Study study = stored.study();
        ProtocolSection protocol = study.protocolSection();
        Entry entry = new Entry(stored.id(), stored.number(), stored.parts());
        identification(entry, study, protocol.identificationModule());
        status(entry, protocol.statusModule());
        sponsors(entry, protocol.sponsorCollaboratorsModule());
        entry.text(TextField.SUMMARY, protocol.descriptionModule().briefSummary());
        entry.text(TextField.DESCRIPTION, protocol.descriptionModule().detailedDescription());
        conditions(entry, study);
        design(entry, protocol);
        interventions(entry, study);
        outcomes(entry, protocol);
        eligibility(entry, protocol.eligibilityModule());
        sites(entry, protocol, stored.sites());
        return entry;
    }

    private static void identification(Entry entry, Study study, IdentificationModule module) {
        entry.text(TextField.TITLE, module.briefTitle());
        entry.text(TextField.TITLE, module.officialTitle());
        entry.text(TextField.ACRONYM, module.acronym());
        entry.text(TextField.IDENTIFIER, study.registryId().value());
        module.nctIdAliases().forEach(alias -> entry.text(TextField.IDENTIFIER, alias));
        if (module.orgStudyIdInfo() != null) {
            entry.text(TextField.IDENTIFIER, module.orgStudyIdInfo().id());
        }
        module.secondaryIdInfos().forEach(secondary -> entry.text(TextField.IDENTIFIER, secondary.id()));
    }

    private static void status(Entry entry, StatusModule module) {
        entry.facet(Facet.STATUS, module.overallStatus());
        entry.facet(Facet.START_YEAR, year(module.startDateStruct()));
        PartialDate updated = module.lastUpdate();
        entry.updated = updated == null ? null : updated.value();
    }

    private static @Nullable String year(@Nullable DateStruct start) {
        PartialDate date = start == null ? null : start.date();
        return date == null ? null : date.value().substring(0, 4);
    }

    private static void sponsors(Entry entry, SponsorCollaboratorsModule module) {
        Sponsor lead = module.leadSponsor();
        if (lead != null) {
            entry.facet(Facet.SPONSOR_CLASS, lead.agencyClass());
            entry.text(TextField.SPONSOR, lead.name());
        }
        module.collaborators().forEach(collaborator -> entry.text(TextField.SPONSOR, collaborator.name()));
    }

    private static void conditions(Entry entry, Study study) {
        for (String condition : study.protocolSection().conditionsModule().conditions()) {
            entry.text(TextField.CONDITION, condition);
            entry.facet(Facet.CONDITION, condition.strip().toLowerCase(Locale.ROOT));
            entry.conditionKeys.add(Folding.of(condition));
        }
        study.protocolSection()
                .conditionsModule()
                .keywords()
                .forEach(keyword -> entry.text(TextField.KEYWORD, keyword));
        BrowseModule browse = study.derivedSection().conditionBrowseModule();
        mesh(entry, browse);
        browse.meshes().stream()
                .map(BrowseModule.Mesh::term)
                .filter(Objects::nonNull)
                .forEach(term -> entry.conditionKeys.add(Folding.of(term)));
        // The register says which words of the record it took for which term. What it says of interventions is
        // useless: there, words stand beside terms that have nothing to do with them.
        for (BrowseLeaf leaf : browse.browseLeaves()) {
            alias(entry, leaf.asFound(), leaf.name(), false);
        }
    }

    private static void mesh(Entry entry, BrowseModule browse) {
        browse.meshes().forEach(mesh -> entry.text(TextField.MESH, mesh.term()));
        browse.ancestors().stream()
                .map(BrowseModule.Mesh::term)
                .filter(Objects::nonNull)
                .forEach(entry.broader::add);
    }

    private static void alias(Entry entry, @Nullable String from, @Nullable String to, boolean drug) {
        if (from != null && to != null) {
            String name = Folding.of(from);
            if (name.length() >= SHORTEST_ALIAS && !Folding.of(to).isEmpty() && !name.equals(Folding.of(to))) {
                entry.aliases.add(new Entry.Alias(from, to, drug));
            }
        }
    }

    private static void design(Entry entry, ProtocolSection protocol) {
        entry.facet(Facet.TYPE, protocol.designModule().studyType());
        protocol.designModule().phases().forEach(phase -> entry.facet(Facet.PHASE, phase));
    }

    private static void interventions(Entry entry, Study study) {
        for (Intervention intervention :
                study.protocolSection().armsInterventionsModule().interventions()) {
            entry.text(TextField.INTERVENTION, intervention.name());
            if (intervention.name() != null) {
                entry.interventionKeys.add(Folding.of(intervention.name()));
            }
            for (String other : intervention.otherNames()) {
                entry.text(TextField.OTHER_NAME, other);
                entry.interventionKeys.add(Folding.of(other));
                alias(entry, other, intervention.name(), true);
                alias(entry, intervention.name(), other, true);
            }
        }
        BrowseModule browse = study.derivedSection().interventionBrowseModule();
        mesh(entry, browse);
        browse.meshes().stream()
                .map(BrowseModule.Mesh::term)
                .filter(Objects::nonNull)
                .forEach(term -> entry.interventionKeys.add(Folding.of(term)));
    }

    private static void outcomes(Entry entry, ProtocolSection protocol) {
        var module = protocol.outcomesModule();
        Stream.of(module.primaryOutcomes(), module.secondaryOutcomes(), module.otherOutcomes())
                .flatMap(List::stream)
                .map(Outcome::measure)
                .forEach(measure -> entry.text(TextField.OUTCOME, measure));
    }

    private static void eligibility(Entry entry, EligibilityModule module) {
        entry.text(TextField.CRITERIA, module.eligibilityCriteria());
        entry.facet(Facet.SEX, module.sex());
        module.stdAges().forEach(age -> entry.facet(Facet.AGE_GROUP, age));
        entry.facet(Facet.HEALTHY_VOLUNTEERS, module.healthyVolunteers());
        entry.ages = AgeBounds.of(module.minimumAge(), module.maximumAge());
    }

    private static void sites(Entry entry, ProtocolSection protocol, List<String> references) {
        var locations = protocol.contactsLocationsModule().locations();
        for (int i = 0; i < locations.size(); i++) {
            EntrySite site = EntrySite.of(locations.get(i), references.get(i));
            entry.sites.add(site);
            entry.facet(Facet.COUNTRY, site.country());
            entry.text(TextField.SITE, site.facility());
            Stream.of(site.city(), site.state(), site.country())
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> one + ", " + other)
                    .ifPresent(place -> entry.text(TextField.SITE, place));
        }
    }
}
