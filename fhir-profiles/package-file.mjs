import { readFileSync } from 'node:fs';

const KEYS = ['url', 'version', 'kind', 'type', 'supplements', 'content', 'valueSet', 'derivation'];

/** What the index of a package says of a file: https://hl7.org/fhir/packages.html */
export function described(path, filename) {
    const resource = JSON.parse(readFileSync(path, 'utf8'));
    const entry = { filename, resourceType: resource.resourceType, id: resource.id };
    for (const key of KEYS) {
        if (typeof resource[key] === 'string') {
            entry[key] = resource[key];
        }
    }
    return entry;
}
