RuleSet: Characteristics
* characteristic ^slicing.discriminator.type = #pattern
* characteristic ^slicing.discriminator.path = "code"
* characteristic ^slicing.rules = #open
* characteristic contains
    age 0..* MS and
    sex 0..* MS and
    healthyVolunteer 0..1 MS and
    freeText 0..* MS
* characteristic[age]
  * ^short = "Age in completed units; minimum and maximum are two characteristics"
  * code = $sct#397669002
  * value[x] only Range or Quantity
* characteristic[sex]
  * ^short = "Sex, where it restricts"
  * code = $sct#263495000
  * value[x] only CodeableConcept
  * valueCodeableConcept from $vs-criterion-sex (required)
* characteristic[healthyVolunteer]
  * ^short = "Healthy volunteers, where they are excluded"
  * code = $cs-criterion-kind#healthy-volunteer
  * value[x] only boolean
* characteristic[freeText]
  * ^short = "A criterion that a machine cannot decide yet"
  * code = $cs-criterion-kind#free-text
  * value[x] only CodeableConcept
  * valueCodeableConcept.text 1..1
* characteristic MS
  * obeys arm-age-one-bound
  * obeys arm-age-unit
  * obeys arm-parsed-has-source
  * obeys arm-no-proposed-criteria
  * obeys arm-free-text-not-computable
  * obeys arm-healthy-volunteer
  * obeys arm-assumed-includes
  * obeys arm-computable-no-text
  * obeys arm-conditional
  * obeys arm-negation
  * obeys arm-offset-no-unit
  * obeys arm-person-not-computable
  * obeys arm-reference-combines
  * extension contains
      CriterionOrigin named origin 1..1 MS and
      RelevantForAutomatedMatching named computable 1..1 MS and
      CharacteristicDescription named description 0..1 MS and
      SourceSpan named sourceSpan 0..1 and
      UnderstoodSpan named understoodSpan 0..1 and
      CriterionHeading named heading 0..1 and
      PolarityAssumed named polarityAssumed 0..1 and
      CriterionId named id 0..1 and
      CharacteristicMethod named method 0..1 and
      Confidence named confidence 0..1
  * modifierExtension contains
      CharacteristicTiming named timing 0..* and
      CharacteristicDuration named duration 0..* and
      CharacteristicStatus named status 0..* and
      CharacteristicSeverity named severity 0..1 and
      CharacteristicDose named dose 0..1 and
      CharacteristicStable named stable 0..1 and
      CharacteristicInstances named instances 0..1 and
      CharacteristicOffset named offset 0..1
  * code MS
  * value[x] MS
  * exclude MS
