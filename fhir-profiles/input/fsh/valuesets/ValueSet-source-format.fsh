ValueSet: SourceFormatValueSet
Id: source-format
Title: "Source format"
Description: "All codes of the code system Source format."
* ^experimental = false
* include codes from system SourceFormatCodeSystem
