CodeSystem: AgencyClassCodeSystem
Id: agency-class
Title: "Agency class"
Description: "The kind of organization that sponsors, supports or submits a study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/agency-class"
* #NIH "NIH" "The National Institutes of Health of the United States."
* #FED "Fed" "Another federal agency of the United States."
* #OTHER_GOV "Other gov" "Another government, or an agency of one."
* #INDIV "Indiv" "An individual."
* #INDUSTRY "Industry" "A company, such as a manufacturer of drugs or devices."
* #NETWORK "Network" "A network of organizations."
* #AMBIG "Ambig" "The registry calls the kind of organization ambiguous."
* #OTHER "Other" "Any other organization, such as a university, hospital or foundation."
* #UNKNOWN "Unknown" "The registry does not know the kind of organization."
