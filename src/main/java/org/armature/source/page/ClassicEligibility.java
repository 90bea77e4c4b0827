package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armature.study.EligibilityModule.SamplingMethod;
import org.armature.study.EligibilityModule.Sex;

/** The eligibility of a classic page: a table of facts, then the criteria. */
final class ClassicEligibility {
    private final StudyDraft draft;
    private final Notes notes;

    ClassicEligibility(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    void read(Block block) {
        List<Line> facts = new ArrayList<>();
        List<Line> criteria = new ArrayList<>();
        split(block, facts, criteria);
        EligibilityDraft eligibility = draft.eligibility;
        Values values = new Values(draft, notes);
        ClassicRows rows = ClassicRows.of(facts, notes);
        values.take(rows.one("ages eligible for study"), AgeRange::parse, eligibility::ages);
        values.take(rows.one("sexes eligible for study"), ClassicEligibility::sex, sex -> eligibility.sex = sex);
        values.take(rows.one("genders eligible for study"), ClassicEligibility::sex, sex -> eligibility.sex = sex);
        values.take(rows.one("gender based eligibility"), Vocabulary::yesNo, yes -> eligibility.genderBased = yes);
        eligibility.genderDescription = ClassicDesign.joined(rows.all("gender eligibility description"));
        values.take(
                rows.one("accepts healthy volunteers"), Vocabulary::yesNo, yes -> eligibility.healthyVolunteers = yes);
        values.code(rows.one("sampling method"), SamplingMethod.class, method -> eligibility.sampling = method);
        eligibility.population = ListText.markdown(rows.text("study population"));
        int start = startOfCriteria(criteria);
        if (start > 0 && eligibility.sampling != null && eligibility.population == null) {
            eligibility.population = ListText.markdown(criteria.subList(0, start));
            criteria = criteria.subList(start, criteria.size());
        }
        notes.addAll(rows.before(), "stands among the facts on eligibility without a label");
        rows.finish();
        eligibility.criteria = new EligibilityText().add(criteria).markdown();
    }

    /** The criteria begin at the first line below the table that is no row of it. */
    private static void split(Block block, List<Line> facts, List<Line> criteria) {
        if (block.heading() != null) {
            facts.add(block.heading());
        }
        boolean inText = false;
        boolean inCriteria = false;
        for (Line line : block.lines()) {
            String plain = ClassicRows.plain(line.text());
            String label = ClassicRows.label(line.text());
            boolean heading = Names.label(plain).equals("criteria") || startsCriteria(plain);
            if (!inCriteria && label != null) {
                boolean isText = label.equals("study population") || label.equals("gender eligibility description");
                inText = isText && !line.text().endsWith("|");
            } else if (!inCriteria && !line.isBlank() && (heading || !inText) && !ClassicOutline.isFurniture(plain)) {
                inCriteria = true;
            } else if (!inCriteria && heading) {
                inCriteria = true;
            }
            if (!inCriteria) {
                facts.add(line);
            } else if (line.isBlank() || !ClassicOutline.isFurniture(plain)) {
                criteria.add(new Line(line.number(), line.indent(), plain));
            }
        }
    }

    /** Where a heading of the criteria stands; above it, next to a sampling method, is the study population. */
    private static int startOfCriteria(List<Line> lines) {
        int start = 0;
        while (start < lines.size() && !startsCriteria(lines.get(start).text())) {
            start++;
        }
        return start < lines.size() ? start : 0;
    }

    private static boolean startsCriteria(String text) {
        String label = Names.folded(text.length() > 60 ? text.substring(0, 60) : text);
        return label.startsWith("inclusion criteria")
                || label.startsWith("key inclusion criteria")
                || label.startsWith("exclusion criteria");
    }

    private static Optional<Sex> sex(String text) {
        return Vocabulary.code(Sex.class, text);
    }
}
