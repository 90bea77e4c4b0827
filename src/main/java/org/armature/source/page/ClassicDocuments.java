package org.armature.source.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.DocumentSection.LargeDoc;
import org.armature.study.PartialDate;

/** Uploaded documents as the classic page lists them: {@code Study Protocol and Statistical Analysis Plan [PDF] March 1, 2019}. */
final class ClassicDocuments {
    private static final Pattern DOCUMENT =
            Pattern.compile("[-•]? ?([A-Z][A-Za-z, ]{5,100}?)[:\\s]{0,3}\\[PDF]\\s?(.{0,30})");

    private ClassicDocuments() {}

    static Optional<LargeDoc> parse(String text) {
        Matcher matcher = text.length() < 200 ? DOCUMENT.matcher(text) : DOCUMENT.matcher("");
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = matcher.group(1).strip();
        boolean protocol = label.contains("Study Protocol");
        boolean plan = label.contains("Statistical Analysis Plan");
        boolean consent = label.contains("Informed Consent Form");
        if (!protocol && !plan && !consent) {
            return Optional.empty();
        }
        PartialDate date = DateText.parse(matcher.group(2)).orElse(null);
        return Optional.of(new LargeDoc(null, protocol, plan, consent, label, date, null, null, null));
    }
}
