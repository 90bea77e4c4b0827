Profile: TrialImportBundle
Parent: Bundle
Id: trial-import-bundle
Title: "Import of a trial"
Description: "One trial with all that belongs to it, as one transaction. Ids follow from content, so that sending it again changes nothing; what an amendment no longer has is deleted in the same transaction."
* obeys arm-bundle-one-study
* type = #transaction
* entry 1..*
  * obeys arm-bundle-put-delete
  * obeys arm-bundle-url
  * search 0..0
  * response 0..0
  * request 1..1
    * ifNoneExist 0..0
