CodeSystem: OrgStudyIdTypeCodeSystem
Id: org-study-id-type
Title: "Kind of an organization's study identifier"
Description: "The agency whose grant or contract number an organization uses to identify a study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/org-study-id-type"
* #NIH "NIH" "The number of a grant or contract of the National Institutes of Health."
* #FDA "FDA" "The number of a grant or contract of the Food and Drug Administration."
* #VA "VA" "The number of a grant or contract of the Department of Veterans Affairs."
* #CDC "CDC" "The number of a grant or contract of the Centers for Disease Control and Prevention."
* #AHRQ "AHRQ" "The number of a grant or contract of the Agency for Healthcare Research and Quality."
* #SAMHSA "SAMHSA" "The number of a grant or contract of the Substance Abuse and Mental Health Services Administration."
