package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.armature.study.SponsorCollaboratorsModule.ResponsibleParty;
import org.armature.study.SponsorCollaboratorsModule.ResponsiblePartyType;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;

/**
 * The responsible party of a classic page: the sponsor's name alone, or a person with title and affiliation. The page
 * does not say whether such a person is the principal or a sponsor-investigator, so the type stays open.
 */
final class ClassicResponsibleParty {
    /** An organization whose name ends with its legal form: {@code Acme Biologics, Inc.}. */
    private static final Pattern COMPANY = Pattern.compile(
            "[^,]{2,200}(?:, ?(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|Co|Corp|Corporation|GmbH|S\\.?A|S\\.?p\\.?A|AG|LP|L\\.P|PLC|plc"
                    + "|B\\.?V|N\\.?V|K\\.?K)\\.?){1,3}");

    private ClassicResponsibleParty() {}

    static void read(List<Line> lines, StudyDraft draft, Notes notes) {
        if (lines.isEmpty() || draft.responsibleParty != null) {
            return;
        }
        String text = lines.get(0).text();
        Sponsor sponsor = draft.leadSponsor;
        if (sponsor == null ? isOrganization(text) : text.equals(sponsor.name())) {
            draft.responsibleParty = new ResponsibleParty(ResponsiblePartyType.SPONSOR, null, null, null, null, null);
            draft.leadSponsor = sponsor == null ? new Sponsor(text, null) : sponsor;
            return;
        }
        int nameEnd = text.indexOf(", ");
        int affiliationStart = affiliationStart(text, draft);
        if (nameEnd > 0 && affiliationStart > nameEnd + 2) {
            draft.responsibleParty = new ResponsibleParty(
                    null,
                    text.substring(0, nameEnd),
                    text.substring(nameEnd + 2, affiliationStart - 2),
                    text.substring(affiliationStart),
                    null,
                    null);
        } else {
            notes.add(lines.get(0), "the page does not show where name, title and affiliation end");
        }
    }

    private static boolean isOrganization(String text) {
        return text.indexOf(',') < 0
                || (text.length() < 300 && COMPANY.matcher(text).matches());
    }

    /** Where the affiliation begins: it is the sponsor's or an official's, or the last of three parts; else 0. */
    private static int affiliationStart(String text, StudyDraft draft) {
        List<String> known = new ArrayList<>();
        if (draft.leadSponsor != null && draft.leadSponsor.name() != null) {
            known.add(draft.leadSponsor.name());
        }
        draft.officials.forEach(official -> {
            if (official.affiliation() != null) {
                known.add(official.affiliation());
            }
        });
        for (String name : known) {
            if (text.endsWith(", " + name)) {
                return text.length() - name.length();
            }
        }
        return text.split(", ", -1).length == 3 ? text.lastIndexOf(", ") + 2 : 0;
    }
}
