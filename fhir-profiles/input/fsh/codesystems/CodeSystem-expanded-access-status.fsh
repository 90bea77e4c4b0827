CodeSystem: ExpandedAccessStatusCodeSystem
Id: expanded-access-status
Title: "Status of expanded access"
Description: "Whether the intervention of a study is available outside of it, as the linked record says."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/expanded-access-status"
* #AVAILABLE "Available" "Patients can get the intervention now."
* #NO_LONGER_AVAILABLE "No longer available" "The intervention was available, and will not be again."
* #TEMPORARILY_NOT_AVAILABLE "Temporarily not available" "The intervention is not available now, but is expected to be."
* #APPROVED_FOR_MARKETING "Approved for marketing" "The intervention has been approved for use by the public."
