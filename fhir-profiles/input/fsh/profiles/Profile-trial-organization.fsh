Profile: TrialOrganization
Parent: Organization
Id: trial-organization
Title: "Organization of trials"
Description: "An organization that trials name. All trials that name it in exactly these words share it, so it holds the name alone; what one trial says about it stands in that trial."
* name 1..1 MS
