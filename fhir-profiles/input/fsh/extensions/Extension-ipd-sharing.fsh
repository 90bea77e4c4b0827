Extension: IpdSharing
Id: ipd-sharing
Title: "Plan to share participant data"
Description: "Whether data of individual participants will be shared, and how."
Context: ResearchStudy
* extension contains
    sharing 0..1 and
    description 0..1 and
    infoType 0..* and
    timeFrame 0..1 and
    accessCriteria 0..1 and
    url 0..1
* extension[sharing]
  * ^short = "Whether the data will be shared"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-ipd-sharing (required)
* extension[description]
  * ^short = "What will be shared, or why it will not"
  * value[x] 1..1
  * value[x] only markdown
* extension[infoType]
  * ^short = "What else will be shared"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-ipd-sharing-info-type (required)
* extension[timeFrame]
  * ^short = "When the data will be available"
  * value[x] 1..1
  * value[x] only markdown
* extension[accessCriteria]
  * ^short = "Who gets the data, for what, and how"
  * value[x] 1..1
  * value[x] only markdown
* extension[url]
  * ^short = "Where the plan is described, as the registry writes it"
  * value[x] 1..1
  * value[x] only string
* value[x] 0..0
