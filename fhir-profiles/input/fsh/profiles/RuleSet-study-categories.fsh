RuleSet: StudyCategories
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "coding.system"
* category ^slicing.rules = #open
* category contains
    studyType 0..1 MS and
    allocation 0..1 and
    interventionModel 0..1 and
    observationalModel 0..1 and
    timePerspective 0..1 and
    masking 0..1 and
    bioSpecRetention 0..1 and
    standardAge 0..3 and
    feature 0..* and
    oversight 0..*
* category[studyType] from $vs-study-type (required)
  * ^short = "Type of the study"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-study-type
* category[allocation] from $vs-design-allocation (required)
  * ^short = "How participants are assigned to arms"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-design-allocation
* category[interventionModel] from $vs-interventional-assignment (required)
  * ^short = "How arms relate to each other"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-interventional-assignment
* category[observationalModel] from $vs-observational-model (required)
  * ^short = "How an observational study is built"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-observational-model
* category[timePerspective] from $vs-design-time-perspective (required)
  * ^short = "Whether an observational study looks back or ahead"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-design-time-perspective
* category[masking] from $vs-design-masking (required)
  * ^short = "How many roles are blinded"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-design-masking
* category[bioSpecRetention] from $vs-bio-spec-retention (required)
  * ^short = "Whether samples are kept"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-bio-spec-retention
* category[standardAge] from $vs-standard-age (required)
  * ^short = "Age groups of participants, derived by the registry"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-standard-age
* category[feature] from $vs-study-feature (required)
  * ^short = "A feature that the registry flags, such as results"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-study-feature
* category[oversight] from $vs-oversight (required)
  * ^short = "Regulation that applies"
  * coding 1..1
  * coding.system 1..1
  * coding.system = $cs-oversight
