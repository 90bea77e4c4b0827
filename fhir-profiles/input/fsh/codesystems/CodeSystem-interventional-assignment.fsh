CodeSystem: InterventionalAssignmentCodeSystem
Id: interventional-assignment
Title: "Intervention model"
Description: "The strategy by which interventions are assigned to the participants of a trial."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/interventional-assignment"
* #SINGLE_GROUP "Single group" "The trial has a single arm."
* #PARALLEL "Parallel" "Participants are assigned to one of two or more groups, side by side, for the whole study."
* #CROSSOVER "Crossover" "Participants receive one of several interventions first, and another one later in the study."
* #FACTORIAL "Factorial" "Two or more interventions are evaluated side by side, each alone and in combination, against a control group."
* #SEQUENTIAL "Sequential" "Groups are assigned to interventions as milestones of the study are reached, as in dose escalation and adaptive designs."
