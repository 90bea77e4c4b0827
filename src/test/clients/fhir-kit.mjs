// fhir-kit-client. Usage: npm install && node fhir-kit.mjs [base URL, http://localhost:8080/fhir]
import { Client } from 'fhir-kit-client';
import { session } from './session.mjs';

const client = new Client({ baseUrl: process.argv[2] ?? 'http://localhost:8080/fhir' });

await session('fhir-kit-client', {
  metadata: () => client.capabilityStatement(),
  read: (resourceType, id) => client.read({ resourceType, id }),
  search: (query) => {
    const [resourceType, parameters] = query.split('?');
    return client.search({ resourceType, searchParams: Object.fromEntries(new URLSearchParams(parameters)) });
  },
  searchByPost: (resourceType, searchParams) => client.search({ resourceType, searchParams, options: { postSearch: true } }),
  next: (bundle) => client.nextPage({ bundle }),
  history: (resourceType, id) => client.history({ resourceType, id }),
  everything: (resourceType, id, query) =>
    client.operation({ resourceType, id, name: 'everything', method: 'GET', input: Object.fromEntries(new URLSearchParams(query)) }),
});
