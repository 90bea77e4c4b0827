ValueSet: BrowseTermKindValueSet
Id: browse-term-kind
Title: "Browse term kind"
Description: "All codes of the code system Browse term kind."
* ^experimental = false
* include codes from system BrowseTermKindCodeSystem
