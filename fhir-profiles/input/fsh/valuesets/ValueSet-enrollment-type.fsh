ValueSet: EnrollmentTypeValueSet
Id: enrollment-type
Title: "Enrollment type"
Description: "All codes of the code system Enrollment type."
* ^experimental = false
* include codes from system EnrollmentTypeCodeSystem
