ValueSet: DesignAllocationValueSet
Id: design-allocation
Title: "Allocation"
Description: "All codes of the code system Allocation."
* ^experimental = false
* include codes from system DesignAllocationCodeSystem
