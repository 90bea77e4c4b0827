Extension: GeoPrecision
Id: geo-precision
Title: "Precision of a position"
Description: "How exact the position is. The registry places a site at the centre of its city."
Context: Location.position
* value[x] 1..1
* value[x] only code
* value[x] from $vs-geo-precision (required)
