package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.source.page.Heading.Match;

/** The parts of a classic ClinicalTrials.gov page. Many extractions drop its headings, so parts are told by their first row. */
final class ClassicOutline {
    static final String HEADER = "header";
    static final String TABS = "tabs";
    static final String SUMMARY = "summary";
    static final String CONDITIONS = "conditions";
    static final String DETAILS = "details";
    static final String DESIGN = "design";
    static final String ARMS = "arms";
    static final String OUTCOMES = "outcomes";
    static final String ELIGIBILITY = "eligibility";
    static final String CONTACTS = "contacts";
    static final String MORE = "more";

    static final List<Heading> HEADINGS = List.of(
            starting(HEADER, "clinicaltrials.gov identifier"),
            starting(TABS, "how to read a study record"),
            starting(SUMMARY, "brief summary"),
            starting(CONDITIONS, "condition or disease", "condition intervention"),
            starting(DETAILS, "detailed description"),
            new Heading(
                    DESIGN,
                    (text, next) ->
                            label(text).startsWith("study type") && label(text).length() < 80),
            new Heading(
                    ARMS,
                    (text, next) ->
                            label(text).startsWith("arm ") && label(text).contains("intervention")
                                    || label(text).startsWith("group/cohort")
                                    || label(text).equals("arm")),
            new Heading(
                    OUTCOMES,
                    (text, next) -> label(text).startsWith("primary outcome") || text.contains("[ Time Frame:")),
            starting(ELIGIBILITY, "ages eligible for study"),
            starting(
                    CONTACTS,
                    "contacts and locations",
                    "to learn more about this study",
                    "please refer to this study by"),
            starting(
                    MORE,
                    "more information",
                    "publications",
                    "responsible party",
                    "other publications",
                    "clinicaltrials.gov identifier",
                    "other study id numbers"));
    private static final Set<String> FURNITURE = Set.of(
            "clinicaltrials.gov",
            "clinicaltrials.gov menu",
            "working…",
            "working...",
            "go to",
            "study details",
            "tabular view",
            "study results",
            "no results posted",
            "no study results posted",
            "results submitted",
            "disclaimer",
            "how to read a study record",
            "study description",
            "study design",
            "arms and interventions",
            "outcome measures",
            "eligibility criteria",
            "information from the national library of medicine",
            "contacts and locations",
            "contacts",
            "more information",
            "study contact",
            "study contact backup",
            "criteria",
            "layout table for study information",
            "layout table for eligibility information",
            "layout table for location contacts",
            "layout table for location information",
            "layout table for investigator information",
            "layout table for additonal information",
            "layout table for additional information",
            "key record dates",
            "save this study",
            "history of changes",
            "| |");
    private static final List<String> FURNITURE_BEGINNINGS = List.of(
            "The safety and scientific validity of this study",
            "Listing a study does not mean",
            "Read our disclaimer",
            "Know the risks and potential benefits",
            "Choosing to participate in a study is",
            "To learn more about this study, you or your doctor",
            "Please refer to this study by",
            "For general information, Learn About",
            "We're building a better ClinicalTrials.gov",
            "We're building a modernized",
            "We updated the design",
            "Try the New Site",
            "The current and more ClinicalTrials.gov",
            "Saved Studies",
            "Warning",
            "![](",
            "Resource links provided by",
            "MedlinePlus",
            "Genetic and Rare Diseases",
            "Drug Information available for",
            "U.S. FDA Resources",
            "FDA Resources");

    private ClassicOutline() {}

    private static String label(String text) {
        return Names.label(ClassicRows.plain(text)).replace(" |", "").replace("| ", "");
    }

    private static Heading starting(String name, String... beginnings) {
        Match match = (text, next) -> {
            String plain = Names.folded(ClassicRows.plain(text.length() > 300 ? text.substring(0, 300) : text));
            for (String beginning : beginnings) {
                if (plain.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        };
        return new Heading(name, match);
    }

    /** Whether the text belongs to the site, whatever the study. */
    static boolean isFurniture(String text) {
        if (text.length() < 60 && FURNITURE.contains(Names.label(text))) {
            return true;
        }
        return FURNITURE_BEGINNINGS.stream()
                .anyMatch(beginning -> text.regionMatches(true, 0, beginning, 0, beginning.length()));
    }

    /** The lines of the parts, one after the other, without the site's own. What a heading's line says behind it counts. */
    static List<Line> text(Outline outline, String... names) {
        List<Line> text = new ArrayList<>();
        for (String name : names) {
            addWithHeading(outline.get(name), text);
        }
        return withoutFurniture(text);
    }

    /** Running text without the site's own lines around it; inside, a line such as "Study Design" is the author's. */
    static List<Line> withoutFurniture(List<Line> text) {
        int start = 0;
        int end = text.size();
        while (start < end && isBlankOrFurniture(text.get(start))) {
            start++;
        }
        while (end > start && isBlankOrFurniture(text.get(end - 1))) {
            end--;
        }
        return text.subList(start, end).stream()
                .filter(line -> !Names.label(line.text()).equals("go to"))
                .toList();
    }

    private static boolean isBlankOrFurniture(Line line) {
        return line.isPlaceholder() || isFurniture(ClassicRows.plain(line.text()));
    }

    static void addWithHeading(Block block, List<Line> target) {
        Line heading = block.heading();
        if (heading != null) {
            String plain = ClassicRows.plain(heading.text());
            boolean summary = plain.regionMatches(true, 0, "Brief Summary:", 0, 14)
                    || plain.regionMatches(true, 0, "Detailed Description:", 0, 21);
            target.add(summary ? heading.withText(plain.substring(plain.indexOf(':') + 1)) : heading);
        }
        target.addAll(block.lines());
    }
}
