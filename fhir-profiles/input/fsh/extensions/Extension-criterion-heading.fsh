Extension: CriterionHeading
Id: criterion-heading
Title: "Heading of a criterion"
Description: "The heading of the list in which the criterion stands, where it says more than inclusion or exclusion."
Context: Group.characteristic
* value[x] 1..1
* value[x] only string
