Extension: SiteRecruitmentStatus
Id: site-recruitment-status
Title: "Recruitment status of a site"
Description: "Whether this site recruits for this study. Location.status says whether the place operates, which is another question."
Context: Location
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-recruitment-status (required)
