Extension: RegistryFlag
Id: registry-flag
Title: "Flag of the registry"
Description: "A yes or no of the registry that has no element of its own. An explicit no is not the same as silence."
Context: ResearchStudy
* extension contains
    flag 1..1 and
    value 1..1
* extension[flag]
  * ^short = "Which question it answers"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-registry-flag (required)
* extension[value]
  * ^short = "Yes or no"
  * value[x] 1..1
  * value[x] only boolean
* value[x] 0..0
