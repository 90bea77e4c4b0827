package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.source.page.ArmTable.Named;

/** The table of conditions, interventions and phases, and the detailed description below it. */
final class ClassicConditions {
    private static final String TYPES = "Behavioral|Biological|Combination Product|Device|Diagnostic Test"
            + "|Dietary Supplement|Drug|Genetic|Procedure|Radiation|Other";
    static final Pattern INTERVENTION = Pattern.compile("(?:^|(?<=\\s))(?:" + TYPES + "): ");
    private static final Pattern PHASE_AT_END =
            Pattern.compile("\\s(Not Applicable|N/A|(?:Early )?Phase [0-4](?:[ /]{1,3}(?:Early )?Phase [0-4]){0,2})$");
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
        for (Line line : outline.get(ClassicOutline.CONDITIONS).lines()) {
            String text = line.text();
            boolean rule = text.matches("[-| ]{3,40}");
            if (rule || (inTable && line.isBlank())) {
                inTable &= table.isEmpty();
                continue;
            }
            if (inTable && (barred || table.isEmpty() || isPart(text)) && text.length() < LONGEST_ROW) {
                table.append(table.isEmpty() ? "" : "\n").append(text);
                inTable = barred ? !isComplete(table) : true;
            } else {
                inTable = false;
                description.add(line);
            }
        }
        readTable(table.toString());
        ClassicOutline.addWithHeading(outline.get(ClassicOutline.DETAILS), description);
        return ClassicOutline.withoutFurniture(description);
    }

    private static boolean isComplete(CharSequence table) {
        return table.chars().filter(c -> c == '|').count() >= (table.charAt(0) == '|' ? 4 : 3);
    }

    private static boolean isPart(String text) {
        return INTERVENTION.matcher(text).lookingAt()
                || !Vocabulary.phases(text).isEmpty();
    }

    private void readTable(String table) {
        if (table.isBlank()) {
            return;
        }
        if (table.indexOf('|') < 0) {
            readUnbarred(table);
            return;
        }
        String[] cells = (table.startsWith("|") ? table.substring(1) : table).split("\\|", -1);
        readConditions(cells[0]);
        if (cells.length > 1) {
            readInterventions(cells[1]);
        }
        if (cells.length > 2) {
            readPhases(cells[2]);
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
