RuleSet: StudyIdentifiers
* identifier 1..* MS
* identifier obeys arm-nct-number
* identifier ^slicing.discriminator[0].type = #value
* identifier ^slicing.discriminator[=].path = "use"
* identifier ^slicing.discriminator[+].type = #value
* identifier ^slicing.discriminator[=].path = "system"
* identifier ^slicing.rules = #open
* identifier contains
    nct 0..1 MS and
    nctAlias 0..* and
    organizationNumber 0..1 and
    secondary 0..*
* identifier[nct]
  * ^short = "The NCT number; studies of other registers have their own official number"
  * use 1..1
  * use = #official
  * system 1..1
  * system = $nct
  * value 1..1
* identifier[nctAlias]
  * ^short = "NCT number under which the study was registered before"
  * use 1..1
  * use = #old
  * system 1..1
  * system = $nct
  * value 1..1
* identifier[organizationNumber]
  * ^short = "The organization's own number for the study"
  * use 0..0
  * type 1..1
  * type = $cs-identifier-kind#org-study-id
  * system 0..0
  * assigner only Reference(TrialOrganization)
  * extension contains IdentifierLink named link 0..1
* identifier[secondary]
  * ^short = "Number in another register, or of a grant"
  * use 1..1
  * use = #secondary
  * type 1..1
  * type = $cs-identifier-kind#secondary-id
  * extension contains IdentifierLink named link 0..1
