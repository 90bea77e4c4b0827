package org.armature.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.proposal.Asked;
import org.armature.eligibility.proposal.Proposal;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.mapping.Narrative.Item;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Group.GroupType;

/**
 * What was proposed for criteria that the rules leave as text, as a {@code Group} of its own that no
 * {@code ResearchStudy.enrollment} names: nothing in it is for a machine to decide until a person has accepted it.
 */
public final class ProposalGroup {
    private static final String PROPOSED = "proposed";

    private final Group group = new Group();
    private final String text;
    private final String proposer;
    private final CharacteristicWriter writer;

    private ProposalGroup(String text, String proposer) {
        this.text = text;
        this.proposer = proposer;
        this.writer = new CharacteristicWriter(group, text, Vocabulary.standard());
    }

    /** The criteria of a study as its eligibility group has them: what contradicts the registration's fields is text. */
    public static EligibilityCriteria criteria(Study study) {
        return EligibilityMapping.criteria(study.protocolSection().eligibilityModule());
    }

    /**
     * The Group of the expressions that were proposed; empty where none was.
     *
     * @param proposer who or what proposes, in words for people
     */
    public static Optional<Group> of(Study study, List<Asked> asked, String proposer) {
        List<Asked> proposed = asked.stream()
                .filter(one -> one.proposal() instanceof Proposal.Expressed)
                .toList();
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        String text = Objects.requireNonNullElse(
                study.protocolSection().eligibilityModule().eligibilityCriteria(), "");
        return Optional.of(new ProposalGroup(text, proposer).of(study, proposed));
    }

    private Group of(Study study, List<Asked> proposed) {
        String number = study.registryId().value();
        group.setId(study.id() + "-proposals");
        group.getMeta().addProfile(Extensions.own("trial-proposal-group"));
        group.getMeta().addTag(new Coding(RegistryCodes.system("criterion-origin"), PROPOSED, "Proposed"));
        group.setType(GroupType.PERSON).setActual(false).setName(number + " Proposed Eligibility Criteria");
        Extensions.add(group, Extensions.r5("Group.membership"), Values.code("definitional"));
        Extensions.add(group, Extensions.ARTIFACT_DESCRIPTION, Values.markdown(text));
        List<Item> items = proposed.stream().map(this::add).toList();
        new Narrative()
                .heading("Proposed, and not confirmed by anybody")
                .row("Study", number)
                .row("Proposed by", proposer)
                .items("ol", items)
                .setOn(group);
        return group;
    }

    private Item add(Asked asked) {
        Criterion criterion = asked.reading().criterion();
        Expression expression = ((Proposal.Expressed) asked.proposal()).expression();
        GroupCharacteristicComponent characteristic = group.addCharacteristic();
        CriteriaMapping.described(characteristic, text, criterion);
        CriteriaMapping.origin(characteristic, PROPOSED, false);
        OriginMapping.method(characteristic, Values.text("Proposed by " + proposer));
        Origin enclosing = new Origin(criterion.start(), criterion.end(), "", Confidence.HIGH);
        OriginMapping.write(characteristic, OriginMapping.UNDERSTOOD, expression.origin(), enclosing);
        writer.write(expression, characteristic);
        characteristic.setExclude(criterion.polarity() == Polarity.EXCLUSION);
        return new Item(criterion.fullText(), "Proposed: " + Notation.of(expression), List.of());
    }

    /** The criteria that were proposed, as they stand in such a Group. */
    public static List<GroupCriterion> read(Group group) {
        return CriteriaMapping.read(group, PROPOSED);
    }
}
