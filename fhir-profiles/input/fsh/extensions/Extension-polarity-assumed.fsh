Extension: PolarityAssumed
Id: polarity-assumed
Title: "Polarity assumed"
Description: "No heading says whether the criterion includes or excludes; it is taken as including."
Context: Group.characteristic
* value[x] 1..1
* value[x] only boolean
* value[x] = true
