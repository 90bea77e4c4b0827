CodeSystem: ObservationalModelCodeSystem
Id: observational-model
Title: "Observational model"
Description: "How an observational study identifies its participants and follows them up."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/observational-model"
* #COHORT "Cohort" "A group of people with common characteristics is followed, to see what becomes of them."
* #CASE_CONTROL "Case control" "People with an outcome are compared with people without it."
* #CASE_ONLY "Case only" "A single group of people with an outcome or characteristic is examined."
* #CASE_CROSSOVER "Case crossover" "The time just before an event is compared with other times of the same person."
* #ECOLOGIC_OR_COMMUNITY "Ecologic or community" "Populations or communities are compared, rather than persons."
* #FAMILY_BASED "Family based" "Members of families are studied, for example twins or siblings."
* #DEFINED_POPULATION "Defined population" "The members of a defined population are studied; the registry no longer offers this value."
* #NATURAL_HISTORY "Natural history" "The course of a disease is followed; the registry no longer offers this value."
* #OTHER "Other" "None of the other models applies."
