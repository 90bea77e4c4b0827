CodeSystem: EligibilityVocabularyCodeSystem
Id: eligibility-vocabulary
Title: "Vocabulary of eligibility"
Description: "The concepts that criteria speak of, by their ids in the vocabulary of this program and of the site that runs it. They are not part of this guide."
* ^experimental = false
* ^caseSensitive = true
* ^content = #not-present
