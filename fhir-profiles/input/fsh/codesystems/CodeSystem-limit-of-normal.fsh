CodeSystem: LimitOfNormalCodeSystem
Id: limit-of-normal
Title: "Limit of normal"
Description: "The limit of the normal range of which a value is a multiple."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/limit-of-normal"
* #LLN "Lower limit of normal" "The lower limit of the laboratory's normal range."
* #ULN "Upper limit of normal" "The upper limit of the laboratory's normal range."
