Extension: GroupCombinationMethod
Id: group-combination-method
Title: "Combination of criteria"
Description: "How the characteristics of the group are combined; without it all must hold. R6: Group.combinationMethod."
Context: Group
* . ?!
* . ^isModifierReason = "Without the method all characteristics would have to hold."
* value[x] 1..1
* value[x] only code
* value[x] from $vs-group-combination-method (required)
