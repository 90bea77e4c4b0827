package org.armature.source.page;

import java.util.List;
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
    private static final Pattern NCT_ID = Pattern.compile("(?<![A-Za-z0-9])NCT\\d{8}(?![A-Za-z0-9])");
    private static final List<Layout> LAYOUTS =
            List.of(new ClassicPage(), new VeevaPage(), new AggregatorPage(), new PortalPage());

    /** Whether the text is a page in one of the known layouts. */
    public boolean recognizes(String text) {
        return text.length() <= LONGEST_PAGE && layout(Page.of(text)).isPresent();
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
        for (Line line : layout.idLines(page)) {
            Matcher matcher = NCT_ID.matcher(line.text());
            if (!matcher.find()) {
                continue;
            }
            if (nctId != null && !nctId.equals(matcher.group())) {
                return rejected(
                        Kind.INVALID,
                        "the page names two trials as its own: " + nctId + " and " + matcher.group(),
                        Notes.where(place, line),
                        "one page of one trial was expected");
            }
            nctId = matcher.group();
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

    private static Reading rejected(Kind kind, String what, String where, String remedy) {
        return new Reading.Rejected(where, new Problem(kind, what, where, remedy));
    }
}
