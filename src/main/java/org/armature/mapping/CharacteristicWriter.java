package org.armature.mapping;

import org.armature.eligibility.CriteriaText;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;

/** Writes expressions as characteristics; {@link CharacteristicReader} gives the same expressions back. */
final class CharacteristicWriter {
    private static final String BY_REFERENCE = "Defined by Reference";

    private final String whole;
    private final ContainedGroups groups;
    private final ComparisonMapping comparisons;
    private final PresenceMapping presences;

    /**
     * A writer for one Group.
     *
     * @param whole the text in which the expressions have their places
     */
    CharacteristicWriter(Group root, String whole, Vocabulary vocabulary) {
        this.whole = whole;
        this.groups = new ContainedGroups(root);
        NameMapping names = new NameMapping(vocabulary);
        this.comparisons = new ComparisonMapping(names, groups);
        this.presences = new PresenceMapping(names);
    }

    /** Fills in what a characteristic is about, but neither whether it excludes nor where it comes from. */
    void write(Expression expression, GroupCharacteristicComponent target) {
        if (expression instanceof Comparison comparison) {
            comparisons.write(comparison, target);
        } else if (expression instanceof Presence presence) {
            presences.write(presence, target);
        } else if (expression instanceof Combination combination) {
            combination(combination, target);
        } else if (expression instanceof Not not) {
            target.setCode(CriterionKind.NEGATION.concept(BY_REFERENCE));
            member(groups.add(CombinationMethod.ALL_OF, target), not.part(), true, not.origin());
        } else if (expression instanceof Conditional conditional) {
            target.setCode(CriterionKind.CONDITIONAL.concept(BY_REFERENCE));
            Group any = groups.add(CombinationMethod.ANY_OF, target);
            member(any, conditional.condition(), true, conditional.origin());
            member(any, conditional.consequence(), conditional.origin());
        } else if (expression instanceof Recognised recognised) {
            target.setCode(CriterionKind.of(recognised.kind()).concept()).setValue(new BooleanType(true));
            TimingMapping.add(target, recognised.timing());
        } else if (expression instanceof Text text) {
            freeText(words(text), target);
        }
    }

    static void freeText(String words, GroupCharacteristicComponent target) {
        target.setCode(CriterionKind.FREE_TEXT.concept("Eligibility criterion")).setValue(Values.text(words));
    }

    /** The words of a text; a characteristic must have some. */
    private String words(Text text) {
        int start = Math.max(text.origin().start(), 0);
        int end = Math.min(text.origin().end(), whole.length());
        String words = start < end
                ? CriteriaText.withoutEscapes(whole.substring(start, end)).strip()
                : "";
        return words.isEmpty() ? "(no words)" : words;
    }

    private void combination(Combination combination, GroupCharacteristicComponent target) {
        target.setCode(CriterionKind.COMBINATION.concept(BY_REFERENCE));
        CombinationMethod method = CombinationMethod.of(combination.operator());
        Group group = groups.add(method, target);
        if (method == CombinationMethod.AT_LEAST) {
            ContainedGroups.threshold(group, combination.least());
        }
        for (Expression part : combination.parts()) {
            if (method == CombinationMethod.EXCEPT_SUBSET) {
                member(group, part, group.hasCharacteristic(), combination.origin());
            } else {
                member(group, part, combination.origin());
            }
        }
    }

    /** A part that may be negated by excluding it. */
    private void member(Group group, Expression part, Origin enclosing) {
        boolean negated = part instanceof Not not
                && !(not.part() instanceof Not)
                && not.origin().equals(not.part().origin());
        member(group, negated ? part.parts().get(0) : part, negated, enclosing);
    }

    private void member(Group group, Expression part, boolean exclude, Origin enclosing) {
        GroupCharacteristicComponent member = group.addCharacteristic();
        OriginMapping.write(member, OriginMapping.SOURCE, part.origin(), enclosing);
        write(part, member);
        member.setExclude(exclude);
    }
}
