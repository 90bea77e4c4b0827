package org.armature.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.armature.study.DocumentSection;
import org.armature.study.DocumentSection.LargeDoc;
import org.armature.study.DocumentSection.LargeDocumentModule;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.jspecify.annotations.Nullable;

/** Protocols, analysis plans and consent forms as {@code DocumentReference}s. */
final class DocumentsMapping {
    private DocumentsMapping() {}

    static void map(TrialResources trial) {
        LargeDocumentModule module = trial.source().documentSection().largeDocumentModule();
        Extensions.add(trial.study(), Extensions.own("no-sap"), Values.bool(module.noSap()));
        module.largeDocs().forEach(document -> add(trial, document));
    }

    private static void add(TrialResources trial, LargeDoc document) {
        DocumentReference reference = new DocumentReference();
        reference.setStatus(DocumentReferenceStatus.CURRENT);
        String type = Values.nonBlank(document.typeAbbrev());
        if (type != null) {
            Coding coding = new Coding()
                    .setSystem(RegistryCodes.system("document-type"))
                    .setCode(type.strip());
            reference.setType(Values.text(type).addCoding(coding));
        }
        if (Values.has(document.label())) {
            reference.setDescription(document.label());
        }
        Extension content = new Extension(Extensions.own("document-content"));
        Extensions.add(content, "hasProtocol", Values.bool(document.hasProtocol()));
        Extensions.add(content, "hasSap", Values.bool(document.hasSap()));
        Extensions.add(content, "hasIcf", Values.bool(document.hasIcf()));
        Extensions.add(reference, content);
        Extensions.add(reference, Extensions.own("upload-date"), Values.string(document.uploadDate()));
        Extensions.add(reference, Extensions.own("filename"), Values.string(document.filename()));
        Attachment attachment = attachment(trial.source().nctId(), document);
        reference.addContent().setAttachment(attachment);
        reference.getContext().addRelated(trial.reference());
        new Narrative()
                .row("Document", document.label())
                .row("File", document.filename())
                .row("Date", document.date() == null ? null : document.date().value())
                .row("Study", trial.number())
                .setOn(reference);
        trial.add(reference, trial.id("document", document.filename()), document.label());
        RelatedArtifact artifact = new RelatedArtifact().setType(RelatedArtifactType.DOCUMENTATION);
        Extensions.add(artifact, Extensions.own("origin"), Values.code("large-doc"));
        trial.study().addRelatedArtifact(artifact.setDocument(attachment.copy()));
    }

    private static Attachment attachment(@Nullable String nctId, LargeDoc document) {
        Attachment attachment = new Attachment();
        if (Values.has(document.label())) {
            attachment.setTitle(document.label());
        }
        attachment.setUrl(url(nctId, document.filename()));
        if (document.size() != null && document.size() >= 0 && document.size() <= Integer.MAX_VALUE) {
            attachment.setSize(document.size().intValue());
        }
        attachment.setCreationElement(Values.dateTime(document.date()));
        return attachment;
    }

    private static String named(Attachment attachment) {
        return attachment.getTitle() + " " + attachment.getUrl();
    }

    private static @Nullable String url(@Nullable String nctId, @Nullable String filename) {
        if (nctId == null || filename == null || !filename.matches("[A-Za-z0-9_.-]+")) {
            return null;
        }
        String folder = nctId.substring(nctId.length() - 2);
        return "https://cdn.clinicaltrials.gov/large-docs/" + folder + "/" + nctId + "/" + filename;
    }

    /** The documents in the order in which the study names them. */
    static DocumentSection read(TrialView view) {
        List<String> named = view.study().getRelatedArtifact().stream()
                .map(artifact -> named(artifact.getDocument()))
                .toList();
        return new DocumentSection(new LargeDocumentModule(
                Read.bool(view.study(), Extensions.own("no-sap")),
                view.all(DocumentReference.class).stream()
                        .sorted(Comparator.<DocumentReference>comparingInt(reference -> named.indexOf(
                                        named(reference.getContentFirstRep().getAttachment())))
                                .thenComparing(
                                        reference -> reference.getIdElement().getIdPart()))
                        .map(DocumentsMapping::read)
                        .toList()));
    }

    private static LargeDoc read(DocumentReference reference) {
        Extension content =
                Objects.requireNonNullElse(Read.one(reference, Extensions.own("document-content")), new Extension());
        Attachment attachment = reference.getContentFirstRep().getAttachment();
        return new LargeDoc(
                reference.getType().getText(),
                Read.bool(content, "hasProtocol"),
                Read.bool(content, "hasSap"),
                Read.bool(content, "hasIcf"),
                reference.getDescription(),
                Read.date(attachment.getCreationElement().getValueAsString()),
                Read.string(reference, Extensions.own("upload-date")),
                Read.string(reference, Extensions.own("filename")),
                attachment.hasSize() ? Long.valueOf(attachment.getSize()) : null);
    }
}
