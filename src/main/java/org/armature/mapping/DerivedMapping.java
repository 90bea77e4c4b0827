package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.armature.study.BrowseModule;
import org.armature.study.BrowseModule.Mesh;
import org.armature.study.DerivedSection;
import org.armature.study.MiscInfoModule.SubmissionInfo;
import org.armature.study.MiscInfoModule.SubmissionTracking;
import org.armature.study.Unmodeled;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What the registry derives: the MeSH hierarchy and the tracking of results; and what the data model does not know. */
final class DerivedMapping {
    private DerivedMapping() {}

    static void map(TrialResources trial) {
        DerivedSection section = trial.source().derivedSection();
        browse(trial.study(), "condition", section.conditionBrowseModule());
        browse(trial.study(), "intervention", section.interventionBrowseModule());
        if (section.miscInfoModule().submissionTracking() != null) {
            tracking(trial.study(), section.miscInfoModule().submissionTracking());
        }
        DesignMapping.flag(trial.study(), "has-results", trial.source().hasResults());
        trial.source().unmodeled().forEach(value -> unmodeled(trial.study(), value));
    }

    private static void browse(ResearchStudy study, String module, BrowseModule browse) {
        meshes(study, module, "mesh", browse.meshes());
        meshes(study, module, "ancestor", browse.ancestors());
        browse.browseLeaves().forEach(leaf -> {
            Extension term = term(module, "leaf", leaf.id(), leaf.name());
            Extensions.add(term, "asFound", Values.string(leaf.asFound()));
            Extensions.add(term, "relevance", Values.code(leaf.relevance()));
            Extensions.add(study, term);
        });
        browse.browseBranches()
                .forEach(branch -> Extensions.add(study, term(module, "branch", branch.abbrev(), branch.name())));
    }

    private static void meshes(ResearchStudy study, String module, String kind, List<Mesh> meshes) {
        meshes.forEach(mesh -> Extensions.add(study, term(module, kind, mesh.id(), mesh.term())));
    }

    private static Extension term(String module, String kind, @Nullable String id, @Nullable String name) {
        Extension term = new Extension(Extensions.own("browse-term"));
        Extensions.add(term, "module", Values.code(module));
        Extensions.add(term, "kind", Values.code(kind));
        Extensions.add(term, "id", Values.string(id));
        Extensions.add(term, "term", Values.string(name));
        return term;
    }

    private static void tracking(ResearchStudy study, SubmissionTracking tracking) {
        Extension extension = new Extension(Extensions.own("submission-tracking"));
        Extensions.add(
                extension,
                "estimatedResultsFirstSubmitDate",
                Values.dateTime(tracking.estimatedResultsFirstSubmitDate()));
        if (tracking.firstMcpInfo() != null && tracking.firstMcpInfo().postDateStruct() != null) {
            Extensions.add(
                    extension,
                    "firstMcpPostDate",
                    Values.dateTime(tracking.firstMcpInfo().postDateStruct().date()));
            Extensions.add(
                    extension,
                    "firstMcpPostDateType",
                    Values.code(tracking.firstMcpInfo().postDateStruct().type()));
        }
        tracking.submissionInfos().forEach(info -> submission(extension, info));
        Extensions.add(study, extension);
    }

    private static void submission(Extension tracking, SubmissionInfo info) {
        Extension submission = tracking.addExtension();
        submission.setUrl("submission");
        Extensions.add(submission, "releaseDate", Values.dateTime(info.releaseDate()));
        Extensions.add(submission, "unreleaseDate", Values.dateTime(info.unreleaseDate()));
        Extensions.add(submission, "unreleaseDateUnknown", Values.bool(info.unreleaseDateUnknown()));
        Extensions.add(submission, "resetDate", Values.dateTime(info.resetDate()));
        Type number = info.mcpReleaseN() == null ? null : new IntegerType(info.mcpReleaseN());
        Extensions.add(submission, "mcpReleaseN", number);
    }

    /** Kept as JSON, because nobody knows its shape; a later data model can give it an element. */
    private static void unmodeled(ResearchStudy study, Unmodeled value) {
        JsonNode json = value.value();
        Extension extension = new Extension(Extensions.own("unmodeled"));
        Extensions.add(extension, "path", Values.string(value.path()));
        Extensions.add(extension, "value", Values.string(json.toString()));
        Extensions.add(study, extension);
    }
}
