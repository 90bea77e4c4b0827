package org.armature.source.ctgovxml;

import java.util.List;
import java.util.stream.Stream;
import org.armature.study.IpdSharingStatementModule.IpdSharing;
import org.armature.study.IpdSharingStatementModule.IpdSharingInfoType;
import org.armature.study.ReferencesModule.ReferenceType;

/** Publications, links and data of a study. */
final class Publications {
    private static final List<String> REFERENCES = List.of("reference", "results_reference");

    private Publications() {}

    /** The {@code referencesModule}. */
    static Fields references(Element study) {
        return new Fields()
                .objects(
                        "references",
                        study.children(REFERENCES).stream()
                                .map(Publications::reference)
                                .toList())
                .objects(
                        "seeAlsoLinks",
                        study.children("link").stream()
                                .map(link -> new Fields()
                                        .put("label", link.markup("description"))
                                        .put("url", link.text("url")))
                                .toList())
                .objects(
                        "availIpds",
                        study.child("study_docs").children("study_doc").stream()
                                .map(document -> new Fields()
                                        .put("id", document.text("doc_id"))
                                        .put("type", document.text("doc_type"))
                                        .put("url", document.text("doc_url"))
                                        .put("comment", document.markup("doc_comment")))
                                .toList());
    }

    private static Fields reference(Element reference) {
        boolean isResult = reference.name().equals(REFERENCES.get(1));
        Fields fields = new Fields().put("pmid", reference.text("PMID"));
        String citation = reference.text("citation");
        return fields.isEmpty() && citation == null
                ? fields
                : fields.put("type", (isResult ? ReferenceType.RESULT : ReferenceType.BACKGROUND).name())
                        .put("citation", citation);
    }

    /** The {@code ipdSharingStatementModule}. */
    static Fields ipdSharing(Element study) {
        Element plan = study.child("patient_data");
        Stream<String> infoTypes = plan.texts("ipd_info_type").stream()
                .map(type -> String.valueOf(Codes.of(IpdSharingInfoType.class, type)));
        return new Fields()
                .put("ipdSharing", Codes.of(IpdSharing.class, plan.text("sharing_ipd")))
                .put("description", plan.markup("ipd_description"))
                .texts("infoTypes", infoTypes.toList())
                .put("timeFrame", plan.markup("ipd_time_frame"))
                .put("accessCriteria", plan.markup("ipd_access_criteria"))
                .put("url", plan.text("ipd_url"));
    }
}
