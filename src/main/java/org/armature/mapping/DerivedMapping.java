package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.armature.study.BrowseModule;
import org.armature.study.BrowseModule.BrowseBranch;
import org.armature.study.BrowseModule.BrowseLeaf;
import org.armature.study.BrowseModule.Mesh;
import org.armature.study.DateStruct;
import org.armature.study.DateType;
import org.armature.study.DerivedSection;
import org.armature.study.MiscInfoModule;
import org.armature.study.MiscInfoModule.FirstMcpInfo;
import org.armature.study.MiscInfoModule.SubmissionInfo;
import org.armature.study.MiscInfoModule.SubmissionTracking;
import org.armature.study.PartialDate;
import org.armature.study.StudyJson;
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
        Extensions.add(extension, "value", Values.string(StudyJson.ascii(json)));
        Extensions.add(study, extension);
    }

    static DerivedSection read(TrialView view, @Nullable PartialDate versionHolder) {
        MiscInfoModule misc = new MiscInfoModule(
                versionHolder,
                Read.strings(view.study(), Extensions.own("removed-country")),
                readTracking(view.study()),
                EligibilityMapping.readPredictions(view));
        return new DerivedSection(
                misc, readBrowse(view.study(), "condition"), readBrowse(view.study(), "intervention"));
    }

    private static BrowseModule readBrowse(ResearchStudy study, String module) {
        return new BrowseModule(
                readMeshes(study, module, "mesh"),
                readMeshes(study, module, "ancestor"),
                terms(study, module, "leaf")
                        .map(term -> new BrowseLeaf(
                                Read.string(term, "id"),
                                Read.string(term, "term"),
                                Read.string(term, "asFound"),
                                Read.code(term, "relevance", BrowseModule.Relevance.class)))
                        .toList(),
                terms(study, module, "branch")
                        .map(term -> new BrowseBranch(Read.string(term, "id"), Read.string(term, "term")))
                        .toList());
    }

    private static List<Mesh> readMeshes(ResearchStudy study, String module, String kind) {
        return terms(study, module, kind)
                .map(term -> new Mesh(Read.string(term, "id"), Read.string(term, "term")))
                .toList();
    }

    private static Stream<Extension> terms(ResearchStudy study, String module, String kind) {
        return Read.all(study, Extensions.own("browse-term")).stream()
                .filter(term -> module.equals(Read.string(term, "module")) && kind.equals(Read.string(term, "kind")));
    }

    private static @Nullable SubmissionTracking readTracking(ResearchStudy study) {
        Extension tracking = Read.one(study, Extensions.own("submission-tracking"));
        if (tracking == null) {
            return null;
        }
        return new SubmissionTracking(
                Read.date(tracking, "estimatedResultsFirstSubmitDate"),
                new FirstMcpInfo(new DateStruct(
                        Read.date(tracking, "firstMcpPostDate"),
                        Read.code(tracking, "firstMcpPostDateType", DateType.class))),
                Read.all(tracking, "submission").stream()
                        .map(DerivedMapping::readSubmission)
                        .toList());
    }

    private static SubmissionInfo readSubmission(Extension submission) {
        String number = Read.string(submission, "mcpReleaseN");
        return new SubmissionInfo(
                Read.date(submission, "releaseDate"),
                Read.date(submission, "unreleaseDate"),
                Read.bool(submission, "unreleaseDateUnknown"),
                Read.date(submission, "resetDate"),
                number == null ? null : Integer.valueOf(number));
    }

    static List<Unmodeled> readUnmodeled(TrialView view) {
        return Read.all(view.study(), Extensions.own("unmodeled")).stream()
                .map(extension -> new Unmodeled(
                        Objects.requireNonNullElse(Read.string(extension, "path"), ""),
                        StudyJson.parse(Objects.requireNonNullElse(Read.string(extension, "value"), "null"))))
                .toList();
    }
}
