package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armature.source.page.ArmTable.Named;
import org.armature.study.ArmsInterventionsModule.ArmGroupType;

/**
 * The table of arms and interventions of a classic page. Bars end its cells where an extraction kept them; without them
 * an arm is told by its type in front of its label, and an intervention by the table of conditions, which names them.
 */
final class ClassicArms {
    private final StudyDraft draft;
    private final Notes notes;

    ClassicArms(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** Reads the table and returns the lines below it. */
    List<Line> read(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).text().indexOf('|') < 0) {
            end--;
        }
        if (end == 0 && !isTyped(lines)) {
            readUntold(lines);
            return List.of();
        }
        List<List<Line>> cells = end > 0 ? cells(lines.subList(0, end)) : unbarredCells(lines);
        boolean afterArm = false;
        for (List<Line> cell : cells) {
            boolean isIntervention = Named.parse(cell.get(0).text()).isPresent()
                    && (afterArm || !cell.get(0).text().startsWith("Other: "));
            if (isIntervention) {
                readInterventions(cell);
            } else {
                readArm(cell);
            }
            afterArm = !isIntervention;
        }
        return end > 0 ? lines.subList(end, lines.size()) : List.of();
    }

    /** The cells that say something, cut at the bars. */
    private static List<List<Line>> cells(List<Line> lines) {
        List<List<Line>> cells = new ArrayList<>();
        List<Line> cell = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().matches("[-| ]{3,40}")) {
                continue;
            }
            String[] parts = line.text().split("\\|", -1);
            for (int i = 0; i < parts.length; i++) {
                if (!Line.isPlaceholder(parts[i].strip())) {
                    cell.add(line.withText(parts[i]));
                }
                if (i < parts.length - 1 && !cell.isEmpty()) {
                    cells.add(cell);
                    cell = new ArrayList<>();
                }
            }
        }
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
        return cells;
    }

    private List<List<Line>> unbarredCells(List<Line> lines) {
        List<List<Line>> cells = new ArrayList<>();
        for (Line line : lines) {
            if (line.isPlaceholder() || ClassicOutline.isFurniture(line.text())) {
                continue;
            }
            Optional<Named> named = Named.parse(line.text());
            boolean starts = cells.isEmpty()
                    || named.filter(draft.arms::knows).isPresent()
                    || (armType(line.text()).isPresent() && (named.isEmpty() || !draft.arms.knows(named.get())));
            if (starts) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).add(line);
        }
        return cells;
    }

    private static boolean isTyped(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isPlaceholder())
                .findFirst()
                .filter(line -> armType(line.text()).isPresent())
                .isPresent();
    }

    /** Cohorts without bars: only the first label is surely one, the rest may be labels or descriptions. */
    private void readUntold(List<Line> lines) {
        boolean first = true;
        for (Line line : lines) {
            if (line.isPlaceholder() || ClassicOutline.isFurniture(line.text())) {
                continue;
            }
            if (first) {
                draft.arms.arm(line.text(), null, null);
            } else if (Named.parse(line.text()).filter(draft.arms::knows).isEmpty()) {
                notes.add(line, "the page does not tell a cohort's label from a description here");
            }
            first = false;
        }
    }

    private static Optional<ArmGroupType> armType(String text) {
        int colon = text.indexOf(": ");
        return colon < 1 || colon > 25
                ? Optional.empty()
                : Vocabulary.code(ArmGroupType.class, text.substring(0, colon));
    }

    private void readArm(List<Line> cell) {
        String text = cell.get(0).text();
        Optional<ArmGroupType> type = armType(text);
        String label = type.isPresent() ? text.substring(text.indexOf(": ") + 2).strip() : text;
        draft.arms.arm(label, type.orElse(null), ListText.markdown(cell.subList(1, cell.size())));
    }

    private void readInterventions(List<Line> cell) {
        boolean listed = draft.arms.hasInterventions();
        List<Line> part = new ArrayList<>();
        for (Line line : cell) {
            Optional<Named> named = Named.parse(line.text());
            boolean starts = named.isPresent()
                    && (part.isEmpty() || !listed || known(line.text()).isPresent());
            if (starts && !part.isEmpty()) {
                readIntervention(part);
                part = new ArrayList<>();
            }
            part.add(line);
        }
        readIntervention(part);
    }

    /** The intervention of the table of conditions with which the text begins. */
    private Optional<Named> known(String text) {
        return Named.parse(text).filter(draft.arms::knows).or(() -> draft.arms.knownBeginning(text));
    }

    private void readIntervention(List<Line> part) {
        Line first = part.get(0);
        Optional<Named> named = known(first.text()).or(() -> Named.parse(first.text()));
        if (named.isEmpty()) {
            notes.addAll(part, "expected an intervention such as \"Drug: Aspirin\"");
            return;
        }
        List<Line> description = new ArrayList<>();
        List<String> otherNames = new ArrayList<>();
        String rest = first.text()
                .substring(Math.min(first.text().length(), named.get().display().length()));
        if (!rest.isBlank()) {
            description.add(first.withText(rest));
        }
        boolean inNames = false;
        for (Line line : part.subList(1, part.size())) {
            String label = Names.folded(line.text());
            if (label.startsWith("other name:") || label.startsWith("other names:")) {
                inNames = true;
                addName(line.text().substring(line.text().indexOf(':') + 1), otherNames);
            } else if (inNames) {
                addName(line.text().replaceFirst("^[-•*] ", ""), otherNames);
            } else {
                description.add(line);
            }
        }
        draft.arms.armIntervention(named.get(), ListText.markdown(description), otherNames);
    }

    private static void addName(String text, List<String> names) {
        if (!text.isBlank()) {
            names.add(text.strip());
        }
    }
}
