CodeSystem: HL7TitleTypeCodeSystem
Id: hl7-title-type
Title: "Title Type"
Description: "HL7's types of titles, under the canonical of HL7 Terminology. R4 does not have them; this copy makes the codes known to servers of R4."
* ^url = "http://terminology.hl7.org/CodeSystem/title-type"
* ^version = "1.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://terminology.hl7.org/ValueSet/title-type"
* #primary "Primary title" "Main title for common use. The primary title used for representation if multiple titles exist."
* #official "Official title" "The official or authoritative title."
* #scientific "Scientific title" "Title using scientific terminology."
* #plain-language "Plain language title" "Title using language common to lay public discourse."
* #subtitle "Subtitle" "Subtitle or secondary title."
* #short-title "Short title" "Brief title (e.g. 'running title' or title used in page headers)"
* #acronym "Acronym" "Abbreviation used as title"
* #earlier-title "Different text in an earlier version" "Alternative form of title in an earlier version such as epub ahead of print."
* #language "Different language" "Additional form of title in a different language."
* #autotranslated "Different language derived from autotranslation" "Machine translated form of title in a different language, language element codes the language into which it was translated by machine."
* #human-use "Human use" "Human-friendly title"
* #machine-use "Machine use" "Machine-friendly title"
* #duplicate-uid "Different text for the same object with a different identifier" "An alternative form of the title in two or more entries, e.g. in multiple medline entries"
