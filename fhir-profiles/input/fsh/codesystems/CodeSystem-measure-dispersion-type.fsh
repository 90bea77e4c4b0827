CodeSystem: MeasureDispersionTypeCodeSystem
Id: measure-dispersion-type
Title: "Dispersion of a measure"
Description: "How far the values of a measure spread, or how precise they are."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/measure-dispersion-type"
* #NA "Not applicable" "The measure has no dispersion."
* #STANDARD_DEVIATION "Standard deviation" "The standard deviation."
* #STANDARD_ERROR "Standard error" "The standard error."
* #INTER_QUARTILE_RANGE "Inter quartile range" "From the first to the third quartile."
* #FULL_RANGE "Full range" "From the lowest to the highest value."
* #CONFIDENCE_80 "Confidence 80" "A confidence interval of 80 percent."
* #CONFIDENCE_90 "Confidence 90" "A confidence interval of 90 percent."
* #CONFIDENCE_95 "Confidence 95" "A confidence interval of 95 percent."
* #CONFIDENCE_975 "Confidence 975" "A confidence interval of 97.5 percent."
* #CONFIDENCE_99 "Confidence 99" "A confidence interval of 99 percent."
* #CONFIDENCE_OTHER "Confidence other" "A confidence interval of another percentage."
* #GEOMETRIC_COEFFICIENT "Geometric coefficient" "The geometric coefficient of variation."
