package org.armature.source.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armature.study.IdentificationModule.SecondaryIdInfo;

/** The identifiers of a Veeva page: the NCT id, the organization's id, then others, some with their type in brackets. */
final class VeevaIdentifiers {
    private VeevaIdentifiers() {}

    static void read(List<Line> lines, StudyDraft draft, Notes notes) {
        for (Line line : lines) {
            String text = line.text();
            Optional<SecondaryIdInfo> typed = SecondaryIdText.parse(text);
            if (text.toUpperCase(Locale.ROOT).endsWith(draft.nctId) && PageReader.isNctId(text)) {
                continue;
            }
            if (PageReader.isNctId(text)) {
                notes.add(line, "a second NCT id; the page does not say whether it is an alias");
            } else if (typed.isPresent()) {
                draft.secondaryIds.add(typed.get());
            } else if (draft.orgStudyId == null) {
                draft.orgStudyId = text;
            } else {
                draft.secondaryIds.add(new SecondaryIdInfo(text, null, null, null));
            }
        }
    }
}
