package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armature.source.page.ArmTable.Named;
import org.armature.study.Contact.ContactRole;
import org.armature.study.DesignModule.Phase;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.SourceFormat;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Status;

/** The page of a trial on a recruitment portal. Most of its values have no label and are told apart by their form. */
final class PortalPage implements Layout {
    private static final Set<String> MARKS = Set.of(
            "powered by ai",
            "overview",
            "eligibility",
            "study details",
            "send a message",
            "investigator avatar",
            "primary contact",
            "other languages supported",
            "enter your contact details to connect with study team",
            "step 1 get in touch with the nearest study center",
            "learn more about clinical trials",
            "add a private note");
    private static final Set<String> FURNITURE = Set.of("powered by ai", "image", "share", "save", "print", "back");
    private static final String DETAILS = "Study details";
    private static final List<Heading> TEXT_HEADINGS =
            List.of(Heading.of("Overview"), Heading.of("Description"), Heading.of("Eligibility"));
    private static final List<Heading> DETAIL_HEADINGS = List.of(
            Heading.of(DETAILS),
            new Heading("Furniture", (text, next) -> isFurniture(text)),
            Heading.of("Primary Contact"),
            new Heading(
                    "End",
                    (text, next) -> Names.label(text).startsWith("other languages supported")
                            || Set.of("first name*", "faqs").contains(Names.label(text))));

    @Override
    public SourceFormat format() {
        return SourceFormat.PORTAL_PAGE;
    }

    @Override
    public int marks(Page page) {
        return page.countLabels(MARKS);
    }

    @Override
    public List<Line> idLines(Page page) {
        List<Line> found = new ArrayList<>();
        boolean inDetails = false;
        for (Line line : page.lines()) {
            if (isDetails(line)) {
                inDetails = true;
            } else if (inDetails && PageReader.isNctId(line.text())) {
                found.add(line);
                inDetails = false;
            }
        }
        return found;
    }

    private static boolean isDetails(Line line) {
        return Names.label(line.text()).equals(Names.label(DETAILS));
    }

    /** Where the details begin: at the last such heading above the NCT id; one before it is the author's text. */
    private int detailsIndex(Page page) {
        int end = idLines(page).get(0).number() - 1;
        while (!isDetails(page.lines().get(end))) {
            end--;
        }
        return end;
    }

    @Override
    public String idPlace() {
        return "it in a line of its own below the heading \"Study details\"";
    }

    private static boolean isFurniture(String text) {
        String label = Names.label(text);
        return label.startsWith("step 1 get in touch")
                || label.startsWith("we have submitted the contact information")
                || Set.of("send a message", "investigator avatar", "faqs", "add a private note")
                        .contains(label);
    }

    @Override
    public void read(Page page, StudyDraft draft, Notes notes) {
        int start = detailsIndex(page);
        Outline outline = Outline.of(page.lines().subList(0, start), TEXT_HEADINGS);
        Outline details = Outline.of(page.lines().subList(start, page.lines().size()), DETAIL_HEADINGS);
        readTop(outline.top(), draft, notes);
        draft.briefSummary = ListText.markdown(withoutFurniture(outline.get("Overview")));
        draft.detailedDescription = ListText.markdown(withoutFurniture(outline.get("Description")));
        draft.eligibility.criteria =
                new EligibilityText().add(outline.get("Eligibility").lines()).markdown();
        readDetails(details.get(DETAILS), draft, notes);
        readContact(details, draft);
    }

    private static List<Line> withoutFurniture(Block block) {
        return block.lines().stream()
                .filter(line -> !FURNITURE.contains(Names.label(line.text())))
                .toList();
    }

    /** The title, once or twice, and below it status, ages, sex and phase. */
    private static void readTop(Block top, StudyDraft draft, Notes notes) {
        for (Line line : top.filled()) {
            String text = line.text();
            if (FURNITURE.contains(Names.label(text)) || text.equals(draft.briefTitle) || text.equals(draft.nctId)) {
                continue;
            }
            if (draft.briefTitle == null) {
                draft.briefTitle = text;
            } else if (!readFact(text, draft)) {
                notes.add(line, "stands below the title without a label");
            }
        }
    }

    private static boolean readFact(String text, StudyDraft draft) {
        Optional<Status> status = Vocabulary.code(Status.class, text);
        Optional<Sex> sex = Vocabulary.code(Sex.class, text);
        List<Phase> phases = Vocabulary.phases(text);
        Optional<AgeRange> ages = AgeRange.parse(text);
        if (status.isPresent() && draft.status == null) {
            draft.status = status.get();
        } else if (sex.isPresent() && draft.eligibility.sex == null) {
            draft.eligibility.sex = sex.get();
        } else if (!phases.isEmpty() && draft.design.phases.isEmpty()) {
            draft.design.phases.addAll(phases);
        } else if (ages.isPresent()) {
            draft.eligibility.ages(ages.get());
        } else {
            return false;
        }
        return true;
    }

    /** Conditions and perhaps interventions, the NCT id, the sponsor, and a date of which nothing says what it dates. */
    private static void readDetails(Block details, StudyDraft draft, Notes notes) {
        boolean afterId = false;
        for (Line line : details.filled()) {
            String text = line.text();
            Optional<Named> intervention = Named.parse(text);
            if (PageReader.isNctId(text)) {
                afterId = true;
            } else if (DateText.parse(text).isPresent()) {
                notes.add(line, "a date without a label");
            } else if (!afterId && intervention.isPresent()) {
                draft.arms.intervention(intervention.get(), null, List.of());
            } else if (!afterId) {
                draft.conditions.add(text.replaceFirst("^[•*-] ", ""));
            } else if (draft.leadSponsor == null) {
                draft.leadSponsor = new Sponsor(text, null);
            } else {
                notes.add(line, "stands below the sponsor without a label");
            }
        }
    }

    private static void readContact(Outline outline, StudyDraft draft) {
        List<String> texts =
                outline.get("Primary Contact").filled().stream().map(Line::text).toList();
        ContactText.parse(texts, ContactRole.CONTACT).ifPresent(draft.centralContacts::add);
    }
}
