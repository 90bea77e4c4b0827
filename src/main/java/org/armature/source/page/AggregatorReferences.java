package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armature.study.IdentificationModule.SecondaryIdInfo;
import org.armature.study.IdentificationModule.SecondaryIdType;
import org.armature.study.IpdSharingStatementModule.IpdSharing;
import org.armature.study.ReferencesModule.Reference;
import org.armature.study.ReferencesModule.ReferenceType;
import org.jspecify.annotations.Nullable;

/** Identifiers, publications, documents and the sharing plan of an aggregator's page. */
final class AggregatorReferences {
    private static final Set<String> IPD = Set.of(
            "plan to share ipd",
            "plan to share",
            "ipd sharing",
            "plan description",
            "description",
            "time frame",
            "access criteria",
            "url",
            "information types",
            "supporting information");
    private final StudyDraft draft;
    private final Notes notes;

    AggregatorReferences(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    void read(AggregatorSections sections) {
        readIdentifiers(sections.get("Other Identifiers"));
        readReferences(sections.get("References"));
        notes.addAll(sections.get("Provided Documents"), "a document without type and date");
        readSharing(sections.get("IPD Sharing"));
    }

    /** Each identifier: itself, {@code Identifier Type: …} and {@code Identifier Source: …}. */
    private void readIdentifiers(List<Line> lines) {
        @Nullable Line id = null;
        String type = "";
        String source = "";
        for (Line line : lines) {
            String label = Names.folded(line.text());
            if (label.startsWith("identifier type:")) {
                type = after(line.text());
            } else if (label.startsWith("identifier source:")) {
                source = after(line.text());
            } else if (!line.isPlaceholder()) {
                add(id, type, source);
                id = line;
                type = "";
                source = "";
            }
        }
        add(id, type, source);
    }

    private static String after(String text) {
        String value = text.substring(text.indexOf(':') + 1).strip();
        return Line.isPlaceholder(value) ? "" : value;
    }

    private void add(@Nullable Line line, String type, String source) {
        if (line == null || line.text().equals(draft.nctId)) {
            return;
        }
        String id = line.text();
        String origin = Names.label(source);
        if (origin.equals("org_study_id") && draft.orgStudyId == null) {
            draft.orgStudyId = id;
        } else if (origin.equals("nct_alias")) {
            draft.nctIdAliases.add(id);
        } else if (origin.isEmpty() && type.isEmpty()) {
            notes.add(line, "an identifier without type and source");
        } else {
            Optional<SecondaryIdType> code = Vocabulary.code(SecondaryIdType.class, type);
            boolean isColumn = origin.equals("secondary_id") || origin.equals("org_study_id");
            draft.secondaryIds.add(
                    new SecondaryIdInfo(id, code.orElse(null), isColumn || source.isEmpty() ? null : source, null));
        }
    }

    /** Citations, each perhaps with {@code Reference Type …} and {@code PubMed ID …} below it. */
    private void readReferences(List<Line> lines) {
        List<Reference> found = new ArrayList<>();
        for (Line line : lines) {
            String label = Names.folded(line.text());
            Reference last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (line.isPlaceholder()) {
                continue;
            }
            if (label.startsWith("reference type") && last != null) {
                String value = line.text().substring("reference type".length());
                ReferenceType type = Vocabulary.code(ReferenceType.class, value).orElse(null);
                found.set(found.size() - 1, new Reference(last.pmid(), type, last.citation(), List.of()));
            } else if (label.matches("(?:pubmed id|pmid)[: ]{0,3}\\d{1,9}.{0,40}") && last != null) {
                String pmid = label.replaceAll("\\D+(\\d+).*", "$1");
                found.set(found.size() - 1, new Reference(pmid, last.type(), last.citation(), List.of()));
            } else {
                found.add(new Reference(null, null, line.text(), List.of()));
            }
        }
        draft.references.addAll(found);
    }

    private void readSharing(List<Line> lines) {
        Labels labels = Labels.of(lines, IPD);
        IpdDraft ipd = draft.ipd;
        for (Line line : labels.before()) {
            Optional<IpdSharing> sharing = Vocabulary.code(IpdSharing.class, line.text());
            if (sharing.isPresent() && ipd.sharing == null) {
                ipd.sharing = sharing.get();
            } else if (!line.isPlaceholder()) {
                notes.add(line, "stands in the sharing plan without a label");
            }
        }
        Values values = new Values(draft, notes);
        for (String label : List.of("plan to share ipd", "plan to share", "ipd sharing")) {
            values.code(labels.one(label, notes), IpdSharing.class, sharing -> ipd.sharing = sharing);
        }
        String plan = ListText.markdown(labels.get("plan description"));
        ipd.description = plan != null ? plan : ListText.markdown(labels.get("description"));
        ipd.timeFrame = joined(labels.get("time frame"));
        ipd.accessCriteria = joined(labels.get("access criteria"));
        ipd.url = joined(labels.get("url"));
        labels.get("information types").forEach(line -> ipd.addInfoTypes(line.text()));
        labels.get("supporting information").forEach(line -> ipd.addInfoTypes(line.text()));
    }

    private static @Nullable String joined(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isPlaceholder())
                .map(Line::text)
                .reduce((first, second) -> first + "\n\n" + second)
                .orElse(null);
    }
}
