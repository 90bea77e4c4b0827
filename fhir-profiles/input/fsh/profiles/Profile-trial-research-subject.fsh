Profile: TrialResearchSubject
Parent: ResearchSubject
Id: trial-research-subject
Title: "Subject of a trial"
Description: "A patient who takes part, or may take part, in a registered trial: the side of the hospital."
* obeys arm-subject-study
* status MS
* period MS
* study MS
* study only Reference(TrialResearchStudy)
* individual MS
* assignedArm MS
* assignedArm ^short = "Name of the arm, as ResearchStudy.arm.name has it"
* actualArm MS
* consent MS
