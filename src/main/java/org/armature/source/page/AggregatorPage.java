package org.armature.source.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.armature.study.SourceFormat;

/** The page of a trial on an aggregator's site: sections with a heading and a sentence that says what they hold. */
final class AggregatorPage implements Layout {
    private static final Set<String> MARKS = Set.of(
            "basic information",
            "recruitment status",
            "clinical phase",
            "total enrollment",
            "study classification",
            "allocation method",
            "primary study purpose",
            "blinding strategy",
            "observational model type",
            "study time perspective",
            "study groups",
            "minimum eligible age",
            "maximum eligible age",
            "eligible sex",
            "facility contacts",
            "central contacts",
            "other identifiers",
            "more related trials");
    private static final String ID_LABEL = "NCT ID:";

    /** The verbs with which the site's sentences below its headings begin. */
    private static final String SENTENCE_BEGINNING =
            "(?:Get|Review|Dive|See|Understand|Learn|Check|Meet|Identify|Explore|Reach|Find|Access|View|Download"
                    + "|Discover|Browse|Read|Additional clinical trials) ";

    private static final Pattern SENTENCE = Pattern.compile(SENTENCE_BEGINNING + ".{25,250}\\.");
    private static final Pattern CUT_SENTENCE = Pattern.compile(SENTENCE_BEGINNING + ".{0,250}");

    private static final List<String> SECTIONS = List.of(
            "Study Results",
            "Basic Information",
            "Official Title",
            "Acronym",
            "Brief Summary",
            "Detailed Description",
            "Conditions",
            "Keywords",
            "Study Design",
            "Study Groups",
            "Interventions",
            "Primary Outcomes",
            "Secondary Outcomes",
            "Other Outcomes",
            "Eligibility Criteria",
            "Sponsors",
            "Responsible Party",
            "Principal Investigators",
            "Locations",
            "Countries",
            "Central Contacts",
            "Facility Contacts",
            "References",
            "Provided Documents",
            "IPD Sharing",
            "Other Identifiers",
            "More Related Trials");

    @Override
    public SourceFormat format() {
        return SourceFormat.AGGREGATOR_PAGE;
    }

    @Override
    public int marks(Page page) {
        return page.countLabels(MARKS) + page.countBeginnings(List.of(ID_LABEL));
    }

    @Override
    public List<Line> idLines(Page page) {
        return page.lines().stream()
                .filter(line -> line.text().regionMatches(true, 0, ID_LABEL, 0, ID_LABEL.length())
                        && PageReader.isNctId(line.text().substring(ID_LABEL.length())))
                .toList();
    }

    @Override
    public String idPlace() {
        return "a line \"NCT ID: NCT…\" below the title";
    }

    static boolean isSentence(String text) {
        return text.length() < 300 && SENTENCE.matcher(text).matches();
    }

    /** Whether a line is the site's sentence below a heading, cut off where a page that was saved in part ends. */
    static boolean beginsSentence(String text) {
        return text.length() < 300 && CUT_SENTENCE.matcher(text).matches();
    }

    /** Whether a line reads like a heading of the site: a few words, each with a capital. */
    static boolean isTitle(String text) {
        if (text.length() > 60 || text.isEmpty() || !Character.isLetter(text.charAt(text.length() - 1))) {
            return false;
        }
        String[] words = text.split(" ");
        long small = List.of(words).stream()
                .filter(word -> word.isEmpty() || Character.isLowerCase(word.charAt(0)))
                .filter(word -> !Set.of("and", "of", "the", "for", "in", "to").contains(word))
                .count();
        return words.length <= 6 && small == 0 && Character.isUpperCase(text.charAt(0));
    }

    @Override
    public void read(Page page, StudyDraft draft, Notes notes) {
        AggregatorSections sections = AggregatorSections.of(page.lines(), SECTIONS);
        readTop(sections.top(), draft, notes);
        AggregatorFacts facts = new AggregatorFacts(draft, notes);
        facts.readResults(sections.get("Study Results"));
        facts.readBasics(sections.get("Basic Information"));
        draft.officialTitle = facts.text(sections.get("Official Title"));
        draft.acronym = facts.text(sections.get("Acronym"));
        draft.briefSummary = ListText.markdown(sections.get("Brief Summary"));
        draft.detailedDescription = ListText.markdown(sections.get("Detailed Description"));
        facts.texts(sections.get("Conditions"), draft.conditions);
        facts.texts(sections.get("Keywords"), draft.keywords);
        facts.readDesign(sections.get("Study Design"));
        new AggregatorArms(draft, notes).read(sections.get("Study Groups"), sections.get("Interventions"));
        facts.readEligibility(sections.get("Eligibility Criteria"));
        AggregatorOutcomes outcomes = new AggregatorOutcomes(notes);
        outcomes.read(sections.get("Primary Outcomes"), draft.primaryOutcomes);
        outcomes.read(sections.get("Secondary Outcomes"), draft.secondaryOutcomes);
        outcomes.read(sections.get("Other Outcomes"), draft.otherOutcomes);
        AggregatorPeople people = new AggregatorPeople(draft, notes);
        people.readSponsors(sections.get("Sponsors"));
        people.readResponsibleParty(sections.get("Responsible Party"));
        people.readInvestigators(sections.get("Principal Investigators"));
        people.readSites(sections.get("Locations"));
        people.readContacts(sections.get("Central Contacts"), draft.centralContacts);
        people.readSiteContacts(sections.get("Facility Contacts"));
        new AggregatorReferences(draft, notes).read(sections);
        sections.unknown().forEach(lines -> notes.addAll(lines, "stands in a section that is not known"));
    }

    private static void readTop(List<Line> top, StudyDraft draft, Notes notes) {
        for (Line line : top) {
            String label = line.text().toLowerCase(Locale.ROOT);
            if (line.isPlaceholder() || label.startsWith("nct id:")) {
                continue;
            }
            if (label.startsWith("last updated:")) {
                notes.add(line, "the page does not say whether the update was submitted or posted then");
            } else if (draft.briefTitle == null) {
                draft.briefTitle = line.text();
            } else {
                notes.add(line, "stands below the title without a label");
            }
        }
    }
}
