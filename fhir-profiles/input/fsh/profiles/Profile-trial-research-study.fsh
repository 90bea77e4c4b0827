Profile: TrialResearchStudy
Parent: ResearchStudy
Id: trial-research-study
Title: "Registered trial"
Description: "A clinical trial as its registry describes it. What R4 has no element for is in HL7's cross-version extensions for R5, or in extensions of our own. What the registry does not say is absent."
* insert StudyInvariants
* insert StudyIdentifiers
* insert StudyExtensions
* insert StudyCategories
* insert StudyReferences
* title MS
* title ^short = "Brief title"
* status MS
* status ^comment = "Where the status is unknown, or the source states none, it is closed-to-accrual with data-absent-reason."
* status.extension contains $data-absent-reason named dataAbsentReason 0..1
* phase MS
* phase.coding ^slicing.discriminator.type = #value
* phase.coding ^slicing.discriminator.path = "system"
* phase.coding ^slicing.rules = #open
* phase.coding contains
    hl7 0..1 and
    registry 0..*
* phase.coding[hl7] from http://hl7.org/fhir/ValueSet/research-study-phase (required)
  * ^short = "HL7's phase, where it has one for this combination"
  * system 1..1
  * system = $hl7-phase
* phase.coding[registry] from $vs-phase (required)
  * ^short = "The phases as the registry states them"
  * system 1..1
  * system = $cs-phase
* primaryPurposeType MS
* condition MS
  * ^short = "Conditions in the registry's words, then MeSH descriptors"
* focus MS
  * ^short = "Names of the interventions, then MeSH descriptors"
* keyword MS
* location MS
  * ^short = "Countries that have a site"
* description MS
  * ^short = "Detailed description"
* contact MS
* period MS
  * ^comment = "Only where the start surely does not come after the end; the dates as stated are in the progress extension."
* reasonStopped.coding 0..0
* reasonStopped.text 1..1
* arm MS
  * extension contains R5ResearchStudyComparisonGroupLinkId named linkId 1..1 MS
  * type MS
  * type from $vs-study-arm-type (required)
* objective MS
  * ^short = "Outcomes that have a name, for clients that know R4 alone"
  * type from http://hl7.org/fhir/ValueSet/research-study-objective-type (required)
* relatedArtifact
  * extension contains
      ArtifactOrigin named origin 1..1 and
      ReferenceType named referenceType 0..1 and
      Pmid named pmid 0..1 and
      Retraction named retraction 0..* and
      RawUrl named rawUrl 0..1 and
      AvailableDataId named availableDataId 0..1
* note
  * extension contains
      UnpostedEvent named unpostedEvent 0..1 and
      ViolationEvent named violationEvent 0..1
