Extension: ResponsibleParty
Id: responsible-party
Title: "Responsible party"
Description: "Who answers for the registration. Names and affiliations are in the associated party of this origin."
Context: ResearchStudy
* extension contains
    type 0..1 and
    oldNameTitle 0..1 and
    oldOrganization 0..1
* extension[type]
  * ^short = "Which kind of party it is"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-responsible-party-type (required)
* extension[oldNameTitle]
  * ^short = "Name and title in the form of records before 2011"
  * value[x] 1..1
  * value[x] only string
* extension[oldOrganization]
  * ^short = "Organization in the form of records before 2011"
  * value[x] 1..1
  * value[x] only string
* value[x] 0..0
