package org.armature.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.source.page.ArmTable.Named;
import org.armature.study.ArmsInterventionsModule.ArmGroupType;
import org.armature.study.ArmsInterventionsModule.InterventionType;
import org.jspecify.annotations.Nullable;

/**
 * The groups and interventions of an aggregator's page. A group is its label, its description and {@code Group Type …},
 * then for each intervention its name, {@code Intervention Type …} and its description. Where a description ends and
 * the next group's label begins is told by the section "Interventions", which repeats the descriptions.
 */
final class AggregatorArms {
    private static final String GROUP_TYPE = "Group Type";
    private static final String INTERVENTION_TYPE = "Intervention Type";
    static final String OTHER_NAMES = "Other Intervention Names";
    private static final String UNTOLD = "the page does not tell a group's label from a description here";
    private final StudyDraft draft;
    private final Notes notes;
    private final Map<String, List<List<String>>> descriptions = new LinkedHashMap<>();

    AggregatorArms(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    void read(List<Line> groupLines, List<Line> interventionLines) {
        List<Line> groups = filled(groupLines);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < groups.size(); i++) {
            if (isAnchor(groups.get(i), INTERVENTION_TYPE)) {
                names.add(groups.get(i - 1).text());
            }
        }
        readInterventions(filled(interventionLines), names);
        readGroups(groups);
    }

    private static List<Line> filled(List<Line> lines) {
        return lines.stream().filter(line -> !line.isPlaceholder()).toList();
    }

    private static boolean isAnchor(Line line, String label) {
        String text = line.text();
        return text.regionMatches(true, 0, label, 0, label.length())
                && text.length() < 80
                && (text.length() == label.length() || " :".indexOf(text.charAt(label.length())) >= 0);
    }

    private static <E extends Enum<E>> @Nullable E type(Line anchor, String label, Class<E> type) {
        return Vocabulary.code(type, anchor.text().substring(label.length())).orElse(null);
    }

    /** Each intervention: its name, its description, {@code Intervention Type …} and perhaps its other names. */
    private void readInterventions(List<Line> lines, Set<String> names) {
        List<Line> part = new ArrayList<>();
        Named last = null;
        boolean namesApart = false;
        for (Line line : lines) {
            if (!isAnchor(line, INTERVENTION_TYPE)) {
                part.add(line);
                continue;
            }
            int start = nameIndex(part, names);
            namesApart |= readOtherNames(last, part.subList(0, start));
            if (start < part.size()) {
                last = new Named(
                        type(line, INTERVENTION_TYPE, InterventionType.class),
                        part.get(start).text());
                List<Line> description = List.copyOf(part.subList(start + 1, part.size()));
                descriptions
                        .computeIfAbsent(last.name(), name -> new ArrayList<>())
                        .add(description.stream().map(Line::text).toList());
                draft.arms.intervention(last, ListText.markdown(apart(description)), List.of());
            }
            part.clear();
        }
        if (namesApart || descriptions.size() < 2 || part.isEmpty()) {
            readOtherNames(last, part);
        } else {
            part.stream()
                    .skip(1)
                    .filter(line -> !AggregatorPage.isSentence(line.text()))
                    .forEach(line -> notes.add(line, "the page does not say which intervention has this name"));
        }
    }

    private static int nameIndex(List<Line> part, Set<String> names) {
        for (int i = 0; i < part.size(); i++) {
            if (names.contains(part.get(i).text())) {
                return i;
            }
        }
        boolean startsWithOtherNames = !part.isEmpty() && isAnchor(part.get(0), OTHER_NAMES);
        return startsWithOtherNames ? part.size() : 0;
    }

    /** Reads the names below the last intervention; false where there are none. */
    private boolean readOtherNames(@Nullable Named intervention, List<Line> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        if (intervention == null || !isAnchor(lines.get(0), OTHER_NAMES)) {
            notes.addAll(lines, "stands among the interventions without a label");
            return false;
        }
        List<String> otherNames = lines.subList(1, lines.size()).stream()
                .map(Line::text)
                .filter(text -> !AggregatorPage.isSentence(text))
                .toList();
        draft.arms.intervention(intervention, null, otherNames);
        return true;
    }

    private void readGroups(List<Line> lines) {
        List<Line> part = new ArrayList<>();
        Named last = null;
        boolean open = false;
        for (Line line : lines) {
            boolean groupType = isAnchor(line, GROUP_TYPE);
            if (!groupType && !isAnchor(line, INTERVENTION_TYPE)) {
                part.add(line);
                continue;
            }
            if (groupType) {
                startGroup(withoutDescription(part, last, 1), type(line, GROUP_TYPE, ArmGroupType.class));
                open = true;
                last = null;
            } else if (!part.isEmpty()) {
                Line name = part.remove(part.size() - 1);
                List<Line> rest = withoutDescription(part, last, 0);
                if (!open || (!rest.isEmpty() && isTold(last))) {
                    startUntyped(rest);
                    open = true;
                } else {
                    notes.addAll(rest, UNTOLD);
                }
                last = new Named(type(line, INTERVENTION_TYPE, InterventionType.class), name.text());
            }
            part.clear();
        }
        List<Line> rest = withoutDescription(part, last, 0);
        if (!rest.isEmpty() && isTold(last) && (open || rest.size() <= 2)) {
            startUntyped(rest);
        } else {
            notes.addAll(rest, UNTOLD);
        }
    }

    /** Whether it is known where the description of an intervention ends. */
    private boolean isTold(@Nullable Named intervention) {
        return intervention == null || descriptions.containsKey(intervention.name());
    }

    /** A group that shows no type: what follows its label and one paragraph may be further groups. */
    private void startUntyped(List<Line> lines) {
        boolean told = lines.size() <= 2;
        startGroup(told ? lines : lines.subList(0, 1), null);
        notes.addAll(told ? List.of() : lines.subList(1, lines.size()), UNTOLD);
    }

    private void startGroup(List<Line> lines, @Nullable ArmGroupType type) {
        String label = lines.isEmpty() ? null : lines.get(0).text();
        List<Line> description = lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
        draft.arms.arm(label, type, ListText.markdown(apart(description)));
    }

    /** Gives the intervention before to its group, and returns what follows its description; at least so many lines. */
    private List<Line> withoutDescription(List<Line> part, @Nullable Named before, int least) {
        if (before == null) {
            return List.copyOf(part);
        }
        int most = Math.max(0, part.size() - least);
        int known = 0;
        for (List<String> candidate : descriptions.getOrDefault(before.name(), List.of())) {
            known = Math.max(known, sharedLines(part, candidate, most));
        }
        if (!descriptions.containsKey(before.name()) && part.size() > 1 && least > 0) {
            known = 1;
            notes.add(
                    part.get(0),
                    "taken as the description of \"" + before.name() + "\", which the page does not repeat");
        }
        draft.arms.armIntervention(before, ListText.markdown(apart(part.subList(0, known))), List.of());
        return List.copyOf(part.subList(known, part.size()));
    }

    /** How many of the lines are those of the description; 0 unless all of it is there. */
    private static int sharedLines(List<Line> part, List<String> description, int most) {
        if (description.size() > most) {
            return 0;
        }
        for (int i = 0; i < description.size(); i++) {
            if (!part.get(i).text().equals(description.get(i))) {
                return 0;
            }
        }
        return description.size();
    }

    /** The lines with a blank line between them, as the site's paragraphs are. */
    private static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (Line line : lines) {
            apart.add(line);
            apart.add(new Line(line.number(), 0, ""));
        }
        return apart;
    }
}
