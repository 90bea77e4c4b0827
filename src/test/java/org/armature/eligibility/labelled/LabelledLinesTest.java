package org.armature.eligibility.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armature.eligibility.CriteriaReader;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.Decidability;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.parse.CriterionParser;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reading of criteria against lines that people have labelled; writes every line to {@code target/labelled}. */
class LabelledLinesTest {
    private static final CriterionParser PARSER = new CriterionParser(Vocabulary.standard());

    private static final CriteriaReader READER = CriteriaReader.standard();

    private static final List<String> SETS = List.of(
            "labelled.tsv",
            "labelled-second.tsv",
            "labelled-third.tsv",
            "labelled-fourth.tsv",
            "labelled-fifth.tsv",
            "labelled-sixth.tsv",
            "labelled-seventh.tsv",
            "labelled-eighth.tsv",
            "labelled-ninth.tsv");

    /** Shares of lines: the first of those with a value, the others as {@link Scores} has them. */
    @ParameterizedTest
    @CsvSource({
        "labelled.tsv,         0.60, 0.028, 0.78, 0.59, 0.89",
        "seeds.tsv,            0.60, 0.06,  0.50, 0.56, 0.87",
        "labelled-second.tsv,  0.59, 0.055, 0.78, 0.47, 0.88",
        "labelled-third.tsv,   0.55, 0.04,  0.60, 0.47, 0.88",
        "labelled-fourth.tsv,  0.49, 0.05,  0.40, 0.40, 0.90",
        "labelled-fifth.tsv,   0.46, 0.08,  0.62, 0.37, 0.88",
        "labelled-sixth.tsv,   0.54, 0.045, 0.66, 0.55, 0.82",
        "labelled-seventh.tsv, 0.35, 0.085, 0.58, 0.29, 0.80",
        "labelled-eighth.tsv,  0.43, 0.08,  0.52, 0.30, 0.84",
        "labelled-ninth.tsv,   0.32, 0.14,  0.50, 0.30, 0.80"
    })
    void lines_are_read_as_people_read_them(
            String file, double exactWithValue, double wrong, double times, double logic, double joints)
            throws IOException {
        Scores scores = score(file);
        assertThat(scores.exactWithValue()).as(scores.toString()).isGreaterThan(exactWithValue);
        assertThat(scores.wrong()).as(scores.toString()).isLessThan(wrong);
        assertThat(scores.times()).as(scores.toString()).isGreaterThan(times);
        assertThat(scores.logic()).as(scores.toString()).isGreaterThan(logic);
        assertThat(scores.joints()).as(scores.toString()).isGreaterThan(joints);
    }

    /**
     * What anybody can reach: two people who labelled the same lines, neither of whom saw what the other wrote; and what
     * the parser reaches of the same lines.
     */
    @ParameterizedTest
    @CsvSource({
        "labelled.tsv,       labelled-again.tsv,       0.79, 0.81, 0.12, 0.14, 0.68",
        "labelled-ninth.tsv, labelled-ninth-again.tsv, 0.72, 0.75, 0.10, 0.12, 0.32"
    })
    void two_people_differ_in_one_line_of_four_or_five(
            String first, String second, double from, double to, double wrongFrom, double wrongTo, double parser)
            throws IOException {
        Map<String, LabelledLine> lines =
                LabelledLine.of(first).stream().collect(Collectors.toMap(LabelledLine::id, Function.identity()));
        Scores people = new Scores();
        Scores read = new Scores();
        for (LabelledLine again : LabelledLine.of(second)) {
            LabelledLine line = Objects.requireNonNull(lines.get(again.id()));
            assertThat(again.line()).isEqualTo(line.line());
            people.add(line, again.meaning());
            read.add(line, MeaningTree.read(Notation.of(understood(line))));
        }
        write(second, read);
        assertThat(people.exactWithValue()).as(people.toString()).isBetween(from, to);
        assertThat(people.wrong()).as(people.toString()).isBetween(wrongFrom, wrongTo);
        assertThat(read.exactWithValue()).as(read.toString()).isGreaterThan(parser);
    }

    /** One in fifty is not the label. */
    @Test
    void what_a_group_marks_as_computable_is_nearly_always_right() throws IOException {
        Decidability decidability = Decidability.standard();
        int decided = 0;
        int wrong = 0;
        for (String file : SETS) {
            for (Scores.Read read : score(file).reads()) {
                if (decidability.decides(criterion(read.label()))) {
                    decided++;
                    wrong += read.outcome() == Scores.Outcome.EXACT ? 0 : 1;
                }
            }
        }
        assertThat(decided).isGreaterThan(250);
        assertThat(wrong).as("of %d", decided).isLessThan(decided / 40);
    }

    /** The line as the only criterion of a text. */
    private static CriterionReading criterion(LabelledLine label) {
        String section = label.section().equals("exclusion") ? "Exclusion" : "Inclusion";
        String line = label.line().replaceAll("([<>])", "\\\\$1");
        return READER.read(section + " Criteria:\n\n* " + line).criteria().get(0);
    }

    private static Expression understood(LabelledLine label) {
        boolean excluding = label.section().equals("exclusion");
        return PARSER.read(label.line(), 0, label.line().length(), excluding);
    }

    private static Scores score(String file) throws IOException {
        Scores scores = new Scores();
        for (LabelledLine label : LabelledLine.of(file)) {
            scores.add(label, MeaningTree.read(Notation.of(understood(label))));
        }
        write(file, scores);
        return scores;
    }

    private static void write(String file, Scores scores) throws IOException {
        List<String> rows = scores.reads().stream()
                .map(read -> String.join(
                        "\t",
                        read.label().id(),
                        read.outcome().name(),
                        read.label().hasValue() ? "value" : "",
                        read.label().line(),
                        notation(read.label().meaning()),
                        notation(read.parsed())))
                .toList();
        Path target = Path.of("target", "labelled", file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, scores + "\n" + String.join("\n", rows) + "\n");
    }

    private static String notation(MeaningTree tree) {
        return tree.isLeaf()
                ? tree.head()
                : tree.head() + "("
                        + String.join(
                                "; ",
                                tree.parts().stream()
                                        .map(LabelledLinesTest::notation)
                                        .toList())
                        + ")";
    }
}
