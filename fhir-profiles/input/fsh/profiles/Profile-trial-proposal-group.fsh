Profile: TrialProposalGroup
Parent: Group
Id: trial-proposal-group
Title: "Proposed eligibility of a trial"
Description: "What a model or a person proposes for lines of a trial's eligibility text that the rules leave as text. Nobody has confirmed it: no ResearchStudy.enrollment may name it, and no machine may decide by it."
* obeys arm-proposals-tagged
* obeys arm-span-in-text
* obeys arm-threshold
* obeys arm-contained-exists
* obeys arm-contained-combined
* obeys arm-except-first
* extension contains
    R5GroupMembership named membership 1..1 MS and
    Hl7ArtifactDescription named description 1..1 MS
* extension[membership].valueCode = #definitional
* type = #person
* actual = false
* name 1..1
* quantity 0..0
* member 0..0
* characteristic 1..* MS
  * obeys arm-proposed
  * obeys arm-assumed-includes
  * obeys arm-conditional
  * obeys arm-negation
  * obeys arm-offset-no-unit
  * obeys arm-reference-combines
  * code MS
  * value[x] MS
  * exclude MS
