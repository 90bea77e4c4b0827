Instance: Group-age-high
InstanceOf: SearchParameter
Usage: #definition
Title: "age-high of Group"
Description: "The maximum age of those who may take part, in years whatever the unit that is stated; 150 where none is stated. A person of 40 years is young enough where age-high=ge40."
* url = "https://armature.example/fhir/SearchParameter/Group-age-high"
* name = "GroupAgeHigh"
* status = #active
* experimental = false
* description = "The maximum age of those who may take part, in years whatever the unit that is stated; 150 where none is stated. A person of 40 years is young enough where age-high=ge40."
* code = #age-high
* base = #Group
* type = #quantity
* expression = "Group.where(extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-Group.membership').value = 'definitional').select(iif(characteristic.where(exclude = false and code.coding.where(system = 'http://snomed.info/sct' and code = '397669002').exists()).value.ofType(Range).high.exists(), characteristic.where(exclude = false and code.coding.where(system = 'http://snomed.info/sct' and code = '397669002').exists()).value.ofType(Range).high.select(((value / iif(code = 'mo', 12.0000000, iif(code = 'wk', 52.178571, iif(code = 'd', 365.250000, iif(code = 'h', 8766.000000, iif(code = 'min', 525960.000000, 1)))))).toString() + ' years').toQuantity()), '150 years'.toQuantity()))"
* comparator[0] = #eq
* comparator[1] = #gt
* comparator[2] = #ge
* comparator[3] = #lt
* comparator[4] = #le
