package org.armature.source.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.armature.study.AgencyClass;
import org.armature.study.DesignInfo.DesignAllocation;
import org.armature.study.DesignInfo.DesignTimePerspective;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.DesignModule.StudyType;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.SourceFormat;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** The page of a trial on ClinicalTrials.Veeva. */
final class VeevaPage implements Layout {
    static final Pattern GROUPS = Pattern.compile(
            "[\\d,]{1,12} participants? in (\\d{1,4}) (?:patient )?groups?\\b.{0,80}", Pattern.CASE_INSENSITIVE);
    private static final Set<String> MARKS = Set.of(
            "clinicaltrials.veeva",
            "status and phase",
            "funder types",
            "treatments",
            "details and patient eligibility",
            "full description",
            "volunteers",
            "interventional model",
            "trial design",
            "trial contacts and locations",
            "central trial contact",
            "data sourced from clinicaltrials.gov");
    private static final Set<String> FURNITURE = Set.of(
            "clinicaltrials.veeva", "menu", "search", "find clinical trials", "sign in", "log in", "share", "back");
    private static final Pattern MORE_SPONSORS = Pattern.compile(
            "(?:and|\\+) ?(?:\\d{1,3} )?(?:other |more )?(?:collaborators?|sponsors?).{0,20}",
            Pattern.CASE_INSENSITIVE);
    private static final List<Heading> HEADINGS = List.of(
            new Heading(
                    "Status",
                    (text, next) -> Set.of("status", "status and phase").contains(Names.label(text))
                            && status(next).isPresent()),
            Heading.of("Conditions"),
            Heading.of("Treatments"),
            Heading.of(
                    "Study type", next -> Vocabulary.code(StudyType.class, next).isPresent()),
            Heading.of("Funder types"),
            Heading.of("Identifiers"),
            Heading.of("Details and patient eligibility"),
            Heading.of("About"),
            Heading.of("Full description"),
            Heading.of("Enrollment", next -> Participants.parse(next).isPresent()),
            Heading.of("Sex", next -> Vocabulary.code(Sex.class, next).isPresent()),
            Heading.of("Ages"),
            Heading.of("Volunteers"),
            Heading.of("Inclusion and exclusion criteria"),
            Heading.of("Inclusion criteria"),
            Heading.of("Exclusion criteria"),
            Heading.of("Trial design"),
            Heading.of(
                    "Primary purpose",
                    next -> Vocabulary.code(PrimaryPurpose.class, next).isPresent()),
            Heading.of(
                    "Allocation",
                    next -> Vocabulary.code(DesignAllocation.class, next).isPresent()),
            Heading.of("Interventional model"),
            Heading.of("Masking", next -> Vocabulary.masking(next).isPresent()),
            Heading.of("Observational model"),
            Heading.of("Time perspective"),
            Heading.of("Biospecimen"),
            new Heading(
                    "Groups",
                    (text, next) -> text.length() < 150 && GROUPS.matcher(text).matches()),
            Heading.of("Trial documents"),
            Heading.of("Trial contacts and locations"),
            new Heading("Contacts", (text, next) -> Names.label(text).matches("central trial contacts?")),
            Heading.of("Timeline"),
            new Heading("Sponsors", (text, next) -> Names.label(text).matches("sponsors? of this trial")),
            Heading.beginning("End", List.of("Data sourced from", "© Copyright")));

    @Override
    public SourceFormat format() {
        return SourceFormat.VEEVA_PAGE;
    }

    @Override
    public int marks(Page page) {
        return page.countLabels(MARKS);
    }

    @Override
    public List<Line> idLines(Page page) {
        return page.linesBelow("identifiers").stream()
                .filter(line -> PageReader.isNctId(line.text()))
                .toList();
    }

    @Override
    public String idPlace() {
        return "it below the heading \"Identifiers\"";
    }

