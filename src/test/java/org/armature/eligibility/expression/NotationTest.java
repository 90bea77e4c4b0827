package org.armature.eligibility.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Origin.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hemoglobin < 9 g/dL",
                "ALT > 2.5 xULN",
                "platelet count >= 100 10*9/L",
                "HbA1c in [7, 10] %",
                "BMI in (18.5, 24.9) kg/m2",
                "ECOG in {0, 1}",
                "tumor stage in {\"IIIB\", \"IV\"}",
                "T-score < -2.5",
                "condition \"heart failure\" history severity \"severe\"",
                "drug \"methotrexate\" dose [10, 25] mg/wk stable for >= 4 wk before \"screening\"",
                "drug \"prednisone\" dose > 10 mg/d",
                "condition \"stroke\" within 6 mo before \"screening\"",
                "participation within \"5 half-lives\" before \"first dose\"",
                "condition \"type 2 diabetes\" for >= 6 mo",
                "contraception during \"study\"",
                "except(condition \"malignancy\"; condition \"basal cell carcinoma\"; text)",
                "if(sex female; hemoglobin >= 12 g/dL)",
                "at-least(2; not(condition \"a\"); any(state \"pregnant\"; consent))",
                "all(age in [18, 65] a; text)",
                "procedure \"dialysis\" current",
                "creatinine clearance >= 60 mL/min/{1.73_m2}"
            })
    void what_is_read_is_printed_again(String notation) {
        assertThat(Notation.of(Notation.read(notation))).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALT <= xULN", "  all ( text ;text )", "age in [18,65] a"})
    void spaces_are_free_and_a_limit_without_factor_is_once_the_limit(String notation) {
        assertThat(Notation.read(notation)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "all(", "all()", "hemoglobin", "hemoglobin <", "condition stroke", "text text", "age in [1 a"
            })
    void what_is_no_expression_is_refused_with_its_place(String notation) {
        assertThatThrownBy(() -> Notation.read(notation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Property(tries = 500)
    void printing_and_reading_give_the_same_expression_back(@ForAll("expressions") Expression expression) {
        assertThat(Notation.read(Notation.of(expression))).isEqualTo(expression);
    }

    @Provide
    Arbitrary<Expression> expressions() {
        Arbitrary<Expression> leaves = Arbitraries.oneOf(comparisons(), presences(), recognised());
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> Combinators.combine(
                                Arbitraries.of(Operator.ALL, Operator.ANY, Operator.EXCEPT),
                                expressions().list().ofMinSize(1).ofMaxSize(3))
                        .as((operator, parts) -> Combination.of(operator, parts, Origin.NONE)),
                () -> expressions().map(part -> new Not(part, Origin.NONE)));
    }

    private static Arbitrary<Expression> comparisons() {
        return Combinators.combine(
                        names(), bounds(), Arbitraries.of("g/dL", "%", "xULN", "10*9/L", "some words"), timings())
                .as((name, bounds, unit, timing) -> new Comparison(name, bounds, unit, timing, Origin.NONE));
    }

    private static Arbitrary<Expression> presences() {
        Arbitrary<Qualifiers> qualifiers = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        timings()
                                .list()
                                .ofMaxSize(2)
                                .map(list ->
                                        list.stream().filter(Objects::nonNull).toList()),
                        bounds().map(bounds -> new Qualifiers.Dose(bounds, "mg/d"))
                                .injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of("severe", "acute or chronic").injectNull(0.5))
                .as(Qualifiers::new);
        return Combinators.combine(
                        Arbitraries.of(Presence.Kind.values()).filter(kind -> kind != Presence.Kind.SEX),
                        names(),
                        qualifiers)
                .as((kind, name, qualifier) -> new Presence(kind, name, qualifier, Origin.NONE));
    }

    private static Arbitrary<Expression> recognised() {
        return Combinators.combine(Arbitraries.of(Recognised.Kind.values()), timings())
                .as((kind, timing) -> new Recognised(kind, timing, Origin.NONE));
    }

    private static Arbitrary<Name> names() {
        return Arbitraries.of(
                        "hemoglobin",
                        "text",
                        "in",
                        "state anxiety",
                        "HIV-1 RNA",
                        "a (b) > c; \"d",
                        "",
                        "within",
                        "% of x",
                        "all")
                .map(name -> name.replace('"', '\''))
                .map(Name::of);
    }

    private static Arbitrary<Bounds> bounds() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-100), BigDecimal.valueOf(100_000))
                .ofScale(2);
        return Arbitraries.oneOf(
                numbers.map(Bounds::atLeast),
                numbers.map(Bounds::above),
                numbers.map(Bounds::below),
                numbers.map(Bounds::exactly),
                numbers.map(low -> Bounds.between(low, low.add(BigDecimal.ONE), true)),
                Arbitraries.just(Bounds.oneOf(List.of("0", "1", "IIIB"))));
    }

    private static Arbitrary<Timing> timings() {
        Arbitrary<Duration> durations = Arbitraries.of(
                new Duration(BigDecimal.valueOf(6), "mo"), new Duration(BigDecimal.valueOf(5), "half-lives"));
        Arbitrary<Timing> measured = Combinators.combine(
                        Arbitraries.of(Timing.Relation.values()).filter(relation -> relation != Timing.Relation.DURING),
                        durations,
                        Arbitraries.of(Timing.Direction.values()).injectNull(0.5),
                        Arbitraries.of("screening", "first dose of study drug").injectNull(0.5))
                .as(Timing::new);
        return measured.injectNull(0.5);
    }

    @Test
    void people_are_shown_the_words_that_stay_text() {
        String source = "* ECOG 0-1 and > good\n  health";
        Text rest = new Text(new Origin(15, source.length(), "text", Confidence.HIGH));
        Not not = new Not(rest, rest.origin());
        assertThat(Notation.quoting(not, place -> source.substring(place.start(), place.end())))
                .isEqualTo("not(text \"> good health\")");
        assertThat(Notation.of(not)).isEqualTo("not(text)");
    }
}
