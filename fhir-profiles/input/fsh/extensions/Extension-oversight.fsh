Extension: Oversight
Id: oversight
Title: "Oversight"
Description: "How the study is overseen and regulated. Yes and no are both stated; what the registry does not say is absent."
Context: ResearchStudy
* extension contains
    oversightHasDmc 0..1 and
    isFdaRegulatedDrug 0..1 and
    isFdaRegulatedDevice 0..1 and
    isUnapprovedDevice 0..1 and
    isPpsd 0..1 and
    isUsExport 0..1 and
    fdaaa801Violation 0..1
* extension[oversightHasDmc]
  * ^short = "Whether a data monitoring committee watches the study"
  * value[x] 1..1
  * value[x] only boolean
* extension[isFdaRegulatedDrug]
  * ^short = "Whether it studies a drug product regulated by the U.S. FDA"
  * value[x] 1..1
  * value[x] only boolean
* extension[isFdaRegulatedDevice]
  * ^short = "Whether it studies a device product regulated by the U.S. FDA"
  * value[x] 1..1
  * value[x] only boolean
* extension[isUnapprovedDevice]
  * ^short = "Whether the device is not yet approved or cleared by the U.S. FDA"
  * value[x] 1..1
  * value[x] only boolean
* extension[isPpsd]
  * ^short = "Whether it is a pediatric postmarket surveillance of a device"
  * value[x] 1..1
  * value[x] only boolean
* extension[isUsExport]
  * ^short = "Whether the product is exported from the United States"
  * value[x] 1..1
  * value[x] only boolean
* extension[fdaaa801Violation]
  * ^short = "Whether the U.S. FDA has posted a violation of FDAAA 801"
  * value[x] 1..1
  * value[x] only boolean
* value[x] 0..0
