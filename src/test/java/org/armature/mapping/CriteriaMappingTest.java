package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.hl7.fhir.r4.model.Group;
import org.jspecify.annotations.Nullable;

/** Criteria that go into an eligibility group, through FHIR's JSON or XML, and back, are the same criteria. */
class CriteriaMappingTest {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String WORDS = "words of all criteria. ".repeat(20).substring(0, Expressions.LENGTH);

    private static Group group(List<CriterionReading> readings) {
        Group group = new Group().setType(Group.GroupType.PERSON).setActual(false);
        CriteriaMapping.add(group, new EligibilityCriteria(WORDS, readings));
        return group;
    }

    static List<GroupCriterion> expected(List<CriterionReading> readings) {
        return readings.stream()
                .map(reading -> new GroupCriterion(
                        reading.criterion().polarity(),
                        reading.criterion().polarityStated(),
                        reading.criterion().heading(),
                        reading.criterion().start(),
                        reading.criterion().end(),
                        reading.whole()))
                .toList();
    }

    @Property(tries = 200)
    void criteria_come_back_through_json_as_they_were(@ForAll("readings") List<CriterionReading> readings) {
        assertThat(through(FHIR.newJsonParser(), readings)).isEqualTo(expected(readings));
    }

    @Property(tries = 30)
    void criteria_come_back_through_xml_as_they_were(@ForAll("readings") List<CriterionReading> readings) {
        assertThat(through(FHIR.newXmlParser(), readings)).isEqualTo(expected(readings));
    }

    private static List<GroupCriterion> through(IParser parser, List<CriterionReading> readings) {
        String written = parser.encodeResourceToString(group(readings));
        return CriteriaMapping.read(parser.parseResource(Group.class, written));
    }

    @Property(tries = 100)
    void a_criterion_excludes_if_and_only_if_it_stands_in_the_list_of_exclusions(
            @ForAll("expressions") Expression expression, @ForAll Polarity polarity) {
        Group group = group(List.of(reading(0, polarity, true, null, expression)));
        assertThat(group.getCharacteristic()).hasSize(1);
        assertThat(group.getCharacteristicFirstRep().getExclude()).isEqualTo(polarity == Polarity.EXCLUSION);
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return Expressions.all();
    }

    @Provide
    Arbitrary<List<CriterionReading>> readings() {
        Arbitrary<CriterionReading> one = Combinators.combine(
                        Arbitraries.of(Polarity.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of("Cohort A:", "Cohort B:", "Men:").injectNull(0.5),
                        Expressions.all())
                .as((polarity, stated, cohort, expression) ->
                        reading(0, stated ? polarity : Polarity.INCLUSION, stated, cohort, expression));
        return one.list().ofMaxSize(6).map(CriteriaMappingTest::inOrder);
    }

    /** The criteria one after the other, as they stand in a text. */
    private static List<CriterionReading> inOrder(List<CriterionReading> readings) {
        List<CriterionReading> placed = new ArrayList<>();
        for (CriterionReading reading : readings) {
            Criterion criterion = reading.criterion();
            placed.add(reading(
                    placed.size() * 30,
                    criterion.polarity(),
                    criterion.polarityStated(),
                    reading.cohort(),
                    reading.whole()));
        }
        return placed;
    }

    private static CriterionReading reading(
            int start, Polarity polarity, boolean stated, @Nullable String cohort, Expression expression) {
        Criterion criterion = new Criterion(
                polarity,
                stated,
                cohort,
                "*",
                WORDS.substring(start, start + 25),
                start,
                start + 25,
                start + 2,
                start + 25,
                List.of());
        return new CriterionReading(criterion, cohort, expression, expression, List.of(), null);
    }

    @Property(tries = 100)
    void what_a_machine_can_decide_has_no_text_in_it(@ForAll("expressions") Expression expression) {
        Group group = group(List.of(reading(0, Polarity.INCLUSION, true, null, expression)));
        boolean computable = Boolean.TRUE.equals(
                Read.bool(group.getCharacteristicFirstRep(), Extensions.own("relevant-for-automated-matching")));
        List<String> kinds = Stream.concat(
                        Stream.of(group), group.getContained().stream().map(Group.class::cast))
                .flatMap(each -> each.getCharacteristic().stream())
                .flatMap(each -> each.getCode().getCoding().stream())
                .map(coding -> coding.getCode())
                .toList();
        assertThat(computable && kinds.contains("free-text")).isFalse();
    }
}
