Invariant: arm-outcome-is-objective
Description: "Each outcome that has a name must also be an objective of this name, for clients that know R4 alone."
Severity: #error
Expression: "extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.outcomeMeasure').extension.where(url = 'name').value.select($this.toString()).subsetOf(objective.name.select($this.toString()))"
