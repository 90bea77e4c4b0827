ValueSet: BlindedRoleValueSet
Id: blinded-role
Title: "Masked party with codes of the NCI Thesaurus"
Description: "The party that does not know who is assigned to which arm."
* ^experimental = false
* include codes from system http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl
* include codes from system WhoMaskedCodeSystem
