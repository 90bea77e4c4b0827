package org.armature.mapping;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;

/** Reads the characteristics that {@link CharacteristicWriter} writes. */
final class CharacteristicReader {
    /** More than any text can have; contained Groups that refer to each other in a circle have no end. */
    private static final int MOST = 100_000;

    private static final int DEEPEST = 500;

    private final ContainedGroups groups;
    private final ComparisonMapping comparisons;
    private int count;
    private int depth;

    CharacteristicReader(Group root) {
        this.groups = new ContainedGroups(root);
        this.comparisons = new ComparisonMapping(new NameMapping(Vocabulary.standard()), groups);
    }

    /** What a characteristic says, whether it excludes or not. */
    Expression read(GroupCharacteristicComponent characteristic, Origin origin) {
        if (++count > MOST || depth > DEEPEST) {
            throw new IllegalArgumentException("contained Groups refer to each other in a circle");
        }
        depth++;
        CriterionKind kind = CriterionKind.of(characteristic.getCode());
        Expression expression = kind == null ? withoutKind(characteristic, origin) : read(characteristic, kind, origin);
        depth--;
        return expression;
    }

    private Expression withoutKind(GroupCharacteristicComponent characteristic, Origin origin) {
        return Sexes.isSex(characteristic.getCode())
                ? PresenceMapping.read(characteristic, Presence.Kind.SEX, origin)
                : comparisons.read(characteristic, origin);
    }

    private Expression read(GroupCharacteristicComponent characteristic, CriterionKind kind, Origin origin) {
        return switch (kind) {
            case CONDITION, DRUG, PROCEDURE, DEVICE, ALLERGY, STATE ->
                PresenceMapping.read(characteristic, Presence.Kind.valueOf(kind.name()), origin);
            case CONSENT, COMPLIANCE, PARTICIPATION, CONTRACEPTION, JUDGEMENT ->
                new Recognised(Recognised.Kind.valueOf(kind.name()), TimingMapping.read(characteristic), origin);
            case COMBINATION -> combination(groups.of(characteristic), origin);
            case NEGATION -> new Not(part(groups.of(characteristic), 0, origin), origin);
            case CONDITIONAL -> conditional(groups.of(characteristic), origin);
            case FREE_TEXT, HEALTHY_VOLUNTEER, COHORTS -> new Text(origin);
        };
    }

    private Expression combination(Group group, Origin origin) {
        CombinationMethod method = ContainedGroups.method(group);
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i < group.getCharacteristic().size(); i++) {
            parts.add(method == CombinationMethod.EXCEPT_SUBSET ? part(group, i, origin) : signed(group, i, origin));
        }
        int least = method == CombinationMethod.AT_LEAST ? ContainedGroups.threshold(group) : 0;
        return new Combination(method.operator(), least, parts, origin);
    }

    private Expression conditional(Group group, Origin origin) {
        return new Conditional(part(group, 0, origin), signed(group, 1, origin), origin);
    }

    private Expression part(Group group, int index, Origin enclosing) {
        GroupCharacteristicComponent member = group.getCharacteristic().get(index);
        return read(member, OriginMapping.read(member, OriginMapping.SOURCE, enclosing));
    }

    private Expression signed(Group group, int index, Origin enclosing) {
        Expression part = part(group, index, enclosing);
        return group.getCharacteristic().get(index).getExclude() ? new Not(part, part.origin()) : part;
    }
}
