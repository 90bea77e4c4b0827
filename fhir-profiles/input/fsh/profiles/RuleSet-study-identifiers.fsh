// NCT numbers have rules, not slices: HL7's validator matches no identifier with a pattern that has a use.
RuleSet: StudyIdentifiers
* identifier 1..* MS
* identifier obeys arm-nct-number
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier contains
    organizationNumber 0..1 and
    secondary 0..*
* identifier[organizationNumber] ^short = "The organization's own number for the study"
* identifier[organizationNumber] ^patternIdentifier.type = $cs-identifier-kind#org-study-id
* identifier[organizationNumber].assigner only Reference(TrialOrganization)
* identifier[organizationNumber].extension contains IdentifierLink named link 0..1
* identifier[secondary] ^short = "Number in another register, or of a grant"
* identifier[secondary] ^patternIdentifier.type = $cs-identifier-kind#secondary-id
* identifier[secondary].extension contains IdentifierLink named link 0..1
