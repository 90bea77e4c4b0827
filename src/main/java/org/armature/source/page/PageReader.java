package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;
import org.armature.source.Reading;
import org.armature.study.SourcedStudy;

/**
 * Reads the page of one trial that was saved as text. The site's layout is told from the words on the page, never from
 * the file's name.
 */
public final class PageReader {
    /** In characters; the longest real pages have a few hundred thousand. */
    static final int LONGEST_PAGE = 8_000_000;

    private static final int FEWEST_MARKS = 3;
    private static final Pattern NCT_ID =
            Pattern.compile("(?<![A-Z0-9])NCT\\d{8}(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NCT_LINE = Pattern.compile(
            "\\s*(?:https?://(?:www\\.|classic\\.)?clinicaltrials\\.gov/[a-z0-9/]{0,20})?NCT\\d{8}\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "<!doctype html|<html[ >]|</(?:div|p|span|li|td|tr|table|ul|h[1-6])>", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_TAGS = 20;
    private static final List<Layout> LAYOUTS =
            List.of(new ClassicPage(), new VeevaPage(), new AggregatorPage(), new PortalPage());

    /** Whether the text is a page in one of the known layouts, or the HTML source of a page that names a trial. */
    public boolean recognizes(String text) {
        if (text.length() > LONGEST_PAGE) {
            return false;
        }
        return isMarkup(text)
                ? NCT_ID.matcher(text).find()
                : layout(Page.of(text)).isPresent();
    }

    /**
     * Reads the trial of a page.
     *
     * @param place names the page in problems and notes, usually its file
     */
    public Reading read(String text, String place) {
        if (text.isBlank()) {
            return rejected(Kind.MALFORMED, "the page is empty", place, "a trial page saved as text was expected");
        }
        if (text.length() > LONGEST_PAGE) {
            return rejected(
                    Kind.TOO_LARGE,
                    "the text has " + text.length() + " characters, more than a trial page can have",
                    place,
                    "pages of up to " + LONGEST_PAGE + " characters are read");
        }
        if (isMarkup(text)) {
            return rejected(
                    Kind.UNKNOWN_FORMAT,
                    "this is the HTML source of a page, not its text",
                    place,
                    "save the page as text, or copy its text from the browser");
        }
        Page page = Page.of(text);
        return layout(page)
                .map(layout -> read(layout, page, place))
                .orElseGet(() -> rejected(
                        Kind.UNKNOWN_FORMAT,
                        "the text is not in a known page layout",
                        place,
                        "known are classic ClinicalTrials.gov, ClinicalTrials.Veeva, the aggregator's and the"
                                + " recruitment portal's pages"));
    }

    /** Whether the text is nothing but an NCT id, or the registry's address of a trial; in any case. */
    static boolean isNctId(String text) {
        return text.length() < 80 && NCT_LINE.matcher(text).matches();
    }

    private static boolean isMarkup(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        if (beginning.contains("<!doctype html") || beginning.contains("<html")) {
            return true;
        }
        return MARKUP.matcher(text).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS;
    }

    private static Optional<Layout> layout(Page page) {
        Layout best = null;
        int most = FEWEST_MARKS - 1;
        for (Layout layout : LAYOUTS) {
            int marks = layout.marks(page);
            if (marks > most) {
                best = layout;
                most = marks;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Reading read(Layout layout, Page page, String place) {
        String nctId = null;
        for (Line line : idLines(layout, page)) {
            Matcher matcher = NCT_ID.matcher(line.text());
            if (!matcher.find()) {
                continue;
            }
            String found = matcher.group().toUpperCase(Locale.ROOT);
            if (nctId != null && !nctId.equals(found)) {
                return rejected(
                        Kind.INVALID,
                        "the page names two trials as its own: " + nctId + " and " + found,
                        Notes.where(place, line),
                        "one page of one trial was expected");
            }
            nctId = found;
        }
        if (nctId == null) {
            return rejected(
                    Kind.REQUIRED,
                    "the page (" + layout.format().title() + ") does not say its NCT id",
                    place,
                    "expected " + layout.idPlace());
        }
        StudyDraft draft = new StudyDraft(nctId);
        Notes notes = new Notes(place);
        layout.read(page, draft, notes);
        return new Reading.Trial(place, new SourcedStudy(draft.build(), layout.format()), notes.problems());
    }

    /** The lines with the page's own NCT id, and those of a page in another layout that stands in the same text. */
    private static List<Line> idLines(Layout layout, Page page) {
        List<Line> lines = new ArrayList<>(layout.idLines(page));
        for (Layout other : LAYOUTS) {
            if (other != layout && !lines.isEmpty() && other.marks(page) >= FEWEST_MARKS) {
                lines.addAll(other.idLines(page));
            }
        }
        return lines;
    }

    private static Reading rejected(Kind kind, String what, String where, String remedy) {
        return new Reading.Rejected(where, new Problem(kind, what, where, remedy));
    }
}
