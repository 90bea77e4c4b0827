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
* #ctis-json "CTIS record (JSON)" "A record of the Clinical Trials Information System of the EU."
* #isrctn-json "ISRCTN record (JSON)" "A record of the ISRCTN registry."
* #euctr-json "EU Clinical Trials Register record (JSON)" "A record of the EU Clinical Trials Register."
* #veeva-page "ClinicalTrials.Veeva page" "The text of a page of ClinicalTrials.Veeva."
* #aggregator-page "Trial aggregator page" "The text of a page of a site that gathers trials from registers."
* #ictrp-xml "WHO ICTRP export (XML)" "An export of the portal of the World Health Organization, as XML."
* #ictrp-csv "WHO ICTRP export (CSV)" "An export of the portal of the World Health Organization, as a table."
* #portal-page "Recruitment portal page" "The text of a page of a site that recruits patients."
