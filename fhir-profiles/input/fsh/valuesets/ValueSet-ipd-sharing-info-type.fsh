ValueSet: IpdSharingInfoTypeValueSet
Id: ipd-sharing-info-type
Title: "Information shared beside participant data"
Description: "All codes of the code system Information shared beside participant data."
* ^experimental = false
* include codes from system IpdSharingInfoTypeCodeSystem
