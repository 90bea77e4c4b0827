CodeSystem: ResultPartCodeSystem
Id: result-part
Title: "Part of a result"
Description: "What a component of an observation of a study's results says of its group."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/result-part"
* #value "Value" "The value of the measure."
* #dispersion "Dispersion" "How far the values spread."
* #lower-limit "Lower limit" "The lower limit of the values or of their confidence interval."
* #upper-limit "Upper limit" "The upper limit of the values or of their confidence interval."
* #analyzed "Number analyzed" "How many participants or units were analyzed."
* #affected "Number affected" "How many participants were affected."
* #at-risk "Number at risk" "How many participants were at risk."
