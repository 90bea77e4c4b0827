CodeSystem: PhaseCodeSystem
Id: phase
Title: "Phase"
Description: "The phase of a clinical trial of a drug or biological product; a trial of two phases has two codes."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/phase"
* #NA "Not applicable" "A trial without phases, for example of a device or of behavior."
* #EARLY_PHASE1 "Early phase 1" "An exploratory trial with very limited exposure of humans and without therapeutic or diagnostic intent; formerly phase 0."
* #PHASE1 "Phase 1" "First studies of how a drug is metabolized and acts in humans, of side effects at increasing doses, and for early evidence of effectiveness."
* #PHASE2 "Phase 2" "Controlled studies of the effectiveness of a drug for an indication, and of its common short-term side effects and risks."
* #PHASE3 "Phase 3" "Trials after preliminary evidence of effectiveness, to weigh the benefits of a drug against its risks."
* #PHASE4 "Phase 4" "Studies of an approved drug, of its risks, benefits and best use."
