RuleSet: StudyExtensions
* extension contains
    R5ResearchStudyUrl named url 0..1 and
    R5ResearchStudyDate named date 0..1 and
    R5ResearchStudyLabel named label 0..* MS and
    R5ResearchStudyDescriptionSummary named descriptionSummary 0..1 MS and
    R5ResearchStudyProgressStatus named progressStatus 0..* MS and
    R5ResearchStudyRecruitment named recruitment 0..1 MS and
    R5ResearchStudyAssociatedParty named associatedParty 0..* MS and
    R5ResearchStudyOutcomeMeasure named outcomeMeasure 0..* MS and
    R5ResearchStudyStudyDesign named studyDesign 0..* and
    R5ResearchStudyClassifier named classifier 0..* and
    Hl7ResearchStudyStudyRegistration named studyRegistration 0..* and
    Hl7BlindedRole named blindedRole 0..* and
    LastKnownStatus named lastKnownStatus 0..1 and
    ExpandedAccess named expandedAccess 0..1 and
    ResponsibleParty named responsibleParty 0..1 and
    Oversight named oversight 0..1 and
    EnrollmentTypeAbsent named enrollmentTypeAbsent 0..1 and
    TargetDuration named targetDuration 0..1 and
    DesignNote named designNote 0..* and
    RemovedCountry named removedCountry 0..* and
    IpdSharing named ipdSharing 0..1 and
    NoSap named noSap 0..1 and
    BrowseTerm named browseTerm 0..* and
    SubmissionTracking named submissionTracking 0..1 and
    UnpostedResponsibleParty named unpostedResponsibleParty 0..1 and
    RegistryFlag named registryFlag 0..* and
    Result named result 0..1 MS and
    Unmodeled named unmodeled 0..*
* extension[label].extension[type] 1..1
* extension[label].extension[type].valueCodeableConcept from $vs-study-title-type (required)
* extension[label].extension[value] 1..1
* extension[progressStatus].extension[state].valueCodeableConcept from $vs-progress-state (required)
* extension[recruitment] obeys arm-one-number
* extension[associatedParty].extension[role].valueCodeableConcept from $vs-party-role (extensible)
* extension[associatedParty].extension[classifier].valueCodeableConcept from $vs-party-classifier (required)
* extension[associatedParty].extension[party].valueReference only Reference(TrialOrganization or TrialPractitionerRole)
* extension[associatedParty].extension contains
    PartyOrigin named origin 1..1 and
    ContactRole named contactRole 0..1
* extension[outcomeMeasure].extension[name] 1..1
* extension[outcomeMeasure].extension[type] 1..1
* extension[outcomeMeasure].extension[type].valueCodeableConcept from $vs-outcome-type (required)
* extension[outcomeMeasure].extension contains OutcomeTimeFrame named timeFrame 0..1
* extension[studyDesign].valueCodeableConcept from $vs-study-design (required)
* extension[classifier].valueCodeableConcept from $vs-study-classifier (extensible)
* extension[studyRegistration].extension[activity].valueCodeableConcept from $vs-registration-activity (required)
* extension[blindedRole].valueCodeableConcept from $vs-blinded-role (required)
