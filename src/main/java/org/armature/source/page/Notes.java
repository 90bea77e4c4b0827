package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;

/** Collects what a page says and the reader does not map, each with its line. */
final class Notes {
    private static final int MOST = 200;
    private static final int EXCERPT = 100;
    private final String place;
    private final List<Problem> problems = new ArrayList<>();
    private int left;

    Notes(String place) {
        this.place = place;
    }

    /** Notes a line that was not mapped, with the reason. */
    void add(Line line, String reason) {
        if (problems.size() == MOST) {
            left++;
            return;
        }
        problems.add(new Problem(
                Kind.NOT_UNDERSTOOD, "not mapped: \"" + excerpt(line.text()) + "\"", where(place, line), reason));
    }

    /** Notes each of the lines that says something. */
    void addAll(List<Line> lines, String reason) {
        lines.stream().filter(line -> !line.isPlaceholder()).forEach(line -> add(line, reason));
    }

    List<Problem> problems() {
        if (left == 0) {
            return List.copyOf(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(new Problem(Kind.NOT_UNDERSTOOD, left + " more lines were not mapped", place, ""));
        return List.copyOf(all);
    }

    static String where(String place, Line line) {
        return place + ", line " + line.number();
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
