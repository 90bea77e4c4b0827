package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.OutcomesModule.Outcome;
import org.jspecify.annotations.Nullable;

/** The outcomes of an aggregator's page: a measure, its description, and {@code Time Frame …} before or after it. */
final class AggregatorOutcomes {
    private static final String TIME_FRAME = "Time Frame";
    private final Notes notes;

    AggregatorOutcomes(Notes notes) {
        this.notes = notes;
    }

    void read(List<Line> lines, List<Outcome> target) {
        List<Line> filled = lines.stream().filter(line -> !line.isPlaceholder()).toList();
        long frames = filled.stream().filter(AggregatorOutcomes::isTimeFrame).count();
        if (frames == 0) {
            notes.addAll(filled, "an outcome without a time frame can't be told from a description");
            return;
        }
        List<Line> part = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            Line line = filled.get(i);
            if (!isTimeFrame(line)) {
                part.add(line);
                continue;
            }
            boolean valueFollows = Names.label(line.text()).equals("time frame") && i + 1 < filled.size();
            String timeFrame = valueFollows ? filled.get(++i).text() : value(line.text());
            add(part, timeFrame, target);
            part.clear();
        }
        if (!part.isEmpty()) {
            describeLast(part, target);
        }
    }

    private static boolean isTimeFrame(Line line) {
        return line.text().regionMatches(true, 0, TIME_FRAME, 0, TIME_FRAME.length());
    }

    private static @Nullable String value(String text) {
        String rest = text.substring(TIME_FRAME.length()).strip();
        String value = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        return value.isEmpty() ? null : value;
    }

    /** After the first time frame, what stands before a measure is the description of the outcome before. */
    private void add(List<Line> part, @Nullable String timeFrame, List<Outcome> target) {
        if (part.isEmpty()) {
            return;
        }
        List<Line> described = new ArrayList<>(part);
        Line measure = target.isEmpty() ? described.remove(0) : described.remove(described.size() - 1);
        String own = target.isEmpty() ? ListText.markdown(described) : null;
        if (!target.isEmpty() && !described.isEmpty()) {
            describeLast(described, target);
        }
        target.add(new Outcome(measure.text(), own, timeFrame));
    }

    private void describeLast(List<Line> lines, List<Outcome> target) {
        int last = target.size() - 1;
        Outcome outcome = target.get(last);
        if (outcome.description() == null) {
            target.set(last, new Outcome(outcome.measure(), ListText.markdown(lines), outcome.timeFrame()));
        } else {
            notes.addAll(lines, "stands between two outcomes without a label");
        }
    }
}
