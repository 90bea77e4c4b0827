Extension: PredictedBmi
Id: predicted-bmi
Title: "Predicted body mass index"
Description: "Limits of the body mass index that the registry's model predicts. They are no criterion of the study."
Context: Group
* extension contains
    minBmi 0..1 and
    maxBmi 0..1
* extension[minBmi]
  * ^short = "Predicted lower limit"
  * value[x] 1..1
  * value[x] only decimal
* extension[maxBmi]
  * ^short = "Predicted upper limit"
  * value[x] 1..1
  * value[x] only decimal
* value[x] 0..0
