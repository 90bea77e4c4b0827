package org.armature.source.ctgovxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.armature.problem.Problem;
import org.armature.source.Head;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;
import org.armature.source.Utf8Stream;

/**
 * ClinicalTrials.gov records in the registry's legacy XML: one {@code clinical_study}, several one after the other, or
 * several inside of any other element.
 */
public final class CtgovXmlFormat implements TrialFormat {
    private static final Pattern HAS_A_RECORD = Pattern.compile("<(?:!DOCTYPE\\s+)?clinical_study[\\s/>\\[]");

    @Override
    public String title() {
        return "ClinicalTrials.gov XML";
    }

    @Override
    public boolean recognizes(Opening opening) {
        String text = opening.text();
        return text.stripLeading().startsWith("<") && HAS_A_RECORD.matcher(text).find();
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        InputStream text = Utf8Stream.of(document);
        Head head = Head.of(text, Encoding.DECLARATION_BYTES);
        Encoding encoding = Encoding.declaredIn(new String(head.bytes(), StandardCharsets.ISO_8859_1));
        if (encoding.charset() == null) {
            String what = "the encoding \"" + Shortened.of(encoding.name()) + "\" is not read";
            Problem problem = new Problem(Problem.Kind.INVALID, what, place, "save the file in UTF-8");
            readings.accept(new Reading.Rejected(place, problem));
            return;
        }
        new CtgovXmlReader(place, head.followedBy(text), encoding.charset(), readings).read();
    }
}
