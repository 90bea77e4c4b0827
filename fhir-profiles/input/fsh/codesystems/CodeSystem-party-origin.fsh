CodeSystem: PartyOriginCodeSystem
Id: party-origin
Title: "Origin of a party"
Description: "The list of a registration from which an associated party comes, so that parties are not merged on the way back."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/party-origin"
* #organization "Organization" "The organization that submitted the registration."
* #lead-sponsor "Lead sponsor" "The lead sponsor."
* #collaborator "Collaborator" "The collaborators."
* #responsible-party "Responsible party" "The responsible party."
* #official "Official" "The persons who are responsible for the scientific conduct."
* #central-contact "Central contact" "The contacts for the whole study."
