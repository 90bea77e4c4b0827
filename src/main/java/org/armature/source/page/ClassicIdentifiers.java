package org.armature.source.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.armature.study.IdentificationModule.SecondaryIdInfo;

/**
 * The row "Other Study ID Numbers": the organization's id, then further ones, each with its type in brackets if it has
 * one. Where an extraction put them all in one line, an id that may have begun earlier can't be told and becomes a note.
 */
final class ClassicIdentifiers {
    private ClassicIdentifiers() {}

    static void read(List<Line> lines, StudyDraft draft, Notes notes) {
        boolean apart = lines.size() > 1;
        for (Line line : lines) {
            if (line.text().length() > 2000) {
                notes.add(line, "too long to be identifiers");
            } else if (apart) {
                readOne(line.text(), draft);
            } else {
                readRunningTogether(line, draft, notes);
            }
        }
    }

    private static void readOne(String text, StudyDraft draft) {
        Optional<SecondaryIdInfo> typed = SecondaryIdText.parse(text);
        if (draft.orgStudyId == null && typed.isEmpty()) {
            draft.orgStudyId = text;
        } else {
            draft.secondaryIds.add(typed.orElseGet(() -> new SecondaryIdInfo(text, null, null, null)));
        }
    }

    private static void readRunningTogether(Line line, StudyDraft draft, Notes notes) {
        Matcher matcher = SecondaryIdText.TYPED.matcher(line.text());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            Optional<SecondaryIdInfo> info = SecondaryIdText.info(matcher);
            String before = matcher.group(1).strip();
            int space = before.indexOf(' ');
            if (info.isEmpty() || before.indexOf(' ', space + 1) >= 0 || (end > 0) != (space < 0)) {
                notes.add(line.withText(matcher.group()), "the page does not show where one identifier ends");
            } else {
                draft.orgStudyId = end == 0 ? before.substring(0, space) : draft.orgStudyId;
                SecondaryIdInfo found = info.get();
                String id = end == 0 ? before.substring(space + 1) : before;
                draft.secondaryIds.add(new SecondaryIdInfo(id, found.type(), found.domain(), null));
            }
            end = matcher.end();
        }
        String rest = line.text().substring(end).strip();
        if (end == 0 && !rest.isEmpty() && rest.indexOf(' ') < 0) {
            draft.orgStudyId = rest;
        } else if (!rest.isEmpty()) {
            notes.add(line.withText(rest), "the page does not show where one identifier ends");
        }
    }
}
