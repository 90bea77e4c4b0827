package org.armature.eligibility.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a parser's reading of labelled lines is worth. */
final class Scores {
    /** A line with what was understood. */
    record Read(LabelledLine label, MeaningTree parsed, Outcome outcome) {}

    /** What became of a line. */
    enum Outcome {
        /** The same meaning as the label. */
        EXACT,
        /** All or part of the line stays text that the label understands; what is understood may be right. */
        LESS,
        /** A machine would decide the whole line by it, and the label says something else. */
        WRONG
    }

    private final List<Read> reads = new ArrayList<>();
    private int timesStated;
    private int timesFound;
    private int logicStated;
    private int logicFound;
    private int joined;
    private int joinedRight;

    void add(LabelledLine label, MeaningTree parsed) {
        Judge judge = new Judge(new NamesOfALine(label.line())::identity);
        reads.add(new Read(label, parsed, outcome(judge, label, parsed)));
        Map<String, Integer> found = new HashMap<>();
        judge.times(parsed).forEach(time -> found.merge(time, 1, Integer::sum));
        for (String time : judge.times(label.meaning())) {
            timesStated++;
            if (found.merge(time, -1, Integer::sum) >= 0) {
                timesFound++;
            }
        }
        if (hasLogic(label.meaning())) {
            logicStated++;
            logicFound += judge.sameLogic(label.meaning(), parsed) ? 1 : 0;
            Joints.Shared shared = judge.joints(label.meaning(), parsed);
            joined += shared.pairs() > 0 ? 1 : 0;
            joinedRight += shared.pairs() > 0 && shared.same() == shared.pairs() ? 1 : 0;
        }
    }

    private static Outcome outcome(Judge judge, LabelledLine label, MeaningTree parsed) {
        if (judge.same(label.meaning(), parsed)) {
            return Outcome.EXACT;
        }
        return Judge.isComputable(parsed) ? Outcome.WRONG : Outcome.LESS;
    }

    private static boolean hasLogic(MeaningTree tree) {
        boolean[] found = {false};
        tree.walk(node ->
                found[0] |= List.of("all", "any", "except", "if", "at-least").contains(node.head()));
        return found[0];
    }

    List<Read> reads() {
        return reads;
    }

    /** The share of lines with a value whose whole meaning is the label's. */
    double exactWithValue() {
        return share(true, Outcome.EXACT);
    }

    /** The share of all lines that a machine would decide by a wrong meaning. */
    double wrong() {
        return share(false, Outcome.WRONG);
    }

    /** The share of the stated time windows that were understood. */
    double times() {
        return timesStated == 0 ? 1 : (double) timesFound / timesStated;
    }

    /** The share of lines with and, or, except or if that have the same operators. */
    double logic() {
        return logicStated == 0 ? 1 : (double) logicFound / logicStated;
    }

    /**
     * Of the lines with and, or, except or if in which label and reading share at least two names: the share whose shared
     * names are all joined in the same way.
     */
    double joints() {
        return joined == 0 ? 1 : (double) joinedRight / joined;
    }

    private double share(boolean withValue, Outcome outcome) {
        long all = reads.stream()
                .filter(read -> !withValue || read.label().hasValue())
                .count();
        long some = reads.stream()
                .filter(read -> !withValue || read.label().hasValue())
                .filter(read -> read.outcome() == outcome)
                .count();
        return all == 0 ? 0 : (double) some / all;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d lines: exact %.1f %%, wrong but computable %.1f %%; with a value: exact %.1f %%, wrong %.1f %%;"
                        + " times %d of %d (%.1f %%); and/or/except %d of %d (%.1f %%);"
                        + " between shared names %d of %d (%.1f %%)",
                reads.size(),
                100 * share(false, Outcome.EXACT),
                100 * wrong(),
                100 * exactWithValue(),
                100 * share(true, Outcome.WRONG),
                timesFound,
                timesStated,
                100 * times(),
                logicFound,
                logicStated,
                100 * logic(),
                joinedRight,
                joined,
                100 * joints());
    }
}
