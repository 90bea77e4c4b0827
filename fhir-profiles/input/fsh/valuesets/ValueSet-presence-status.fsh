ValueSet: PresenceStatusValueSet
Id: presence-status
Title: "Status of what must be present"
Description: "All codes of the code system Status of what must be present."
* ^experimental = false
* include codes from system PresenceStatusCodeSystem
