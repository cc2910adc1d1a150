import type { Platform } from './platform.ts';

export const linkedin: Platform = {
  id: 'linkedin',
  key: 'linkedin',
  name: 'LinkedIn',
  layouts: [{ name: 'LinkedIn', signatures: ['firstname lastname company jobtitle text creationdate status'] }],
  about: {
    comesIn: [{ what: 'Recommendations received, from the export of an account’s data (CSV).', sample: 'documented' }],
    howTo: [
      'The export of the account’s own data: the table of recommendations received.',
      'Link to a posting: `smm link add ADDRESS`.',
    ],
    limits: [
      'Recommendations have no stars, and speak of the person, not of a product. Hidden ones wait for a person.',
      'Postings of an organisation need its own access and are not read here.',
    ],
  },
};
