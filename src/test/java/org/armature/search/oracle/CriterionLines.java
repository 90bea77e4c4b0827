package org.armature.search.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.armature.study.Study;

/**
 * What criteria say, word by word. Where one criterion ends and the next begins is not for this test to say, so only words
 * are drawn for which it makes no difference: that stand in bullets of the first level wherever they stand at all.
 */
final class CriterionLines {
    private static final String BULLET = "^\\*\\s+";
    private static final int INDEXED = 768;

    private final List<Study> studies;
    private final Map<String, Criteria> read = new HashMap<>();

    CriterionLines(List<Study> studies) {
        this.studies = studies;
        studies.forEach(study -> read.put(study.id(), Criteria.of(study)));
    }

    Asked<Study> beginning(Draw draw) {
        while (true) {
            List<String> words = words(draw);
            String start = String.join(" ", words.subList(0, Math.min(words.size(), 2 + draw.number(3))));
            Predicate<Study> surely = study -> bullets(study).anyMatch(line -> line.startsWith(folded(start)));
            if (isExact(start, surely)) {
                return new Asked<>("criterion-text", Asked.escaped(start), surely);
            }
        }
    }

    Asked<Study> containing(Draw draw) {
        while (true) {
            List<String> words = words(draw);
            int from = draw.number(words.size());
            String part = String.join(" ", words.subList(from, Math.min(words.size(), from + 1 + draw.number(3))));
            Predicate<Study> surely = study -> bullets(study).anyMatch(line -> line.contains(folded(part)));
            if (part.length() > 3 && isExact(part, surely)) {
                return new Asked<>("criterion-text:contains", Asked.escaped(part), surely);
            }
        }
    }

    /** Whether all studies in whose criteria the words stand have them in a bullet. */
    private boolean isExact(String part, Predicate<Study> surely) {
        return studies.stream()
                .filter(study -> text(study).contains(folded(part)))
                .allMatch(surely);
    }

    private List<String> words(Draw draw) {
        return List.of(draw.valueOf(studies, study -> read(study).lines()).split(" "));
    }

    private Stream<String> bullets(Study study) {
        return read(study).folded().stream();
    }

    private String text(Study study) {
        return read(study).text();
    }

    private Criteria read(Study study) {
        return Objects.requireNonNull(read.get(study.id()));
    }

    private static String folded(String text) {
        return StringParameter.folded(text);
    }

    /**
     * The criteria of a study.
     *
     * @param lines bullets of one line as they are written; the backslashes of markdown are left to others
     * @param text all that is written there
     */
    private record Criteria(List<String> lines, List<String> folded, String text) {
        static Criteria of(Study study) {
            String criteria = Objects.requireNonNullElse(
                    study.protocolSection().eligibilityModule().eligibilityCriteria(), "");
            List<String> lines = criteria.lines()
                    .filter(line -> line.matches(BULLET + "\\S.*") && !line.contains("\\"))
                    .map(line -> line.replaceFirst(BULLET, "").strip().replaceAll("\\s+", " "))
                    .filter(line -> line.length() < INDEXED && line.indexOf(' ') > 0)
                    .toList();
            return new Criteria(
                    lines,
                    lines.stream().map(CriterionLines::folded).toList(),
                    CriterionLines.folded(criteria.replaceAll("\\s+", " ")));
        }
    }
}
