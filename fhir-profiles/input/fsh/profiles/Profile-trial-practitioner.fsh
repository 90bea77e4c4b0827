Profile: TrialPractitioner
Parent: Practitioner
Id: trial-practitioner
Title: "Person of a trial"
Description: "A person as one trial names them. The name is never taken apart."
* name 1..1 MS
* name.text 1..1 MS
