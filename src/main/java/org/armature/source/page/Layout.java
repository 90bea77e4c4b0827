package org.armature.source.page;

import java.util.List;
import org.armature.study.SourceFormat;

/** How one site lays out the page of a trial. */
interface Layout {
    SourceFormat format();

    /** How many of the layout's own words the page shows; the layout with most of them is the page's. */
    int marks(Page page);

    /** The lines at which the layout shows the trial's own NCT id; other ids on the page are of other trials. */
    List<Line> idLines(Page page);

    /** What to look for where the page has no such line. */
    String idPlace();

    /** Fills the draft with what the page says, and notes what it says beyond. */
    void read(Page page, StudyDraft draft, Notes notes);
}
