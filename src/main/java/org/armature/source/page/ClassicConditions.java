package org.armature.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.source.page.ArmTable.Named;
import org.jspecify.annotations.Nullable;

/** The table of conditions, interventions and phases, and the detailed description below it. */
final class ClassicConditions {
    private static final String TYPES = "Behavioral|Biological|Combination Product|Device|Diagnostic Test"
            + "|Dietary Supplement|Drug|Genetic|Procedure|Radiation|Other";
    static final Pattern INTERVENTION = Pattern.compile("(?:^|(?<=\\s))(?:" + TYPES + "): ");
    private static final Pattern PHASE_AT_END =
            Pattern.compile("\\s(Not Applicable|N/A|(?:Early )?Phase [0-4](?:[ /]{1,3}(?:Early )?Phase [0-4]){0,2})$");
    private static final List<String> ALL_COLUMNS = List.of("condition or disease", "intervention/treatment", "phase");
    private static final int LONGEST_ROW = 5_000;
    private final StudyDraft draft;
    private final Notes notes;

    ClassicConditions(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** Reads the table and returns the lines of the detailed description. */
    List<Line> read(Outline outline) {
        List<Line> description = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        boolean inTable = true;
        boolean barred = outline.get(ClassicOutline.CONDITIONS).lines().stream()
                .anyMatch(line -> line.text().indexOf('|') >= 0);
        List<String> columns = columns(outline.get(ClassicOutline.CONDITIONS).heading());
        for (Line line : outline.get(ClassicOutline.CONDITIONS).lines()) {
            String text = line.text();
            boolean rule = text.matches("[-| ]{3,40}");
            if (rule || (inTable && line.isBlank())) {
                inTable &= table.isEmpty();
                continue;
            }
            if (inTable && (barred || table.isEmpty() || isPart(text)) && text.length() < LONGEST_ROW) {
                table.append(table.isEmpty() ? "" : "\n").append(text);
                inTable = barred ? !isComplete(table, columns.size()) : true;
            } else {
                inTable = false;
                description.add(line);
            }
        }
        readTable(table.toString(), columns);
        ClassicOutline.addWithHeading(outline.get(ClassicOutline.DETAILS), description);
        return ClassicOutline.withoutFurniture(description);
    }

    /** The columns that the table's heading names; a study without interventions or phases has fewer. */
    private static List<String> columns(@Nullable Line heading) {
        if (heading == null || heading.text().indexOf('|') < 0) {
            return ALL_COLUMNS;
        }
        return Arrays.stream(heading.text().split("\\|"))
                .map(Names::label)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private static boolean isComplete(CharSequence table, int columns) {
        return table.chars().filter(c -> c == '|').count() >= columns + (table.charAt(0) == '|' ? 1 : 0);
    }

    private static boolean isPart(String text) {
        return INTERVENTION.matcher(text).lookingAt()
                || !Vocabulary.phases(text).isEmpty();
    }

    private void readTable(String table, List<String> columns) {
        if (table.isBlank()) {
            return;
        }
        if (table.indexOf('|') < 0) {
            readUnbarred(table);
            return;
        }
        String[] cells = (table.startsWith("|") ? table.substring(1) : table).split("\\|", -1);
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            if (columns.get(i).contains("intervention")) {
                readInterventions(cells[i]);
            } else if (columns.get(i).startsWith("phase")) {
                readPhases(cells[i]);
            } else {
                readConditions(cells[i]);
            }
        }
    }

    /** A row whose cells run together: conditions end where the first intervention begins. */
    private void readUnbarred(String table) {
        String rest = table;
        Matcher phase = PHASE_AT_END.matcher(rest);
        if (phase.find()) {
            readPhases(phase.group(1));
            rest = rest.substring(0, phase.start());
        }
        Matcher intervention = INTERVENTION.matcher(rest);
        boolean found = intervention.find();
        readConditions(found ? rest.substring(0, intervention.start()) : rest);
        if (found) {
            readInterventions(rest.substring(intervention.start()));
        }
    }

    private void readConditions(String cell) {
        for (String condition : cell.split("\\n|\\s{2,}")) {
            if (!Line.isPlaceholder(condition.strip())) {
                draft.conditions.add(condition.strip());
            }
        }
    }

    private void readInterventions(String cell) {
        Matcher matcher = INTERVENTION.matcher(cell);
        int start = -1;
        while (matcher.find()) {
            if (start >= 0) {
                add(cell.substring(start, matcher.start()));
            }
            start = matcher.start();
        }
        if (start >= 0) {
            add(cell.substring(start));
        }
    }

    private void add(String text) {
        Optional<Named> named = Named.parse(text.strip().replaceAll("\\s+", " "));
        named.ifPresent(found -> draft.arms.intervention(found, null, List.of()));
    }

    private void readPhases(String cell) {
        new Values(draft, notes).phases(new Line(0, 0, cell.strip().replaceAll("\\s+", " ")));
    }
}
