package org.armature.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.Decidability;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;

/**
 * The criteria of a text as characteristics of the eligibility group, one for each bullet, and back. Criteria of several
 * cohorts are one characteristic: those of any of the cohorts must be met.
 */
public final class CriteriaMapping {
    private static final String DESCRIPTION = Extensions.own("characteristic-description");
    private static final String HEADING = Extensions.own("criterion-heading");
    private static final String ASSUMED = Extensions.own("polarity-assumed");
    private static final String ORIGIN = Extensions.own("criterion-origin");
    private static final String COMPUTABLE = Extensions.own("relevant-for-automated-matching");
    private static final String PARSED = "parsed";

    private final Group group;
    private final String text;
    private final CharacteristicWriter writer;

    private CriteriaMapping(Group group, String text) {
        this.group = group;
        this.text = text;
        this.writer = new CharacteristicWriter(group, text, Vocabulary.standard());
    }

    static void add(Group group, EligibilityCriteria criteria) {
        CriteriaMapping mapping = new CriteriaMapping(group, criteria.text());
        Map<String, List<CriterionReading>> cohorts = new LinkedHashMap<>();
        criteria.criteria().stream()
                .filter(reading -> reading.cohort() != null)
                .forEach(reading -> cohorts.computeIfAbsent(
                                Objects.requireNonNull(reading.cohort()), name -> new ArrayList<>())
                        .add(reading));
        boolean several = cohorts.size() > 1;
        criteria.criteria().stream()
                .filter(reading -> reading.cohort() == null || !several)
                .forEach(reading -> mapping.criterion(group, reading, reading.cohort() == null));
        if (several) {
            mapping.cohorts(cohorts);
        }
    }

    private void criterion(Group target, CriterionReading reading, boolean forEveryone) {
        GroupCharacteristicComponent characteristic = target.addCharacteristic();
        Criterion criterion = reading.criterion();
        Expression expression = reading.whole();
        described(characteristic, text, criterion);
        origin(characteristic, PARSED, forEveryone && Decidability.standard().decides(reading));
        OriginMapping.write(characteristic, OriginMapping.UNDERSTOOD, expression.origin(), enclosing(criterion));
        if (expression instanceof Text) {
            CharacteristicWriter.freeText(criterion.fullText(), characteristic);
        } else {
            writer.write(expression, characteristic);
        }
        characteristic.setExclude(criterion.polarity() == Polarity.EXCLUSION);
    }

    private static Origin enclosing(Criterion criterion) {
        return new Origin(criterion.start(), criterion.end(), "", Confidence.HIGH);
    }

    /** The words of a criterion, their place, and in which list they stand. */
    static void described(GroupCharacteristicComponent characteristic, String text, Criterion criterion) {
        described(characteristic, text, criterion.start(), criterion.end());
        if (criterion.heading() != null) {
            Extensions.add(characteristic, HEADING, Values.string(criterion.heading()));
        }
        if (!criterion.polarityStated()) {
            Extensions.add(characteristic, ASSUMED, new BooleanType(true));
        }
    }

    private static void described(GroupCharacteristicComponent characteristic, String text, int start, int end) {
        Extensions.add(characteristic, DESCRIPTION, Values.markdown(text.substring(start, end)));
        OriginMapping.span(characteristic, OriginMapping.SOURCE, start, end);
    }

    static void origin(GroupCharacteristicComponent characteristic, String origin, boolean computable) {
        Extensions.add(characteristic, ORIGIN, Values.code(origin));
        Extensions.add(characteristic, COMPUTABLE, new BooleanType(computable));
    }

    private void cohorts(Map<String, List<CriterionReading>> cohorts) {
        GroupCharacteristicComponent characteristic = group.addCharacteristic();
        List<Criterion> all = cohorts.values().stream()
                .flatMap(List::stream)
                .map(CriterionReading::criterion)
                .toList();
        described(
                characteristic,
                text,
                all.stream().mapToInt(Criterion::start).min().orElseThrow(),
                all.stream().mapToInt(Criterion::end).max().orElseThrow());
        // To which cohort a patient would belong is for the study to decide.
        origin(characteristic, PARSED, false);
        characteristic.setCode(CriterionKind.COHORTS.concept("Defined by Reference"));
        ContainedGroups groups = new ContainedGroups(group);
        Group any = groups.add(CombinationMethod.ANY_OF, characteristic);
        characteristic.setExclude(false);
        cohorts.forEach((name, readings) -> {
            GroupCharacteristicComponent member = any.addCharacteristic();
            member.setCode(CriterionKind.COMBINATION.concept(name));
            Group cohort = groups.add(CombinationMethod.ALL_OF, member);
            cohort.setName(name);
            member.setExclude(false);
            readings.forEach(reading -> criterion(cohort, reading, true));
        });
    }

    /**
     * The criteria that were read from the text of this eligibility group, in the order of the text; what the registry
     * states as fields is not among them.
     *
     * @throws IllegalArgumentException where the Group was not made by this mapping
     */
    public static List<GroupCriterion> read(Group group) {
        return read(group, PARSED);
    }

    static List<GroupCriterion> read(Group group, String origin) {
        CharacteristicReader reader = new CharacteristicReader(group);
        ContainedGroups groups = new ContainedGroups(group);
        return group.getCharacteristic().stream()
                .filter(characteristic -> origin.equals(Read.string(characteristic, ORIGIN)))
                .flatMap(characteristic -> bullets(characteristic, groups))
                .map(characteristic -> read(characteristic, reader))
                .sorted(Comparator.comparingInt(GroupCriterion::start))
                .toList();
    }

    private static Stream<GroupCharacteristicComponent> bullets(
            GroupCharacteristicComponent characteristic, ContainedGroups groups) {
        if (CriterionKind.of(characteristic.getCode()) != CriterionKind.COHORTS) {
            return Stream.of(characteristic);
        }
        return groups.of(characteristic).getCharacteristic().stream()
                .flatMap(cohort -> groups.of(cohort).getCharacteristic().stream());
    }

    private static GroupCriterion read(GroupCharacteristicComponent characteristic, CharacteristicReader reader) {
        Extension span = Read.one(characteristic, OriginMapping.SOURCE);
        int start = span == null ? 0 : OriginMapping.number(span, "start");
        int end = span == null ? 0 : OriginMapping.number(span, "end");
        Origin origin = OriginMapping.read(
                characteristic, OriginMapping.UNDERSTOOD, new Origin(start, end, "", Confidence.HIGH));
        return new GroupCriterion(
                characteristic.getExclude() ? Polarity.EXCLUSION : Polarity.INCLUSION,
                Read.one(characteristic, ASSUMED) == null,
                Read.string(characteristic, HEADING),
                start,
                end,
                reader.read(characteristic, origin));
    }
}
