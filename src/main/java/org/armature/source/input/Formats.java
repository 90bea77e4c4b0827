package org.armature.source.input;

import java.util.List;
import org.armature.source.TextFormat;
import org.armature.source.TrialFormat;
import org.armature.source.ctgov.CtgovJsonFormat;
import org.armature.source.ctgovxml.CtgovXmlFormat;
import org.armature.source.page.PageReader;

/** The formats that are understood, in the order in which they are asked. */
public final class Formats {
    private Formats() {}

    public static List<TrialFormat> all() {
        PageReader pages = new PageReader();
        return List.of(
                new CtgovJsonFormat(),
                new CtgovXmlFormat(),
                new TextFormat("text of trial pages", pages::recognizes, pages::read));
    }
}
