Extension: MatchedSite
Id: matched-site
Title: "Matched site"
Description: "The recruiting site by which a study matched a search for recruiting-near, the nearest where several do, and how far it is from what was asked for."
Context: Bundle.entry.search
* extension contains
    location 1..1 and
    distance 1..1
* extension[location]
  * ^short = "The site"
  * value[x] 1..1
  * value[x] only Reference(Location)
* extension[distance]
  * ^short = "Kilometres on the sphere; registers place a site at the centre of its city"
  * value[x] 1..1
  * value[x] only Quantity
* value[x] 0..0
