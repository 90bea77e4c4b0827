package org.armature.mapping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.mapping.InterventionsMapping.Activity;
import org.armature.study.ArmsInterventionsModule;
import org.armature.study.ArmsInterventionsModule.ArmGroup;
import org.armature.study.ArmsInterventionsModule.ArmGroupType;
import org.armature.study.DesignInfo;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionGroupingBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyArmComponent;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The arms as {@code ResearchStudy.arm}, and as the actions of a protocol that say what happens in each. */
final class ArmsMapping {
    private static final String ARM_TYPES = "http://hl7.org/fhir/research-study-arm-type";

    private ArmsMapping() {}

    static void map(TrialResources trial) {
        ArmsInterventionsModule module = trial.protocol().armsInterventionsModule();
        if (module.armGroups().isEmpty() && module.interventions().isEmpty()) {
            return;
        }
        List<Activity> activities = InterventionsMapping.map(trial);
        PlanDefinition plan = plan(trial);
        PlanDefinitionActionComponent root = group(plan.addAction(), null);
        root.setSelectionBehavior(
                isSingleGroup(trial) ? ActionSelectionBehavior.ALL : ActionSelectionBehavior.EXACTLYONE);
        ArmJoin join = new ArmJoin(activities);
        Set<Activity> unassigned = new LinkedHashSet<>(activities);
        Narrative narrative = new Narrative().heading("Arms of " + trial.number());
        ResourceIds linkIds = new ResourceIds();
        for (ArmGroup arm : module.armGroups()) {
            String linkId = linkIds.next("arm", arm.label());
            List<Activity> given = join.activitiesOf(arm);
            given.forEach(unassigned::remove);
            addArm(trial, arm, linkId);
            addAction(root.addAction(), arm, linkId, given);
            narrative.add("h4", arm.label() == null ? "Arm" : arm.label()).markdown(arm.description());
            narrative.list("ul", given.stream().map(ArmJoin::nameOf).toList());
        }
        if (!root.hasAction()) {
            plan.getAction().clear();
        }
        if (!unassigned.isEmpty()) {
            addActivities(group(plan.addAction(), "Unassigned"), List.copyOf(unassigned));
            narrative.add("h4", "Not assigned to an arm");
            narrative.list("ul", unassigned.stream().map(ArmJoin::nameOf).toList());
        }
        narrative.setOn(plan);
        trial.study().addProtocol(trial.add(plan, trial.id("protocol"), plan.getTitle()));
    }

    private static PlanDefinition plan(TrialResources trial) {
        PlanDefinition plan = new PlanDefinition();
        plan.setUrl(Canonical.BASE + "/PlanDefinition/" + trial.id("protocol"));
        plan.setStatus(PublicationStatus.ACTIVE);
        plan.setTitle("Protocol of " + trial.number());
        plan.getType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/plan-definition-type")
                .setCode("clinical-protocol");
        return plan;
    }

    private static boolean isSingleGroup(TrialResources trial) {
        DesignInfo design = trial.protocol().designModule().designInfo();
        return design != null && design.interventionModel() == InterventionalAssignment.SINGLE_GROUP;
    }

    private static void addArm(TrialResources trial, ArmGroup arm, String linkId) {
        ResearchStudyArmComponent component = trial.study().addArm();
        Extensions.add(component, Extensions.r5("ResearchStudy.comparisonGroup.linkId"), new IdType(linkId));
        component.setNameElement(
                Values.has(arm.label()) ? new StringType(arm.label()) : Extensions.absent(new StringType()));
        if (arm.type() != null) {
            component.setType(type(arm.type()));
        }
        if (Values.has(arm.description())) {
            component.setDescription(arm.description());
        }
    }

    private static void addAction(
            PlanDefinitionActionComponent action, ArmGroup arm, String linkId, List<Activity> given) {
        group(action, arm.label()).setId(linkId);
        if (Values.has(arm.description())) {
            action.setDescription(arm.description());
        }
        if (arm.type() != null) {
            action.addCode(type(arm.type()));
        }
        arm.interventionNames()
                .forEach(name -> Extensions.add(action, Extensions.own("intervention-name"), Values.string(name)));
        addActivities(action, given);
    }

    private static PlanDefinitionActionComponent group(PlanDefinitionActionComponent action, @Nullable String title) {
        if (Values.has(title)) {
            action.setTitle(title);
        }
        return action.setGroupingBehavior(ActionGroupingBehavior.LOGICALGROUP)
                .setSelectionBehavior(ActionSelectionBehavior.ALL);
    }

    private static void addActivities(PlanDefinitionActionComponent action, List<Activity> given) {
        given.forEach(activity ->
                action.addAction().setTitle(ArmJoin.nameOf(activity)).setDefinition(new CanonicalType(activity.url())));
    }

    private static CodeableConcept type(ArmGroupType type) {
        String code = type == ArmGroupType.OTHER
                ? "other-arm-type"
                : type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new CodeableConcept(new Coding().setSystem(ARM_TYPES).setCode(code))
                .addCoding(RegistryCodes.coding(type));
    }

    static ArmsInterventionsModule read(TrialView view) {
        PlanDefinition plan = view.resolve(view.study().getProtocolFirstRep(), PlanDefinition.class);
        Map<String, PlanDefinitionActionComponent> actions = new HashMap<>();
        if (plan != null) {
            plan.getAction().stream()
                    .flatMap(action -> action.getAction().stream())
                    .filter(Element::hasId)
                    .forEach(action -> actions.put(action.getId(), action));
        }
        List<ArmGroup> arms = view.study().getArm().stream()
                .map(arm ->
                        read(arm, actions.get(Read.string(arm, Extensions.r5("ResearchStudy.comparisonGroup.linkId")))))
                .toList();
        return new ArmsInterventionsModule(arms, InterventionsMapping.read(view));
    }

    private static ArmGroup read(ResearchStudyArmComponent arm, @Nullable PlanDefinitionActionComponent action) {
        return new ArmGroup(
                arm.getName(),
                Read.first(arm.getType(), ArmGroupType.class),
                arm.getDescription(),
                action == null ? List.of() : Read.strings(action, Extensions.own("intervention-name")));
    }
}
