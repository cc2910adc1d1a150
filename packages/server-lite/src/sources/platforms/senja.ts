import type { Platform } from './platform.ts';

export const senja: Platform = {
  id: 'senja',
  key: 'senja',
  name: 'Senja',
  layouts: [
    {
      name: 'Senja',
      signatures: ['customername customertagline', 'customername integration', 'customeravatar customercompany'],
    },
  ],
  about: {
    comesIn: [{ what: 'Answers of its API: words and videos, with company and role.', sample: 'documented' }],
    howTo: ['The API needs the business’s own key.'],
    limits: ['What is not approved there waits for a person.'],
  },
};
