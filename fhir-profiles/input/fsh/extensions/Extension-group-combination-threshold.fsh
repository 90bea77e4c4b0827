Extension: GroupCombinationThreshold
Id: group-combination-threshold
Title: "Threshold of a combination"
Description: "How many characteristics must, or may at most, hold. R6: Group.combinationThreshold."
Context: Group
* . ?!
* . ^isModifierReason = "Without the number the combination has no meaning."
* value[x] 1..1
* value[x] only positiveInt
