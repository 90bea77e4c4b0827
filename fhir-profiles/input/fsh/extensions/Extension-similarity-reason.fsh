Extension: SimilarityReason
Id: similarity-reason
Title: "Reason of similarity"
Description: "Why a study is among those that resemble another: things of one kind that both have."
Context: Bundle.entry.search
* extension contains
    kind 1..1 and
    shared 1..*
* extension[kind]
  * ^short = "condition, intervention, phase or criteria"
  * value[x] 1..1
  * value[x] only code
* extension[shared]
  * ^short = "Something that both studies have"
  * value[x] 1..1
  * value[x] only string
* value[x] 0..0
