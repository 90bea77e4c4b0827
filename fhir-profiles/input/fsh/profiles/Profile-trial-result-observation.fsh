Profile: TrialResultObservation
Parent: Observation
Id: trial-result-observation
Title: "Result of a trial"
Description: "What a trial reports for one measure and one group. Numbers about a group of people: no patient is behind it."
* obeys arm-result-value
* extension contains $workflow-research-study named study 1..1 MS
* extension[study].valueReference only Reference(TrialResearchStudy)
* status = #final
* category 1..* MS
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "coding.system"
* category ^slicing.rules = #open
* category contains
    kind 1..1 MS and
    outcomeType 0..1 MS
* category[kind] from $vs-result-kind (required)
  * ^short = "Which part of the results it belongs to"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-result-kind
* category[outcomeType] from $vs-outcome-measure-type (required)
  * ^short = "Rank of the outcome"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-outcome-measure-type
* code MS
* code ^short = "The measure"
* subject 1..1 MS
* subject only Reference(TrialResultGroup)
* effective[x] only Timing
* effective[x] ^short = "Time frame in the registry's words"
* value[x] only Quantity or string
* value[x] MS
* dataAbsentReason MS
* method ^short = "How the value sums up the group, such as its mean"
* component MS
  * value[x] only Quantity or string
* component.code.coding ^slicing.discriminator.type = #value
* component.code.coding ^slicing.discriminator.path = "system"
* component.code.coding ^slicing.rules = #open
* component.code.coding contains part 1..1 MS
* component.code.coding[part] from $vs-result-part (required)
  * ^short = "What the number is, such as the spread of the value"
  * system 1..1
  * system = $cs-result-part
