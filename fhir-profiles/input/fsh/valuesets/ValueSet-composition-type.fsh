ValueSet: CompositionTypeValueSet
Id: composition-type
Title: "Composition type"
Description: "All codes of the code system Composition type."
* ^experimental = false
* include codes from system CompositionTypeCodeSystem
