package org.armature.source.input;

import java.util.List;
import org.armature.source.TextFormat;
import org.armature.source.TrialFormat;
import org.armature.source.ctgov.CtgovRecords;
import org.armature.source.ctgovxml.CtgovXmlFormat;
import org.armature.source.ctis.CtisRecords;
import org.armature.source.euctr.EuctrRecords;
import org.armature.source.ictrp.IctrpCsvFormat;
import org.armature.source.ictrp.IctrpXmlFormat;
import org.armature.source.isrctn.IsrctnRecords;
import org.armature.source.json.JsonFormat;
import org.armature.source.page.PageReader;

/** The formats that are understood, in the order in which they are asked. */
public final class Formats {
    private Formats() {}

    public static List<TrialFormat> all() {
        PageReader pages = new PageReader();
        return List.of(
                new CtgovXmlFormat(),
                new IctrpXmlFormat(),
                new IctrpCsvFormat(),
                new JsonFormat(List.of(new CtgovRecords(), new CtisRecords(), new IsrctnRecords(), new EuctrRecords())),
                new TextFormat("text of trial pages", pages::recognizes, pages::read));
    }
}
