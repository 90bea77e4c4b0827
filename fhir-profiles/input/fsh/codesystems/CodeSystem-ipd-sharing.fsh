CodeSystem: IpdSharingCodeSystem
Id: ipd-sharing
Title: "Sharing of participant data"
Description: "Whether individual participant data will be shared with other researchers."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/ipd-sharing"
* #YES "Yes" "There is a plan to share the data."
* #NO "No" "There is no plan to share the data."
* #UNDECIDED "Undecided" "It is not yet known whether there will be a plan."
