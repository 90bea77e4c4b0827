CodeSystem: DesignAllocationCodeSystem
Id: design-allocation
Title: "Allocation"
Description: "How participants of a trial are assigned to its arms."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/design-allocation"
* #RANDOMIZED "Randomized" "Participants are assigned by chance."
* #NON_RANDOMIZED "Non randomized" "Participants are assigned expressly, not by chance, for example by a physician's choice."
* #NA "Not applicable" "The trial has a single arm."
