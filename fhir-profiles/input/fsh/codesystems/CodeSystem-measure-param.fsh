CodeSystem: MeasureParamCodeSystem
Id: measure-param
Title: "Parameter of a measure"
Description: "How the values of a measure sum up what was observed."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/measure-param"
* #GEOMETRIC_MEAN "Geometric mean" "The geometric mean."
* #GEOMETRIC_LEAST_SQUARES_MEAN "Geometric least squares mean" "The geometric mean as a model of least squares estimates it."
* #LEAST_SQUARES_MEAN "Least squares mean" "The mean as a model of least squares estimates it."
* #LOG_MEAN "Log mean" "The mean of the logarithms."
* #MEAN "Mean" "The arithmetic mean."
* #MEDIAN "Median" "The value in the middle."
* #NUMBER "Number" "A number that is no average."
* #COUNT_OF_PARTICIPANTS "Count of participants" "How many participants there were."
* #COUNT_OF_UNITS "Count of units" "How many units there were, such as eyes or lesions."
