// Writes the index that a FHIR package has in its folder (.index.json), one definition a line:
//   node package-index.mjs <directory of compiled resources>
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { described } from './package-file.mjs';

const [directory] = process.argv.slice(2);
const files = readdirSync(directory).sort()
    .map(filename => JSON.stringify(described(join(directory, filename), filename)));

console.log(`{ "index-version": 2, "files": [\n${files.join(',\n')}\n] }`);
