// Writes the list of profiles, extensions, rules, search parameters and operations, as Markdown:
//   node artifacts.mjs <directory of compiled resources>
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [directory] = process.argv.slice(2);
const all = readdirSync(directory).sort()
    .map(file => ({ file, ...JSON.parse(readFileSync(join(directory, file), 'utf8')) }));
const structures = all.filter(one => one.resourceType === 'StructureDefinition');
const extensions = structures.filter(one => one.type === 'Extension');

console.log('# What is defined\n\nWritten by `build.sh` from the compiled resources; not to be edited. Code systems, value\nsets, concept maps and naming systems are in `fsh-generated/resources`.');
table('Profiles', structures.filter(one => one.type !== 'Extension'), 'Of', one => one.type);
table('Extensions of our own', extensions.filter(isOurs), 'On', contexts);
table('Extensions of HL7 that R4 does not have', extensions.filter(one => !isOurs(one)), 'On', contexts);
rules();
for (const type of ['SearchParameter', 'OperationDefinition']) {
    table(`${type}s`, all.filter(one => one.resourceType === type), 'Code', one => one.code);
}

function table(title, resources, column, value) {
    if (resources.length === 0) {
        return;
    }
    console.log(`\n## ${title}\n\n| Id | ${column} | |\n|---|---|---|`);
    for (const one of resources) {
        const link = `[\`${one.id}\`](fsh-generated/resources/${one.file})`;
        console.log(`| ${link} | ${cell(value(one))} | ${cell(firstSentence(one.description ?? ''))} |`);
    }
}

/** Each rule once, with where it holds. */
function rules() {
    const places = new Map();
    for (const structure of structures) {
        for (const element of structure.differential.element) {
            for (const rule of (element.constraint ?? []).filter(each => each.key.startsWith('arm-'))) {
                const place = structure.type === 'Extension' ? structure.id : element.id;
                places.set(rule.key, { human: rule.human, on: [...(places.get(rule.key)?.on ?? []), place] });
            }
        }
    }
    console.log('\n## Rules\n\n| Key | On | |\n|---|---|---|');
    for (const key of [...places.keys()].sort()) {
        const { human, on } = places.get(key);
        console.log(`| \`${key}\` | ${on.map(place => `\`${place}\``).join(', ')} | ${cell(human)} |`);
    }
}

function isOurs(extension) {
    return !extension.url.startsWith('http://hl7.org/');
}

function contexts(extension) {
    return extension.context.map(each => each.expression.replace(/.*\/extension-/, '')).join(', ');
}

function firstSentence(text) {
    return text.replace(/\s+/g, ' ').match(/^.*?[.](?= |$)/)?.[0] ?? text;
}

function cell(text) {
    return String(text).replaceAll('|', '\\|');
}