    @Override
    public void read(Page page, StudyDraft draft, Notes notes) {
        Outline outline = Outline.of(page.lines(), HEADINGS);
        Values values = new Values(draft, notes);
        VeevaSection section = new VeevaSection(outline, notes);
        readTop(outline.top(), draft, notes);
        readStatus(section, draft, values);
        draft.conditions.addAll(section.texts("Conditions"));
        values.code(section.one("Study type"), StudyType.class, type -> draft.design.studyType = type);
        readFunders(section, draft, values);
        VeevaIdentifiers.read(section.lines("Identifiers"), draft, notes);
        notes.addAll(outline.get("Details and patient eligibility").filled(), "expected the heading \"About\" first");
        draft.briefSummary = ListText.markdown(outline.get("About").lines());
        draft.detailedDescription =
                ListText.markdown(outline.get("Full description").lines());
        readEligibility(outline, section, draft, values);
        readDesign(section, draft, values);
        new VeevaArms(draft, notes).read(section.lines("Treatments"), outline.get("Groups"));
        new VeevaSites(draft, notes).read(outline);
    }

    private static Optional<Status> status(String text) {
        return Names.label(text).startsWith("begins enrollment")
                ? Optional.of(Status.NOT_YET_RECRUITING)
                : Vocabulary.code(Status.class, text);
    }

    /** The site's name and menu, the title, perhaps a logo or the first letter in its place, and the sponsor. */
    private static void readTop(Block top, StudyDraft draft, Notes notes) {
        List<Line> lines = top.filled().stream()
                .filter(line -> !FURNITURE.contains(Names.label(line.text())))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        draft.briefTitle = lines.get(0).text();
        for (Line line : lines.subList(1, lines.size())) {
            if (line.text().length() == 1 || Names.label(line.text()).endsWith(" logo")) {
                continue;
            }
            if (draft.leadSponsor == null) {
                draft.leadSponsor = new Sponsor(line.text(), null);
            } else {
                boolean more = line.text().length() < 100
                        && MORE_SPONSORS.matcher(line.text()).matches();
                notes.add(
                        line,
                        more ? "the collaborators are not named" : "stands between title and status, without a label");
            }
        }
    }

    private static void readStatus(VeevaSection section, StudyDraft draft, Values values) {
        List<Line> lines = section.lines("Status");
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i == 0) {
                values.take(line, VeevaPage::status, status -> draft.status = status);
            } else {
                values.phases(line);
            }
        }
    }

    /** The types of all who fund the trial; only a single one is surely the lead sponsor's. */
    private static void readFunders(VeevaSection section, StudyDraft draft, Values values) {
        List<Line> lines = section.lines("Funder types");
        Sponsor lead = draft.leadSponsor;
        if (lines.size() == 1 && lead != null) {
            values.code(lines.get(0), AgencyClass.class, type -> draft.leadSponsor = new Sponsor(lead.name(), type));
        } else {
            section.note(lines, "the page does not say which of the sponsors is of which type");
        }
    }

    private static void readEligibility(Outline outline, VeevaSection section, StudyDraft draft, Values values) {
        values.take(section.one("Enrollment"), Participants::parse, count -> draft.design.enrollment = count);
        values.code(section.one("Sex"), Sex.class, sex -> draft.eligibility.sex = sex);
        values.take(section.one("Ages"), AgeRange::parse, draft.eligibility::ages);
        values.take(section.one("Volunteers"), Vocabulary::yesNo, yes -> draft.eligibility.healthyVolunteers = yes);
        draft.eligibility.criteria = new EligibilityText()
                .add(outline.get("Inclusion and exclusion criteria").lines())
                .add("inclusion", outline.get("Inclusion criteria"))
                .add("exclusion", outline.get("Exclusion criteria"))
                .markdown();
    }

    private static void readDesign(VeevaSection section, StudyDraft draft, Values values) {
        DesignDraft design = draft.design;
        section.note(section.lines("Trial design"), "expected a heading of the trial's design first");
        values.code(section.one("Primary purpose"), PrimaryPurpose.class, purpose -> design.purpose = purpose);
        values.code(section.one("Allocation"), DesignAllocation.class, allocation -> design.allocation = allocation);
        values.code(section.one("Interventional model"), InterventionalAssignment.class, model -> design.model = model);
        values.masking(section.one("Masking"));
        values.code(
                section.one("Observational model"),
                ObservationalModel.class,
                model -> design.observationalModel = model);
        values.code(
                section.one("Time perspective"), DesignTimePerspective.class, time -> design.timePerspective = time);
        section.note(section.lines("Biospecimen"), "the page does not label what is said about specimens");
    }

    /** Reads the name of a sponsor in a line of its own; null for other text. */
    static @Nullable Sponsor sponsor(Line line) {
        return line.isPlaceholder() || line.text().length() == 1 ? null : new Sponsor(line.text(), null);
    }
}
