Instance: ncit
InstanceOf: CodeSystem
Usage: #definition
Title: "NCI Thesaurus"
* url = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"
* name = "NCIThesaurus"
* title = "NCI Thesaurus"
* status = #active
* experimental = false
* publisher = "National Cancer Institute"
* contact.name = "National Cancer Institute"
* contact.telecom.system = #url
* contact.telecom.value = "https://ncithesaurus.nci.nih.gov"
* description = "The codes of the NCI Thesaurus that say who is masked in a trial, as in HL7's value set of blinded roles. The thesaurus itself is published by the National Cancer Institute."
* caseSensitive = true
* content = #fragment
* concept[0].code = #C142710
* concept[0].display = "Participant"
* concept[1].code = #C17445
* concept[1].display = "Care Provider"
* concept[2].code = #C25936
* concept[2].display = "Investigator"
* concept[3].code = #C207599
* concept[3].display = "Outcomes Assessor"
