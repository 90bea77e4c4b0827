package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.OutcomesModule.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a classic page: {@code - measure [ Time Frame: … ]description}. Where an extraction dropped the
 * headings, lists that stand apart are primary, secondary and other outcomes in the site's order; within one list only
 * the first outcome is surely a primary one.
 */
final class ClassicOutcomes {
    private static final String TIME_FRAME = "[ Time Frame:";
    private final StudyDraft draft;
    private final Notes notes;

    ClassicOutcomes(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** An outcome while its description grows. */
    private static final class Item {
        private final Line line;
        private final String measure;
        private final @Nullable String timeFrame;
        private final List<Line> description = new ArrayList<>();

        Item(Line line, String measure, @Nullable String timeFrame) {
            this.line = line;
            this.measure = measure;
            this.timeFrame = timeFrame;
        }

        Outcome outcome() {
            return new Outcome(measure, ListText.markdown(description), timeFrame);
        }
    }

    /** A list of outcomes below a heading, or without one. */
    private record Group(@Nullable List<Outcome> target, List<Item> items) {}

    void read(List<Line> lines) {
        List<Group> groups = new ArrayList<>();
        Group group = null;
        Item item = null;
        boolean apart = true;
        for (Line line : lines) {
            List<Outcome> headed = headed(line.text());
            if (headed != null) {
                group = new Group(headed, new ArrayList<>());
                groups.add(group);
                item = null;
            } else if (line.text().contains(TIME_FRAME)) {
                if (group == null
                        || (group.target() == null && (apart || line.text().startsWith("1. ")))) {
                    group = new Group(null, new ArrayList<>());
                    groups.add(group);
                }
                item = item(line);
                group.items().add(item);
            } else if (item != null) {
                addDescription(item, line);
            } else if (!line.isBlank() && !ClassicOutline.isFurniture(ClassicRows.plain(line.text()))) {
                notes.add(line, "stands among the outcomes without a time frame");
            }
            apart = line.isBlank();
        }
        List<List<Item>> unlabelled = new ArrayList<>();
        for (Group found : groups) {
            if (found.target() == null) {
                unlabelled.add(found.items());
            } else {
                found.items().stream().map(Item::outcome).forEach(found.target()::add);
            }
        }
        assign(unlabelled);
    }

    private static void addDescription(Item item, Line line) {
        if (line.isBlank() || !ClassicOutline.isFurniture(ClassicRows.plain(line.text()))) {
            item.description.add(line);
        }
    }

    private @Nullable List<Outcome> headed(String text) {
        String label = Names.label(ClassicRows.plain(text));
        if (label.startsWith("primary outcome")) {
            return draft.primaryOutcomes;
        }
        if (label.startsWith("secondary outcome")) {
            return draft.secondaryOutcomes;
        }
        return label.startsWith("other outcome") ? draft.otherOutcomes : null;
    }

    private static Item item(Line line) {
        String text = line.text().replaceFirst("^(?:[-•*]|\\d{1,3}\\.) ", "");
        int start = text.indexOf(TIME_FRAME);
        int end = closing(text, start);
        String frame = text.substring(start + TIME_FRAME.length(), end).strip();
        Item item = new Item(line, text.substring(0, start).strip(), frame.isEmpty() ? null : frame);
        String rest = end < text.length() ? text.substring(end + 1).strip() : "";
        if (!rest.isEmpty()) {
            item.description.add(line.withText(rest));
        }
        return item;
    }

    /** The bracket that closes the one at the start; time frames may hold brackets of their own. */
    private static int closing(String text, int start) {
        int open = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open++;
            } else if (text.charAt(i) == ']') {
                open--;
                if (open == 0) {
                    return i;
                }
            }
        }
        return text.length();
    }

    private void assign(List<List<Item>> lists) {
        List<List<Outcome>> targets = List.of(draft.primaryOutcomes, draft.secondaryOutcomes, draft.otherOutcomes);
        if (lists.size() == 1) {
            List<Item> only = lists.get(0);
            draft.primaryOutcomes.add(only.get(0).outcome());
            only.subList(1, only.size())
                    .forEach(item ->
                            notes.add(item.line, "the page does not say whether this outcome is a primary one"));
            return;
        }
        for (int i = 0; i < lists.size(); i++) {
            if (i < targets.size()) {
                lists.get(i).stream().map(Item::outcome).forEach(targets.get(i)::add);
            } else {
                lists.get(i)
                        .forEach(item -> notes.add(item.line, "the page does not say what kind of outcome this is"));
            }
        }
    }
}
