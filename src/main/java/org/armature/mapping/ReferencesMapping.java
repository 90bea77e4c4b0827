package org.armature.mapping;

import java.util.regex.Pattern;
import org.armature.study.IpdSharingStatementModule;
import org.armature.study.ReferencesModule;
import org.armature.study.ReferencesModule.AvailIpd;
import org.armature.study.ReferencesModule.Reference;
import org.armature.study.ReferencesModule.SeeAlsoLink;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.jspecify.annotations.Nullable;

/** Publications, links, available data, and the plan to share data. */
final class ReferencesMapping {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

    private ReferencesMapping() {}

    static void map(TrialResources trial) {
        ReferencesModule module = trial.protocol().referencesModule();
        module.references().forEach(reference -> trial.study().addRelatedArtifact(publication(reference)));
        module.seeAlsoLinks().forEach(link -> trial.study().addRelatedArtifact(link(link)));
        module.availIpds().forEach(data -> trial.study().addRelatedArtifact(data(data)));
        ipdSharing(trial);
    }

    private static RelatedArtifact publication(Reference reference) {
        RelatedArtifact artifact = artifact(RelatedArtifactType.CITATION, "reference");
        if (reference.type() != null) {
            artifact.setLabel(reference.type().name());
            Extensions.add(artifact, Extensions.own("reference-type"), RegistryCodes.concept(reference.type()));
        }
        if (Values.has(reference.citation())) {
            artifact.setCitation(reference.citation());
        }
        Extensions.add(artifact, Extensions.own("pmid"), Values.string(reference.pmid()));
        if (reference.pmid() != null && reference.pmid().matches("\\d+")) {
            artifact.setUrl("https://pubmed.ncbi.nlm.nih.gov/" + reference.pmid() + "/");
        }
        reference.retractions().forEach(retraction -> {
            Extension notice = new Extension(Extensions.own("retraction"));
            Extensions.add(notice, "pmid", Values.string(retraction.pmid()));
            Extensions.add(notice, "source", Values.string(retraction.source()));
            Extensions.add(artifact, notice);
        });
        return artifact;
    }

    private static RelatedArtifact link(SeeAlsoLink link) {
        RelatedArtifact artifact = artifact(RelatedArtifactType.DOCUMENTATION, "see-also-link");
        if (Values.has(link.label())) {
            artifact.setDisplay(link.label());
        }
        url(artifact, link.url());
        return artifact;
    }

    private static RelatedArtifact data(AvailIpd data) {
        RelatedArtifact artifact = artifact(RelatedArtifactType.DOCUMENTATION, "avail-ipd");
        if (Values.has(data.type())) {
            artifact.setLabel("IPD: " + data.type());
        }
        if (Values.has(data.comment())) {
            artifact.setDisplay(data.comment());
        }
        url(artifact, data.url());
        Extensions.add(artifact, Extensions.own("available-data-id"), Values.string(data.id()));
        return artifact;
    }

    private static RelatedArtifact artifact(RelatedArtifactType type, String origin) {
        RelatedArtifact artifact = new RelatedArtifact().setType(type);
        Extensions.add(artifact, Extensions.own("origin"), Values.code(origin));
        return artifact;
    }

    /** A URL with white space is none in FHIR; it is kept as it stands. */
    private static void url(RelatedArtifact artifact, @Nullable String url) {
        if (Values.has(url) && WHITE_SPACE.matcher(url).find()) {
            Extensions.add(artifact, Extensions.own("raw-url"), Values.string(url));
        } else if (Values.has(url)) {
            artifact.setUrl(url);
        }
    }

    private static void ipdSharing(TrialResources trial) {
        IpdSharingStatementModule module = trial.protocol().ipdSharingStatementModule();
        Extension sharing = new Extension(Extensions.own("ipd-sharing"));
        Extensions.add(sharing, "sharing", RegistryCodes.concept(module.ipdSharing()));
        Extensions.add(sharing, "description", Values.markdown(module.description()));
        module.infoTypes().forEach(type -> Extensions.add(sharing, "infoType", RegistryCodes.concept(type)));
        Extensions.add(sharing, "timeFrame", Values.markdown(module.timeFrame()));
        Extensions.add(sharing, "accessCriteria", Values.markdown(module.accessCriteria()));
        Extensions.add(sharing, "url", Values.string(module.url()));
        Extensions.add(trial.study(), sharing);
    }
}
