Extension: SiteContact
Id: site-contact
Title: "Contact at a site"
Description: "Somebody to ask, or an investigator, at this site."
Context: Location
* extension contains
    contact 0..1 and
    role 0..1
* extension[contact]
  * ^short = "Name, telephone and e-mail"
  * value[x] 1..1
  * value[x] only ContactDetail
* extension[role]
  * ^short = "Contact or investigator"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-contact-role (required)
* value[x] 0..0
