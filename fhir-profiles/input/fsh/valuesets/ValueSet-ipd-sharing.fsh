ValueSet: IpdSharingValueSet
Id: ipd-sharing
Title: "Sharing of participant data"
Description: "All codes of the code system Sharing of participant data."
* ^experimental = false
* include codes from system IpdSharingCodeSystem
