ValueSet: AgeUnitValueSet
Id: age-unit
Title: "Unit of age"
Description: "The units in which the limits of age of a study are stated."
* ^experimental = false
* http://unitsofmeasure.org#a "year"
* http://unitsofmeasure.org#mo "month"
* http://unitsofmeasure.org#wk "week"
* http://unitsofmeasure.org#d "day"
* http://unitsofmeasure.org#h "hour"
* http://unitsofmeasure.org#min "minute"
