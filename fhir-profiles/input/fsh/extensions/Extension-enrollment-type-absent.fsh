Extension: EnrollmentTypeAbsent
Id: enrollment-type-absent
Title: "Enrollment without a type"
Description: "The number of participants in the recruitment extension was stated neither as planned nor as reached."
Context: ResearchStudy
* value[x] 1..1
* value[x] only boolean
* value[x] = true
