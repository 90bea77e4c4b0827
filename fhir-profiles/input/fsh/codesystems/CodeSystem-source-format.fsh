CodeSystem: SourceFormatCodeSystem
Id: source-format
Title: "Source format"
Description: "The format of the document from which a study was read."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/source-format"
* #ctgov-json "ClinicalTrials.gov record (JSON, version 2)" "A record of ClinicalTrials.gov as its interface of version 2 gives it."
* #ctgov-xml "ClinicalTrials.gov record (legacy XML)" "A record of ClinicalTrials.gov in the XML of its classic site."
* #classic-page "ClinicalTrials.gov page (classic site)" "The text of a page of the classic site of ClinicalTrials.gov."
* #veeva-page "ClinicalTrials.Veeva page" "The text of a page of ClinicalTrials.Veeva."
* #aggregator-page "Trial aggregator page" "The text of a page of a site that gathers trials from registers."
* #portal-page "Recruitment portal page" "The text of a page of a site that recruits patients."
