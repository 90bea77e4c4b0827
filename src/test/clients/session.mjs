// The session that each client holds: what it asks, and what has to come back. No client's name stands here, so that
// none gets an answer of its own.
import assert from 'node:assert/strict';

const STUDY = 'NCT06947746';
const ELIGIBILITY = `Group/${STUDY}-eligibility`;

/**
 * @param client metadata(), read(type, id), search(query) and searchByPost(type, query) with a Bundle each, next(bundle)
 *     with the next page or nothing, history(type, id), everything(type, id, query)
 */
export async function session(name, client) {
  const metadata = await client.metadata();
  assert.equal(metadata.fhirVersion, '4.0.1');
  const type = metadata.rest[0].resource.find((resource) => resource.type === 'ResearchStudy');
  assert.ok(type.searchParam.some((parameter) => parameter.name === 'identifier'));

  const study = await client.read('ResearchStudy', STUDY);
  assert.equal(study.id, STUDY);
  assert.equal(study.enrollment[0].reference, ELIGIBILITY);

  const found = await client.search('ResearchStudy?identifier=http://clinicaltrials.gov|NCT06947746&_include=ResearchStudy:site');
  assert.deepEqual(idsOf(found, 'match'), [STUDY]);
  assert.equal(idsOf(found, 'include').length, study.site.length, 'the sites come along');

  const posted = await client.searchByPost('ResearchStudy', { identifier: 'http://clinicaltrials.gov|NCT06947746' });
  assert.deepEqual(idsOf(posted, 'match'), [STUDY]);

  const seen = [];
  let pages = 0;
  let page = await client.search('ResearchStudy?_count=2&_total=accurate');
  const { total } = page;
  for (; page; page = await client.next(page)) {
    pages += 1;
    seen.push(...idsOf(page, 'match'));
  }
  assert.equal(seen.length, total, 'as many as the server says');
  assert.equal(new Set(seen).size, total, 'each study once');
  assert.equal(pages, Math.ceil(total / 2));

  const history = await client.history('ResearchStudy', STUDY);
  assert.equal(history.type, 'history');
  assert.ok(history.entry.every((entry) => entry.resource.id === STUDY));

  const everything = [];
  for (let part = await client.everything('ResearchStudy', STUDY, '_count=5'); part; part = await client.next(part)) {
    assert.ok(part.entry.length <= 5);
    everything.push(...part.entry.map((entry) => `${entry.resource.resourceType}/${entry.resource.id}`));
  }
  assert.equal(everything[0], `ResearchStudy/${STUDY}`);
  assert.ok(everything.includes(ELIGIBILITY));
  assert.equal(new Set(everything).size, everything.length, 'each resource once');

  await assert.rejects(() => client.read('ResearchStudy', 'NCT00000000'), 'what does not exist is an error');
  console.log(`${name}: ${total} studies on ${pages} pages, ${everything.length} resources of ${STUDY}`);
}

function idsOf(bundle, mode) {
  return (bundle.entry ?? []).filter((entry) => entry.search.mode === mode).map((entry) => entry.resource.id);
}
