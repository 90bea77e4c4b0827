package org.armature.source.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.armature.problem.Problem;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;

/** The pages of trial sites, saved as text: one trial a page. */
public final class PageFormat implements TrialFormat {
    private static final int BYTES_PER_CHARACTER = 3;

    private final PageReader reader = new PageReader();

    @Override
    public String title() {
        return "trial pages of ClinicalTrials.gov (classic), ClinicalTrials.Veeva, aggregators and recruitment portals";
    }

    @Override
    public boolean recognizes(Opening opening) {
        return reader.recognizes(opening.text());
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        byte[] bytes = document.readNBytes(BYTES_PER_CHARACTER * PageReader.LONGEST_PAGE + 1);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            readings.accept(reader.read(text, place));
        } catch (CharacterCodingException e) {
            Problem problem = new Problem(
                    Problem.Kind.MALFORMED, "the page is not in UTF-8", place, "save the page as text in UTF-8");
            readings.accept(new Reading.Rejected(place, problem));
        }
    }
}
