CodeSystem: SecondaryIdTypeCodeSystem
Id: secondary-id-type
Title: "Kind of a secondary identifier"
Description: "What kind of number a further identifier of a study is."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/secondary-id-type"
* #NIH "NIH" "The number of a grant or contract of the National Institutes of Health."
* #FDA "FDA" "The number of a grant or contract of the Food and Drug Administration."
* #VA "VA" "The number of a grant or contract of the Department of Veterans Affairs."
* #CDC "CDC" "The number of a grant or contract of the Centers for Disease Control and Prevention."
* #AHRQ "AHRQ" "The number of a grant or contract of the Agency for Healthcare Research and Quality."
* #SAMHSA "SAMHSA" "The number of a grant or contract of the Substance Abuse and Mental Health Services Administration."
* #OTHER_GRANT "Other grant" "The number of a grant or funding of another organization."
* #EUDRACT_NUMBER "EUDRACT number" "The number of the trial in EudraCT, the European database of trials under the Clinical Trials Directive."
* #CTIS "CTIS" "The number of the trial in CTIS, the European system for trials under the Clinical Trials Regulation."
* #REGISTRY "Registry" "The number of the study in another register."
* #OTHER "Other" "Any other identifier."
