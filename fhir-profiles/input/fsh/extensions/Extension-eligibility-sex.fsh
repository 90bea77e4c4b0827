Extension: EligibilitySex
Id: eligibility-sex
Title: "Sex of participants"
Description: "Which sex may take part, and whether that is about gender identity."
Context: Group
* extension contains
    sex 0..1 and
    genderBased 0..1 and
    genderDescription 0..1
* extension[sex]
  * ^short = "Female, male or all"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-sex (required)
* extension[genderBased]
  * ^short = "Whether eligibility depends on how people identify themselves"
  * value[x] 1..1
  * value[x] only boolean
* extension[genderDescription]
  * ^short = "How it depends"
  * value[x] 1..1
  * value[x] only string
* value[x] 0..0
