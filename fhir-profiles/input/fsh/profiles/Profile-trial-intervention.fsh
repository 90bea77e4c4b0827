Profile: TrialIntervention
Parent: ActivityDefinition
Id: trial-intervention
Title: "Intervention of a trial"
Description: "What participants of a trial get or do. Each intervention belongs to one trial."
* obeys arm-product-or-code
* extension contains
    OtherName named otherName 0..* and
    ArmGroupLabel named armGroupLabel 0..*
* url 1..1 MS
* name 1..1
* name obeys arm-intervention-number
* title MS
* title ^short = "Name of the intervention in the registry's words"
* status = #active
* topic 0..1 MS
* topic from $vs-intervention-type (required)
* topic ^short = "Type of the intervention"
* kind MS
* code MS
* code ^short = "What is done, where it is no medication"
* product[x] only CodeableConcept
* product[x] MS
* product[x] ^short = "What is given as a medication"
