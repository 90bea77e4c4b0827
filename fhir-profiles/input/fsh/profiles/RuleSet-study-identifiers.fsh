RuleSet: StudyIdentifiers
* identifier 1..* MS
* identifier obeys arm-nct-number
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier contains
    nct 0..1 MS and
    nctAlias 0..* and
    organizationNumber 0..1 and
    secondary 0..*
* identifier[nct] ^short = "The NCT number"
* identifier[nct] ^patternIdentifier.use = #official
* identifier[nct] ^patternIdentifier.system = $nct
* identifier[nct].value 1..1
* identifier[nctAlias] ^short = "NCT number under which the study was registered before"
* identifier[nctAlias] ^patternIdentifier.use = #old
* identifier[nctAlias] ^patternIdentifier.system = $nct
* identifier[nctAlias].value 1..1
* identifier[organizationNumber] ^short = "The organization's own number for the study"
* identifier[organizationNumber] ^patternIdentifier.type = $cs-identifier-kind#org-study-id
* identifier[organizationNumber].assigner only Reference(TrialOrganization)
* identifier[organizationNumber].extension contains IdentifierLink named link 0..1
* identifier[secondary] ^short = "Number in another register, or of a grant"
* identifier[secondary] ^patternIdentifier.type = $cs-identifier-kind#secondary-id
* identifier[secondary].extension contains IdentifierLink named link 0..1
