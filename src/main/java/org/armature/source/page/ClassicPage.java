package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.SourceFormat;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Status;

/** The page of a study on ClinicalTrials.gov as it was until 2023, tab "Study Details". */
final class ClassicPage implements Layout {
    private static final List<String> MARKS = List.of(
            "ClinicalTrials.gov Identifier:",
            "Recruitment Status",
            "First Posted",
            "Last Update Posted",
            "- Tabular View",
            "- How to Read a Study Record",
            "How to Read a Study Record",
            "Condition or disease",
            "Study Type :",
            "Ages Eligible for Study",
            "Sexes Eligible for Study",
            "Accepts Healthy Volunteers:",
            "Please refer to this study by its ClinicalTrials.gov identifier",
            "Studies a U.S. FDA-regulated");
    private static final String ID_LABEL = "ClinicalTrials.gov Identifier:";
    private static final String REFER = "Please refer to this study by its ClinicalTrials.gov identifier";
    private static final Pattern VERIFIED = Pattern.compile(
            "verified ([A-Za-z]{3,9} (?:\\d{1,2}, )?\\d{4})(?: by .{1,200})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS_WITH_REASON = Pattern.compile("([A-Za-z, ]{4,40}?) ?\\((.{1,500})\\)");
    private static final Pattern LAST_KNOWN =
            Pattern.compile("recruitment status was ?: ?(.{3,40})", Pattern.CASE_INSENSITIVE);

    @Override
    public SourceFormat format() {
        return SourceFormat.CLASSIC_PAGE;
    }

    @Override
    public int marks(Page page) {
        return page.countBeginnings(MARKS);
    }

    @Override
    public List<Line> idLines(Page page) {
        return page.lines().stream()
                .map(line -> line.withText(ClassicRows.plain(line.text())))
                .filter(line -> line.text().startsWith(ID_LABEL) || line.text().startsWith(REFER))
                .toList();
    }

    @Override
    public String idPlace() {
        return "a line \"ClinicalTrials.gov Identifier: NCT…\"";
    }

    @Override
    public void read(Page page, StudyDraft draft, Notes notes) {
        Outline outline = Outline.of(page.lines(), ClassicOutline.HEADINGS);
        ClassicDesign design = new ClassicDesign(draft, notes);
        readTop(outline.top().lines(), draft);
        readTabs(page.lines(), draft);
        readHeader(ClassicRows.of(outline.get(ClassicOutline.HEADER).lines(), notes), draft, notes);
        draft.briefSummary =
                ListText.markdown(ClassicOutline.text(outline, ClassicOutline.TABS, ClassicOutline.SUMMARY));
        ClassicConditions conditions = new ClassicConditions(draft, notes);
        draft.detailedDescription = ListText.markdown(conditions.read(outline));
        design.read(ClassicRows.of(outline.get(ClassicOutline.DESIGN), notes));
        List<Line> afterArms = new ClassicArms(draft, notes)
                .read(outline.get(ClassicOutline.ARMS).lines());
        List<Line> outcomes = new ArrayList<>(afterArms);
        ClassicOutline.addWithHeading(outline.get(ClassicOutline.OUTCOMES), outcomes);
        new ClassicOutcomes(draft, notes).read(outcomes);
        new ClassicEligibility(draft, notes).read(outline.get(ClassicOutline.ELIGIBILITY));
        new ClassicSites(draft, notes).read(ClassicOutline.text(outline, ClassicOutline.CONTACTS));
        new ClassicMore(draft, notes).read(outline.get(ClassicOutline.MORE));
    }

    /** The title is the first line that is not the site's own. */
    private static void readTop(List<Line> lines, StudyDraft draft) {
        for (Line line : lines) {
            String text = ClassicRows.plain(line.text());
            if (!Line.isPlaceholder(text) && !ClassicOutline.isFurniture(text) && draft.briefTitle == null) {
                draft.briefTitle = text;
            }
        }
    }

    /** The tab that says whether there are results. */
    private static void readTabs(List<Line> lines, StudyDraft draft) {
        for (Line line : lines) {
            String label = Names.label(ClassicRows.plain(line.text()));
            if (label.equals("no results posted") || label.equals("no study results posted")) {
                draft.hasResults = false;
            }
        }
    }

    private static void readHeader(ClassicRows rows, StudyDraft draft, Notes notes) {
        Values values = new Values(draft, notes);
        for (Line line : rows.all("recruitment status")) {
            readStatus(line, draft, values);
        }
        ClassicMore.readDates(rows, draft, values);
        Line sponsor = rows.one("sponsor");
        if (sponsor != null) {
            draft.leadSponsor = new Sponsor(sponsor.text(), null);
        }
        for (String label : Set.of("collaborator", "collaborators")) {
            rows.all(label).forEach(line -> draft.collaborators.add(new Sponsor(line.text(), null)));
        }
        ClassicResponsibleParty.read(rows.all("information provided by (responsible party)"), draft, notes);
        rows.finish();
    }

    private static void readStatus(Line line, StudyDraft draft, Values values) {
        String text = line.text().replace("†", "").strip();
        Matcher verified = VERIFIED.matcher(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        Matcher lastKnown = LAST_KNOWN.matcher(text);
        Matcher reason = STATUS_WITH_REASON.matcher(text);
        if (draft.status == null && reason.matches()) {
            values.code(line.withText(reason.group(1)), Status.class, status -> draft.status = status);
            draft.whyStopped = reason.group(2);
        } else if (draft.status == null) {
            values.code(line.withText(text), Status.class, status -> draft.status = status);
        } else if (verified.matches()) {
            DateText.parse(verified.group(1)).ifPresent(date -> draft.verified = date);
        } else if (lastKnown.matches()) {
            values.code(line.withText(lastKnown.group(1)), Status.class, status -> draft.lastKnownStatus = status);
        } else if (text.startsWith("(") && text.endsWith(")") && draft.whyStopped == null) {
            draft.whyStopped = text.substring(1, text.length() - 1).strip();
        } else {
            values.code(line, Status.class, status -> draft.status = status);
        }
    }
}
