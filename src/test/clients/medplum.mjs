// @medplum/core. Usage: npm install && node medplum.mjs [base URL, http://localhost:8080/fhir]
import { session } from './session.mjs';

// The library names this class when it is read, also where nobody subscribes; Node has it from version 22 on.
globalThis.WebSocket ??= class WebSocket extends EventTarget {};
const { MedplumClient } = await import('@medplum/core');

const base = process.argv[2] ?? 'http://localhost:8080/fhir';
const client = new MedplumClient({ baseUrl: `${new URL(base).origin}/`, fhirUrlPath: new URL(base).pathname.slice(1), cacheTime: 0 });

await session('@medplum/core', {
  metadata: () => client.get(client.fhirUrl('metadata')),
  read: (type, id) => client.readResource(type, id),
  search: (query) => {
    const [type, parameters] = query.split('?');
    return client.search(type, parameters);
  },
  searchByPost: (type, query) =>
    client.post(client.fhirUrl(type, '_search'), new URLSearchParams(query).toString(), 'application/x-www-form-urlencoded'),
  next: (bundle) => {
    const link = bundle.link.find((each) => each.relation === 'next');
    return link && client.get(link.url);
  },
  history: (type, id) => client.readHistory(type, id),
  everything: (type, id, query) => client.get(`${client.fhirUrl(type, id, '$everything')}?${query}`),
});
