CodeSystem: ContactRoleCodeSystem
Id: contact-role
Title: "Role of a contact"
Description: "The role of a person or office that answers questions about a study or a site."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/contact-role"
* #STUDY_CHAIR "Study chair" "The contact chairs the study."
* #STUDY_DIRECTOR "Study director" "The contact directs the study."
* #PRINCIPAL_INVESTIGATOR "Principal investigator" "The contact is responsible for the conduct of the study at the site."
* #SUB_INVESTIGATOR "Sub investigator" "The contact works under the direction of the principal investigator."
* #CONTACT "Contact" "The contact answers questions about the study or about enrollment at the site."
