package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armature.study.DateStruct;
import org.armature.study.IpdSharingStatementModule.IpdSharing;
import org.armature.study.ReferencesModule.Reference;
import org.armature.study.ReferencesModule.ReferenceType;

/** The section "More Information" of a classic page: publications, identifiers, dates, oversight and the sharing plan. */
final class ClassicMore {
    private static final String NO_LABEL = "the page does not label this (keywords or MeSH terms, as a rule)";
    private final StudyDraft draft;
    private final Notes notes;
    private final Values values;

    ClassicMore(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
        this.values = new Values(draft, notes);
    }

    void read(Block block) {
        ClassicRows rows = ClassicRows.of(block, notes);
        notes.addAll(rows.before(), "stands above the first label of \"More Information\"");
        readPublications(rows);
        ClassicResponsibleParty.read(rows.all("responsible party"), draft, notes);
        rows.all("clinicaltrials.gov identifier");
        ClassicIdentifiers.read(rows.all("other study id numbers"), draft, notes);
        readDates(rows, draft, values);
        values.take(rows.one("last verified"), DateText::parse, date -> draft.verified = date);
        readSharing(rows);
        readOversight(rows);
        readTerms(rows);
        rows.finish();
    }

    /** The dates that the page shows at its top and again at its end. */
    static void readDates(ClassicRows rows, StudyDraft draft, Values values) {
        posted(rows, "first posted", values, date -> draft.firstPosted = date);
        posted(rows, "results first posted", values, date -> {
            draft.resultsPosted = date;
            draft.hasResults = true;
        });
        posted(rows, "last update posted", values, date -> draft.lastUpdatePosted = date);
    }

    private static void posted(ClassicRows rows, String label, Values values, Consumer<DateStruct> target) {
        List<Line> lines = rows.all(label);
        if (!lines.isEmpty()) {
            values.date(lines.get(0), null, target);
        }
    }

    private void readPublications(ClassicRows rows) {
        publications(rows.all("publications of results"), ReferenceType.RESULT);
        publications(rows.all("publications"), ReferenceType.BACKGROUND);
        publications(rows.all("other publications"), ReferenceType.BACKGROUND);
        publications(rows.all("publications automatically indexed to this study by"), ReferenceType.DERIVED);
    }

    private void publications(List<Line> lines, ReferenceType type) {
        for (Line line : lines) {
            String citation = line.text().replaceFirst("^(?:[-•*]|\\d{1,3}\\.) ", "");
            boolean label = Names.label(citation).startsWith("clinicaltrials.gov identifier");
            if (!label && citation.length() > 20) {
                draft.references.add(new Reference(null, type, citation, List.of()));
            } else if (!label) {
                notes.add(line, "expected a publication");
            }
        }
    }

    private void readSharing(ClassicRows rows) {
        rows.all("individual participant data (ipd) sharing statement")
                .forEach(line -> notes.add(line, "expected \"Plan to Share IPD\" first"));
        values.code(rows.one("plan to share ipd"), IpdSharing.class, sharing -> draft.ipd.sharing = sharing);
        draft.ipd.description = ListText.markdown(rows.text("plan description"));
        rows.all("supporting materials").forEach(line -> draft.ipd.addInfoTypes(line.text()));
        draft.ipd.timeFrame = ClassicDesign.joined(rows.all("time frame"));
        draft.ipd.accessCriteria = ClassicDesign.joined(rows.all("access criteria"));
        draft.ipd.url = ClassicDesign.joined(rows.all("url"));
    }

    private void readOversight(ClassicRows rows) {
        yesNo(rows, "studies a u.s. fda-regulated drug product", yes -> draft.fdaDrug = yes);
        yesNo(rows, "studies a u.s. fda-regulated device product", yes -> draft.fdaDevice = yes);
        yesNo(rows, "product manufactured in and exported from the u.s.", yes -> draft.usExport = yes);
        yesNo(rows, "pediatric postmarket surveillance of a device product", yes -> draft.pediatricSurveillance = yes);
        yesNo(rows, "device product not approved or cleared by u.s. fda", yes -> draft.unapprovedDevice = yes);
        yesNo(rows, "has data monitoring committee", yes -> draft.dataMonitoring = yes);
        yesNo(rows, "data monitoring committee", yes -> draft.dataMonitoring = yes);
    }

    /** What follows the last row without a label is keywords and MeSH terms whose bounds the extraction dropped. */
    private void yesNo(ClassicRows rows, String label, Consumer<Boolean> target) {
        List<Line> lines = rows.all(label);
        if (!lines.isEmpty()) {
            values.take(lines.get(0), Vocabulary::yesNo, target);
            notes.addAll(lines.subList(1, lines.size()), NO_LABEL);
        }
    }

    /** Keywords stand one in a line, or their bounds are lost; MeSH terms mix conditions, interventions and ancestors. */
    private void readTerms(ClassicRows rows) {
        List<Line> keywords = new ArrayList<>(rows.all("keywords provided by"));
        keywords.removeIf(line -> line.text().matches(".{1,200}:"));
        boolean barred = keywords.stream().anyMatch(line -> line.text().indexOf('|') >= 0);
        if (barred || keywords.size() == 1 && keywords.get(0).text().split(" ").length > 3) {
            notes.addAll(keywords, "the page does not show where one keyword ends");
        } else {
            keywords.forEach(line -> draft.keywords.add(line.text()));
        }
        notes.addAll(
                rows.all("additional relevant mesh terms"),
                "the page does not tell terms from their ancestors, nor conditions from interventions");
    }
}
