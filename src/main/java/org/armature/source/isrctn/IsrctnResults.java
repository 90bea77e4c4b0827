package org.armature.source.isrctn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;

/** What was published about a trial, and whether its data are shared. */
final class IsrctnResults {
    private static final Pattern PUBMED = Pattern.compile(
            "https?://(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d{1,9})\\b");

    private final SourceRecord record;
    private final StudyTree study;

    IsrctnResults(SourceRecord record, StudyTree study) {
        this.record = record;
        this.study = study;
    }

    void read() {
        String details = record.take("results/publicationDetails");
        if (details != null) {
            details.lines().filter(line -> !line.isBlank()).forEach(this::publication);
        }
        String plan = record.text("miscellaneous/ipdSharingPlan");
        if ("Yes".equals(plan) || "No".equals(plan)) {
            study.put("ipdSharingStatementModule/ipdSharing", "Yes".equals(plan) ? "YES" : "NO");
            record.done("miscellaneous/ipdSharingPlan");
        }
        study.put("ipdSharingStatementModule/description", record.take("results/ipdSharingStatement"));
    }

    /** Each line is one publication; an address in PubMed holds its number. */
    private void publication(String line) {
        var reference = study.addObject("referencesModule/references").put("citation", line.strip());
        Matcher pubmed = PUBMED.matcher(line);
        if (pubmed.find()) {
            reference.put("pmid", pubmed.group(1));
        }
    }
}
