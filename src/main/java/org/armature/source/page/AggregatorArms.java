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
        for (Line line : lines) {
            if (!isAnchor(line, INTERVENTION_TYPE)) {
                part.add(line);
                continue;
            }
            int start = nameIndex(part, names);
            readOtherNames(last, part.subList(0, start));
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
        readOtherNames(last, part);
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

    private void readOtherNames(@Nullable Named intervention, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (intervention == null || !isAnchor(lines.get(0), OTHER_NAMES)) {
            notes.addAll(lines, "stands among the interventions without a label");
            return;
        }
        List<String> otherNames = lines.subList(1, lines.size()).stream()
                .map(Line::text)
                .filter(text -> !AggregatorPage.isSentence(text))
                .toList();
        draft.arms.intervention(intervention, null, otherNames);
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
                draft.arms.armIntervention(last, null, List.of());
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

    /** What follows the description of the intervention before; at least so many lines stay. */
    private List<Line> withoutDescription(List<Line> part, @Nullable Named before, int least) {
        if (before == null || part.size() <= least) {
            return List.copyOf(part);
        }
        List<List<String>> candidates = descriptions.getOrDefault(before.name(), List.of());
        int known = 0;
        for (List<String> candidate : candidates) {
            known = Math.max(known, sharedLines(part, candidate, part.size() - least));
        }
        if (candidates.isEmpty() && part.size() > 1 && least > 0) {
            known = 1;
            notes.add(
                    part.get(0),
                    "taken as the description of \"" + before.name() + "\", which the page does not repeat");
            draft.arms.intervention(before, Markdown.escape(part.get(0).text()), List.of());
        }
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
