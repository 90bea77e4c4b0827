// Makes the package hl7.fhir.r4.core#4.0.1 for the package cache of SUSHI and HL7's validator, from the definitions in a jar:
//   node package-cache.mjs <directory of definitions> <home directory to make>
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { described } from './package-file.mjs';

const PACKAGE = 'hl7.fhir.r4.core';
const VERSION = '4.0.1';
const [definitions, home] = process.argv.slice(2);
const packages = join(home, '.fhir', 'packages');
const target = join(packages, `${PACKAGE}#${VERSION}`, 'package');
const index = join(target, '.index.json');

if (existsSync(index)) {
    process.exit(0);
}
mkdirSync(target, { recursive: true });

const files = readdirSync(definitions)
    .filter(name => name.endsWith('.json') && name !== '.index.json')
    // Data elements: a third of all files, and nothing here is built on them.
    .filter(name => !name.startsWith('StructureDefinition-de-'))
    .sort()
    .map(entry);

writeFileSync(join(target, 'package.json'), JSON.stringify({
    name: PACKAGE, version: VERSION, type: 'fhir.core', canonical: 'http://hl7.org/fhir', fhirVersions: [VERSION],
    url: 'http://hl7.org/fhir/R4', license: 'CC0-1.0', author: 'HL7 Inc', dependencies: {}
}));
writeFileSync(join(packages, 'packages.ini'),
    `[cache]\nversion = 4\n\n[urls]\n\n[local]\n\n[packages]\n${PACKAGE}#${VERSION} = 20191101092933\n`);
// Last, because its presence says that the package is complete.
writeFileSync(index, JSON.stringify({ 'index-version': 2, files }));

/** Copies a definition and describes it. */
function entry(filename) {
    copyFileSync(join(definitions, filename), join(target, filename));
    return described(join(definitions, filename), filename);
}
