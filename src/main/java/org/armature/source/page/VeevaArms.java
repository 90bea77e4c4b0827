package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.armature.source.page.ArmTable.Named;
import org.armature.study.ArmsInterventionsModule.ArmGroupType;
import org.armature.study.DesignModule.StudyType;
import org.jspecify.annotations.Nullable;

/** The treatments and patient groups of a Veeva page; a group without a type is a cohort of an observational study. */
final class VeevaArms {
    private final StudyDraft draft;
    private final Notes notes;

    VeevaArms(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    void read(List<Line> treatments, Block groups) {
        for (Line line : treatments) {
            Named.parse(line.text())
                    .ifPresentOrElse(
                            named -> draft.arms.intervention(named, null, List.of()),
                            () -> notes.add(line, "expected an intervention such as \"Drug: Aspirin\""));
        }
        List<Line> lines = groups.filled();
        List<Integer> starts = starts(lines);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            readArm(lines.subList(starts.get(i), end));
        }
        if (!starts.isEmpty()) {
            notes.addAll(lines.subList(0, starts.get(0)), "stands before the first patient group");
        }
        checkCount(groups.heading(), starts.size());
    }

    /** Where arms start: at the line before a type, a description or treatments that belong to no earlier arm. */
    private List<Integer> starts(List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        boolean inDescription = false;
        boolean inArm = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            if (isLabel(text, "treatment")) {
                inDescription = false;
                inArm = false;
            } else if (isLabel(text, "description")) {
                inDescription = true;
            } else if ((type(text) == null || type(next) != null)
                    && Named.parse(text).isEmpty()) {
                boolean typed = type(next) != null;
                boolean untyped =
                        !inDescription && (isLabel(next, "description") || isLabel(next, "treatment") || !inArm);
                if (typed || untyped || startsUntyped(inDescription, next)) {
                    starts.add(i);
                    inDescription = false;
                    inArm = true;
                }
            }
        }
        return starts;
    }

    private static boolean startsUntyped(boolean inDescription, String next) {
        return inDescription && isLabel(next, "description");
    }

    private void readArm(List<Line> lines) {
        String label = lines.get(0).text();
        ArmGroupType type = lines.size() > 1 ? type(lines.get(1).text()) : null;
        List<Line> description = new ArrayList<>();
        List<Line> treatments = new ArrayList<>();
        List<Line> target = null;
        for (Line line : lines.subList(type == null ? 1 : 2, lines.size())) {
            if (target != treatments && isLabel(line.text(), "description")) {
                target = description;
            } else if (isLabel(line.text(), "treatment")) {
                target = treatments;
            } else if (target != null) {
                target.add(line);
            } else {
                notes.add(line, "stands in a patient group without a label");
            }
        }
        draft.arms.arm(label, type, ListText.markdown(description));
        for (Line line : treatments) {
            Optional<Named> named = Named.parse(line.text());
            named.ifPresentOrElse(
                    found -> draft.arms.armIntervention(found, null, List.of()),
                    () -> notes.add(line, "expected an intervention such as \"Drug: Aspirin\""));
        }
    }

    private static boolean isLabel(String text, String label) {
        String found = Names.label(text);
        return text.endsWith(":") && (found.equals(label) || found.equals(label + "s"));
    }

    /** The groups of an observational study have no type, however they are called. */
    private @Nullable ArmGroupType type(String text) {
        String label = Names.label(text);
        return draft.design.studyType != StudyType.OBSERVATIONAL && label.endsWith(" group")
                ? Vocabulary.code(ArmGroupType.class, label.substring(0, label.length() - " group".length()))
                        .orElse(null)
                : null;
    }

    private void checkCount(@Nullable Line heading, int found) {
        if (heading == null) {
            return;
        }
        Matcher matcher = VeevaPage.GROUPS.matcher(heading.text());
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) != found) {
            notes.add(heading, "found " + found + " patient groups");
        }
    }
}
