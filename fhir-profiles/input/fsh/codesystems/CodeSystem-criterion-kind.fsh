CodeSystem: CriterionKindCodeSystem
Id: criterion-kind
Title: "Criterion kind"
Description: "What a characteristic of an eligibility group is about, where no code of another system says it."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/criterion-kind"
* #free-text "Free text" "A criterion in words, which a machine cannot decide."
* #healthy-volunteer "Healthy volunteer" "Whether a person is healthy, that is without the condition that the study is about."
* #condition "Condition" "A disease, disorder, symptom or finding that a person has or had."
* #drug "Drug" "A drug, or a class of drugs, that a person takes or took."
* #procedure "Procedure" "Something that is or was done to a person, such as surgery or radiotherapy."
* #device "Device" "A thing that a person bears or uses, such as a pacemaker."
* #allergy "Allergy" "An allergy or intolerance to something."
* #state "State" "A state of life that is no disease, such as pregnancy or smoking."
* #consent "Consent" "Informed consent or assent, which a person must give."
* #compliance "Compliance" "The ability or will to comply, to communicate, to swallow or to attend, which a person must judge."
* #participation "Participation in a study" "Participation in another study."
* #contraception "Contraception" "The use of contraception."
* #judgement "Judgement" "The opinion of the investigator."
* #combination "Combination" "Several criteria together; the contained group says how they are combined."
* #negation "Negation" "That the criterion of the contained group does not hold."
* #conditional "Conditional" "A criterion for those for whom a condition holds: any of the condition not holding and the criterion holding."
* #cohorts "Cohorts" "The criteria of any of several cohorts; each cohort has a contained group."
