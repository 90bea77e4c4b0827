package org.armature.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labelled rows of a classic page: {@code Label: | value |} where tables kept their bars, {@code Label: value} where
 * they did not, or the value in the lines below. Values that nobody asks for become notes.
 */
final class ClassicRows {
    private static final Set<String> LABELS = Set.of(
            "recruitment status",
            "first posted",
            "results first posted",
            "last update posted",
            "last verified",
            "sponsor",
            "collaborator",
            "collaborators",
            "information provided by (responsible party)",
            "study type",
            "actual enrollment",
            "estimated enrollment",
            "enrollment",
            "allocation",
            "intervention model",
            "intervention model description",
            "masking",
            "masking description",
            "primary purpose",
            "official title",
            "observational model",
            "time perspective",
            "target follow-up duration",
            "biospecimen retention",
            "biospecimen description",
            "study start date",
            "actual study start date",
            "estimated study start date",
            "primary completion date",
            "actual primary completion date",
            "estimated primary completion date",
            "study completion date",
            "actual study completion date",
            "estimated study completion date",
            "ages eligible for study",
            "sexes eligible for study",
            "genders eligible for study",
            "gender based eligibility",
            "gender eligibility description",
            "accepts healthy volunteers",
            "sampling method",
            "study population",
            "responsible party",
            "clinicaltrials.gov identifier",
            "other study id numbers",
            "individual participant data (ipd) sharing statement",
            "plan to share ipd",
            "plan description",
            "supporting materials",
            "time frame",
            "access criteria",
            "url",
            "studies a u.s. fda-regulated drug product",
            "studies a u.s. fda-regulated device product",
            "product manufactured in and exported from the u.s.",
            "pediatric postmarket surveillance of a device product",
            "device product not approved or cleared by u.s. fda",
            "u.s. fda-regulated drug",
            "has data monitoring committee",
            "data monitoring committee",
            "publications",
            "publications of results",
            "other publications",
            "additional relevant mesh terms",
            "acronym",
            "endpoint classification");
    /** Rows whose bar at the end of a line does not end them. */
    private static final Set<String> LISTS = Set.of(
            "other study id numbers", "keywords provided by", "additional relevant mesh terms", "supporting materials");

    private static final List<String> LONG_LABELS =
            List.of("keywords provided by", "publications automatically indexed to this study by");
    private final Map<String, List<Line>> rows = new LinkedHashMap<>();
    private final List<Line> before = new ArrayList<>();
    private final List<Line> loose = new ArrayList<>();
    private final Notes notes;

    private ClassicRows(Notes notes) {
        this.notes = notes;
    }

    static ClassicRows of(Block block, Notes notes) {
        List<Line> lines = new ArrayList<>();
        if (block.heading() != null) {
            lines.add(block.heading());
        }
        lines.addAll(block.lines());
        return of(lines, notes);
    }

    static ClassicRows of(List<Line> lines, Notes notes) {
        ClassicRows rows = new ClassicRows(notes);
        List<Line> target = rows.before;
        boolean single = false;
        for (Line line : lines) {
            String label = label(line.text());
            String plain = plain(line.text());
            if (label == null || rows.isOpen(label, target)) {
                if (line.isBlank() || (!Line.isPlaceholder(plain) && !ClassicOutline.isFurniture(plain))) {
                    target.add(line.withText(plain));
                }
            } else {
                target = rows.rows.computeIfAbsent(label, key -> new ArrayList<>());
                single = !LISTS.contains(label);
                String value = plain(plain.substring(plain.indexOf(':') + 1).replace("Key Record Dates", ""));
                if (!Line.isPlaceholder(value)) {
                    target.add(line.withText(value));
                }
            }
            boolean closed = single && line.text().endsWith("|") && !target.isEmpty();
            target = closed ? rows.loose : target;
        }
        return rows;
    }

    /** Whether a label is repeated in the text of its own row. */
    private boolean isOpen(String label, List<Line> target) {
        return rows.get(label) == target && !target.isEmpty();
    }

    /** The known label with which a line starts; null where there is none. */
    static @Nullable String label(String text) {
        String plain = plain(text);
        int colon = plain.indexOf(':');
        if (colon < 2) {
            return null;
        }
        if (colon <= 100 && LABELS.contains(Names.label(plain.substring(0, colon)))) {
            return Names.label(plain.substring(0, colon));
        }
        String folded = Names.folded(plain.length() > 300 ? plain.substring(0, 300) : plain);
        return LONG_LABELS.stream().filter(folded::startsWith).findFirst().orElse(null);
    }

    /** The line without the bars around it and without a list marker in front of a label. */
    static String plain(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " |".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " |".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String plain = text.substring(start, end);
        if (plain.length() < 60 && plain.startsWith("- ") && ClassicOutline.isFurniture(plain.substring(2))) {
            return plain.substring(2);
        }
        return plain;
    }

    /** The cells of a row. */
    static List<String> cells(String text) {
        return Arrays.stream(plain(text).split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    boolean has(String label) {
        return rows.containsKey(label);
    }

    /** The lines before the first label. */
    List<Line> before() {
        return before;
    }

    /** All lines of a row that say something. */
    List<Line> all(String label) {
        List<Line> lines = rows.remove(label);
        return lines == null
                ? List.of()
                : lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** All lines of a row, with the blank ones between paragraphs. */
    List<Line> text(String label) {
        List<Line> lines = rows.remove(label);
        return lines == null ? List.of() : lines;
    }

    /** The first line of a row; null where there is none. Further lines become notes. */
    @Nullable
    Line one(String label) {
        List<Line> lines = all(label);
        if (lines.size() > 1) {
            notes.addAll(lines.subList(1, lines.size()), "stands below \"" + label + "\" without a label");
        }
        return lines.isEmpty() ? null : lines.get(0);
    }

    /** Notes the rows that were not read. */
    void finish() {
        rows.values().forEach(lines -> notes.addAll(lines, "is not read here"));
        rows.clear();
        notes.addAll(loose, "the page does not label this (keywords or MeSH terms, as a rule)");
    }
}
