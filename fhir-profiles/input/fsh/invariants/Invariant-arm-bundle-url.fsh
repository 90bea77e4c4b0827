Invariant: arm-bundle-url
Description: "The URL of a request must be the type and the id of its resource, and the full URL must end with it."
Severity: #error
Expression: "request.url.matches('^[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}$') and (fullUrl.exists() implies fullUrl.endsWith('/' + request.url)) and (resource.exists() implies request.url.endsWith('/' + resource.id))"
