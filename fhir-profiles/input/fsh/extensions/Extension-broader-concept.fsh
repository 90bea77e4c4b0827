Extension: BroaderConcept
Id: broader-concept
Title: "Broader concept"
Description: "A concept of the vocabulary that is wider than the words: who does not have it does not have what the words say, but not the other way round. It is no code of the words."
Context: CodeableConcept
* value[x] 1..1
* value[x] only CodeableConcept
