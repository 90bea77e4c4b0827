Extension: CriterionId
Id: criterion-id
Title: "Identifier of a criterion"
Description: "A name for the criterion that is stable within its study."
Context: Group.characteristic
* value[x] 1..1
* value[x] only id
