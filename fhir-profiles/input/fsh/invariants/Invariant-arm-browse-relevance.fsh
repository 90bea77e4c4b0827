Invariant: arm-browse-relevance
Description: "Only a leaf of the registry has a relevance."
Severity: #error
Expression: "extension.where(url = 'relevance').exists() implies extension.where(url = 'kind' and value = 'leaf').exists()"
