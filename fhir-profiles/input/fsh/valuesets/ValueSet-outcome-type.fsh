ValueSet: OutcomeTypeValueSet
Id: outcome-type
Title: "Outcome type with HL7's codes"
Description: "The rank of what a study measures: HL7's type of objective and the registry's type of outcome measure."
* ^experimental = false
* include codes from system http://terminology.hl7.org/CodeSystem/research-study-objective-type
* include codes from system OutcomeMeasureTypeCodeSystem
