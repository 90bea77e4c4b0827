// fhirclient, of SMART Health IT. Usage: npm install && node fhirclient.mjs [base URL, http://localhost:8080/fhir]
import FHIR from 'fhirclient';
import { session } from './session.mjs';

// In Node the library is made for a web server's requests, and an open FHIR server is given as the server's URL alone.
const serverUrl = process.argv[2] ?? 'http://localhost:8080/fhir';
const client = FHIR({ headers: {}, connection: {}, url: '/' }, { setHeader() {} }, {
  get: async () => undefined, set: async (key, value) => value, unset: async () => true,
}).client({ serverUrl });

await session('fhirclient', {
  metadata: () => client.request('metadata'),
  read: (type, id) => client.request(`${type}/${id}`),
  search: (query) => client.request(query),
  searchByPost: (type, query) => client.request({
    url: `${type}/_search`,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(query).toString(),
  }),
  next: (bundle) => {
    const link = bundle.link.find((each) => each.relation === 'next');
    return link && client.request(link.url);
  },
  history: (type, id) => client.request(`${type}/${id}/_history`),
  everything: (type, id, query) => client.request(`${type}/${id}/$everything?${query}`),
});
