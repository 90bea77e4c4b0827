package org.armature.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.armature.eligibility.expression.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw, hang or lose words. */
class HostileTextTest {
    private static final CriteriaReader READER = CriteriaReader.standard();
    private static final int LENGTH = 20_000;

    /** 50 on a machine that does nothing else; builds share theirs. What grows faster than the text takes seconds. */
    private static final int MOST_MILLISECONDS = 200;

    private static final int MOST_READINGS = 20;

    private static final List<String> PIECES = List.of(
            "Inclusion Criteria:",
            "Exclusion Criteria:",
            "\n* ",
            "\n  1. ",
            "\n\n",
            "(",
            ")",
            "[",
            "]",
            "\\>",
            "\\<",
            ">=",
            "≤",
            "18",
            "1.5",
            "10^9/L",
            "x ULN",
            "years",
            "of age",
            "within",
            "6 months",
            "before",
            "screening",
            "and",
            "or",
            ",",
            ";",
            ".",
            ":",
            "no",
            "history of",
            "except",
            "unless",
            "if",
            "HbA1c",
            "ALT",
            "diabetes",
            "or older",
            "between",
            "-",
            "to",
            "at least",
            "2 of the following",
            "%",
            "\"",
            "\t",
            "&gt;",
            "𝛼",
            "不",
            "\u0000",
            "III",
            "grade",
            "e.g.",
            "male",
            "dose");

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void random_and_mutated_texts_are_read_without_a_fault(@ForAll("texts") String text) {
        EligibilityCriteria criteria = READER.read(text);
        criteria.lines().forEach(reading -> {
            String notation = Notation.of(reading.whole());
            assertThat(Notation.of(Notation.read(notation))).isEqualTo(notation);
            reading.whole()
                    .walk(part -> assertThat(part.origin().start())
                            .isBetween(0, part.origin().end()));
            reading.whole().walk(part -> assertThat(part.origin().end()).isLessThanOrEqualTo(text.length()));
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(pieces, pieces, Arbitraries.strings().ofMaxLength(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[(",
                ")",
                ">",
                "1",
                "1,",
                "1.",
                "1 ",
                "at ",
                "at least ",
                "within ",
                "of ",
                "a ",
                "and ",
                ", ",
                "or ",
                "not ",
                "- ",
                "x ",
                "e.g. ",
                "i",
                "e.",
                "\\",
                "&",
                "&gt;",
                "\n* asthma",
                "\n",
                " ",
                "no history of ",
                "HbA1c ",
                "HbA1c > 7 % and ",
                "1) a 2) b ",
                "between 1 ",
                "(HbA1c > 7 %) ",
                "20/40 ",
                "diabetes or ",
                "cardiac, ",
                "if ",
                "except ",
                "; ",
                ": ",
                "18 years ",
                "grade ",
                "III ",
                "basal ",
                "cell carcinoma ",
                "asthma or gout who take aspirin ",
                "asthma, defined as ",
                "based on aspirin taking to ",
                "or taking ",
                "1/2 ",
                "* x: y; z\n",
                "\n* a",
                "\n- b\n",
                "a:\n* b\n",
                "Exclusion Criteria: a "
            })
    void repetition_is_read_in_a_moment(String piece) {
        assertReadInAMoment(piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has diabetes with who have family history surgery and ",
                "is aspirin surgery who have are donor and "
            })
    void clauses_in_clauses_are_read_in_a_moment(String clause) {
        assertReadInAMoment("Exclusion Criteria:\n* " + clause.repeat(16) + "HbA1c > 7 % and ALT > 3 x ULN");
    }

    private static void assertReadInAMoment(String text) {
        READER.read(text);
        long best = Long.MAX_VALUE;
        // The first readings are those of code that is not compiled yet.
        for (int i = 0; i < MOST_READINGS && best >= MOST_MILLISECONDS * 1_000_000L; i++) {
            long start = cpuTime();
            READER.read(text);
            best = Math.min(best, cpuTime() - start);
        }
        assertThat(best / 1_000_000).as("milliseconds").isLessThan(MOST_MILLISECONDS);
    }

    /** The time of this thread alone: what else the machine does must not matter. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void long_mixtures_are_read_in_a_moment(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
        }
        assertReadInAMoment(text.toString());
    }
}
