CodeSystem: OutcomeMeasureTypeCodeSystem
Id: outcome-measure-type
Title: "Outcome measure type"
Description: "The rank of what a study measures."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/outcome-measure-type"
* #PRIMARY "Primary" "The measure on which the study's sample size and conclusion rest."
* #SECONDARY "Secondary" "A measure of lesser importance than the primary one that the study plans to analyze."
* #OTHER_PRE_SPECIFIED "Other pre specified" "Any other measure that was planned before, such as an exploratory one."
* #POST_HOC "Post hoc" "A measure that was not planned before the data were seen."
