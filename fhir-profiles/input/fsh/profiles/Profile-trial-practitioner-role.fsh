Profile: TrialPractitionerRole
Parent: PractitionerRole
Id: trial-practitioner-role
Title: "Role in a trial"
Description: "A person with the affiliation and position that one trial states."
* obeys arm-role-who
* practitioner MS
* practitioner only Reference(TrialPractitioner)
* organization MS
* organization only Reference(TrialOrganization)
* code ^short = "Position in words"
