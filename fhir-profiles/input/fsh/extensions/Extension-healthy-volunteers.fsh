Extension: HealthyVolunteers
Id: healthy-volunteers
Title: "Healthy volunteers"
Description: "Whether healthy people are accepted too."
Context: Group
* value[x] 1..1
* value[x] only boolean
