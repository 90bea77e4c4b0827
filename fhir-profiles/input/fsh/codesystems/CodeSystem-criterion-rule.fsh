CodeSystem: CriterionRuleCodeSystem
Id: criterion-rule
Title: "Rule of reading"
Description: "The rules by which criteria are read from text, by their names in the program. They are not part of this guide, because they change as the reading gets better."
* ^experimental = false
* ^caseSensitive = true
* ^content = #not-present
