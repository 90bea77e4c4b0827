// Reads, follows references, searches and pages with a client that nobody here wrote.
// Usage: npm install && node fhir-kit.mjs [base URL, http://localhost:8080/fhir]
import assert from 'node:assert/strict';
import { Client } from 'fhir-kit-client';

const client = new Client({ baseUrl: process.argv[2] ?? 'http://localhost:8080/fhir' });

const study = await client.read({ resourceType: 'ResearchStudy', id: 'NCT06947746' });
assert.equal(study.title ?? study.extension.find((e) => e.url.endsWith('.label'))?.extension?.[1]?.valueString,
  'HiSCs in the Treatment of Rheumatoid Arthritis');

const group = await client.resolve({ reference: study.enrollment[0].reference, context: study });
assert.equal(group.resourceType, 'Group');
const protocol = await client.resolve({ reference: study.protocol[0].reference, context: study });
assert.equal(protocol.resourceType, 'PlanDefinition');
console.log(`read ${study.id}, its ${group.characteristic.length} characteristics and its protocol "${protocol.title}"`);

const byNumber = await client.search({
  resourceType: 'ResearchStudy',
  searchParams: { identifier: 'http://clinicaltrials.gov|NCT06947746' },
});
assert.equal(byNumber.entry.length, 1);
const byStatus = await client.search({
  resourceType: 'ResearchStudy',
  searchParams: { status: 'approved', _count: '5' },
});
assert.ok(byStatus.entry.every((entry) => entry.resource.status === 'approved'));
console.log(`found by identifier: ${byNumber.entry.length}, by status: ${byStatus.total ?? byStatus.entry.length}`);

const seen = new Set();
let pages = 0;
let page = await client.search({ resourceType: 'ResearchStudy', searchParams: { _count: '100', _total: 'accurate' } });
const { total } = page;
while (page) {
  pages += 1;
  (page.entry ?? []).forEach((entry) => seen.add(entry.resource.id));
  page = page.link.some((link) => link.relation === 'next') ? await client.nextPage({ bundle: page }) : undefined;
}
assert.equal(seen.size, total, 'each study once, none left out');
console.log(`paged through ${seen.size} studies of ${total} on ${pages} pages`);
