Extension: MinimumAge
Id: minimum-age
Title: "Minimum age as stated"
Description: "A minimum age that is no number with a unit of time, as the source writes it."
Context: Group
* value[x] 1..1
* value[x] only string
