Profile: TrialSite
Parent: Location
Id: trial-site
Title: "Site of a trial"
Description: "One site of one trial, so that its recruitment status and its position stand on one resource and can be searched together."
* extension contains
    SiteRecruitmentStatus named recruitmentStatus 0..1 MS and
    SiteContact named contact 0..* MS
* name MS
* name ^short = "Name of the facility"
* mode 1..1
* mode = #instance
* address MS
* position MS
  * obeys arm-position-range
  * extension contains GeoPrecision named precision 1..1
* managingOrganization ^comment = "Only the facility's name as display: names such as Research Site are shared by hundreds of places and identify none."
