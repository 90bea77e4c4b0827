Profile: TrialResultData
Parent: Binary
Id: trial-result-data
Title: "Data of results"
Description: "One part of the results of a trial as the registry's JSON, complete."
* contentType = #application/json
* data 1..1
