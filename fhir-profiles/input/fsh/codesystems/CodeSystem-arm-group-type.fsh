CodeSystem: ArmGroupTypeCodeSystem
Id: arm-group-type
Title: "Arm type"
Description: "The role of an arm in a trial."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/arm-group-type"
* #EXPERIMENTAL "Experimental" "The participants receive the intervention that the trial is about."
* #ACTIVE_COMPARATOR "Active comparator" "The participants receive an intervention that is considered to be effective."
* #PLACEBO_COMPARATOR "Placebo comparator" "The participants receive a placebo."
* #SHAM_COMPARATOR "Sham comparator" "The participants receive a procedure or device that looks like the real one, but lacks its active part."
* #NO_INTERVENTION "No intervention" "The participants receive no intervention."
* #OTHER "Other" "None of the other types applies."
