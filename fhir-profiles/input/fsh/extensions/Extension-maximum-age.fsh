Extension: MaximumAge
Id: maximum-age
Title: "Maximum age as stated"
Description: "A maximum age that is no number with a unit of time, as the source writes it."
Context: Group
* value[x] 1..1
* value[x] only string
