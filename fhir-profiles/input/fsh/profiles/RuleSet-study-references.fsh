RuleSet: StudyReferences
* sponsor MS
* sponsor only Reference(TrialOrganization)
* principalInvestigator MS
* principalInvestigator only Reference(TrialPractitionerRole)
* site MS
* site only Reference(TrialSite)
* protocol MS
* protocol only Reference(TrialProtocolPlan)
* enrollment 1..1 MS
* enrollment only Reference(TrialEligibilityGroup)
* enrollment ^short = "Who may take part"
