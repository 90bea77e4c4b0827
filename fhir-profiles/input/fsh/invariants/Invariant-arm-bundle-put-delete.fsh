Invariant: arm-bundle-put-delete
Description: "An entry must be a PUT with a resource or a DELETE without one."
Severity: #error
Expression: "(request.method = 'PUT' and resource.exists()) or (request.method = 'DELETE' and resource.empty())"
