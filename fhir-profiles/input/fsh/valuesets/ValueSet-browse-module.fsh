ValueSet: BrowseModuleValueSet
Id: browse-module
Title: "Browse module"
Description: "All codes of the code system Browse module."
* ^experimental = false
* include codes from system BrowseModuleCodeSystem
