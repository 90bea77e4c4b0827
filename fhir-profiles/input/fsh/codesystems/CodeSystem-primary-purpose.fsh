CodeSystem: PrimaryPurposeCodeSystem
Id: primary-purpose
Title: "Primary purpose"
Description: "The main objective of the interventions that a trial evaluates."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/primary-purpose"
* #TREATMENT "Treatment" "The interventions are evaluated for treating a disease, syndrome or condition."
* #PREVENTION "Prevention" "The interventions are assessed for preventing a disease or condition."
* #DIAGNOSTIC "Diagnostic" "The interventions are evaluated for identifying a disease or condition."
* #ECT "ECT" "The study was registered as a trial of educational, counseling or training interventions."
* #SUPPORTIVE_CARE "Supportive care" "The interventions are evaluated for comfort, against side effects, or against a decline of health or function."
* #SCREENING "Screening" "The interventions are assessed for finding a condition, or its risk factors, in people who are not known to have it."
* #HEALTH_SERVICES_RESEARCH "Health services research" "The interventions concern the delivery, processes, management, organization or financing of health care."
* #BASIC_SCIENCE "Basic science" "The interventions are used to examine how something works, for example physiology or biomechanics."
* #DEVICE_FEASIBILITY "Device feasibility" "A device or its prototype is tested in a small trial for its feasibility, not for health outcomes."
* #OTHER "Other" "None of the other purposes applies."
