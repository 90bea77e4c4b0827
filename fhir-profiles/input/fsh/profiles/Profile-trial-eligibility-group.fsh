Profile: TrialEligibilityGroup
Parent: Group
Id: trial-eligibility-group
Title: "Eligibility of a trial"
Description: "Who may take part in a trial: all characteristics together. Each is a fact that the registry states as a field, or a line of its text; the text itself is kept verbatim."
* obeys arm-span-in-text
* obeys arm-threshold
* obeys arm-contained-exists
* obeys arm-contained-combined
* obeys arm-except-first
* extension contains
    R5GroupMembership named membership 1..1 MS and
    Hl7ArtifactDescription named description 0..1 MS and
    EligibilitySex named sex 0..1 MS and
    HealthyVolunteers named healthyVolunteers 0..1 MS and
    StudyPopulation named studyPopulation 0..1 and
    SamplingMethod named samplingMethod 0..1 and
    MinimumAge named minimumAge 0..1 and
    MaximumAge named maximumAge 0..1 and
    PredictedBmi named predictedBmi 0..1
* extension[membership].valueCode = #definitional
* modifierExtension contains
    GroupCombinationMethod named combinationMethod 0..1 and
    GroupCombinationThreshold named combinationThreshold 0..1
* contained ^short = "Characteristics that are combined otherwise than all together"
* type = #person
* actual = false
* name 1..1
* quantity 0..0
* member 0..0
* insert Characteristics
