ValueSet: PartyOriginValueSet
Id: party-origin
Title: "Origin of a party"
Description: "All codes of the code system Origin of a party."
* ^experimental = false
* include codes from system PartyOriginCodeSystem
