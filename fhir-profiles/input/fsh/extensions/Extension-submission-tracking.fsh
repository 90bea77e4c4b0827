Extension: SubmissionTracking
Id: submission-tracking
Title: "Tracking of submitted results"
Description: "When results were submitted to the registry and sent back."
Context: ResearchStudy
* extension contains
    estimatedResultsFirstSubmitDate 0..1 and
    firstMcpPostDate 0..1 and
    firstMcpPostDateType 0..1 and
    submission 0..*
* extension[estimatedResultsFirstSubmitDate]
  * ^short = "When results were expected"
  * value[x] 1..1
  * value[x] only dateTime
* extension[firstMcpPostDate]
  * ^short = "When results were first posted without completed quality control"
  * value[x] 1..1
  * value[x] only dateTime
* extension[firstMcpPostDateType]
  * ^short = "Whether that date is actual or estimated"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-date-type (required)
* extension[submission]
  * ^short = "One submission of results"
  * extension contains
      releaseDate 0..1 and
      unreleaseDate 0..1 and
      unreleaseDateUnknown 0..1 and
      resetDate 0..1 and
      mcpReleaseN 0..1
  * extension[releaseDate]
    * ^short = "When the results were submitted"
    * value[x] 1..1
    * value[x] only dateTime
  * extension[unreleaseDate]
    * ^short = "When the submission was cancelled"
    * value[x] 1..1
    * value[x] only dateTime
  * extension[unreleaseDateUnknown]
    * ^short = "It was cancelled on an unknown day"
    * value[x] 1..1
    * value[x] only boolean
  * extension[resetDate]
    * ^short = "When the registry sent the results back"
    * value[x] 1..1
    * value[x] only dateTime
  * extension[mcpReleaseN]
    * ^short = "Number of the submission that was posted without completed quality control"
    * value[x] 1..1
    * value[x] only integer
  * value[x] 0..0
* value[x] 0..0
