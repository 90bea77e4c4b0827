Profile: TrialProtocolPlan
Parent: PlanDefinition
Id: trial-protocol-plan
Title: "Protocol of a trial"
Description: "What happens in each arm of a trial. The first action has one action for each arm, and each of those one for each intervention; interventions of no arm are in an action of their own."
* obeys arm-arm-action-id
* obeys arm-action-is-intervention
* url 1..1 MS
* title 1..1
* type 1..1
* type = $hl7-plan-type#clinical-protocol
* status = #active
* action 1..2 MS
  * title MS
  * groupingBehavior MS
  * selectionBehavior MS
  * definition[x] MS
