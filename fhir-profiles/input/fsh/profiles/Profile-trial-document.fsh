Profile: TrialDocument
Parent: DocumentReference
Id: trial-document
Title: "Document of a trial"
Description: "A protocol, statistical analysis plan or consent form that a registry publishes with a trial."
* extension contains
    DocumentContent named content 0..1 and
    UploadDate named uploadDate 0..1 and
    Filename named filename 0..1
* status = #current
* type MS
* description MS
* content 1..1 MS
* content.attachment MS
* context 1..1
* context.related 1..1
* context.related only Reference(TrialResearchStudy)
