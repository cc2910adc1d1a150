import type { Platform } from './platform.ts';

export const feedspace: Platform = {
  id: 'feedspace',
  key: 'feedspace',
  name: 'Feedspace',
  layouts: [{ name: 'Feedspace', signatures: ['jobrole profileimageurl starrating'] }],
  about: {
    comesIn: [{ what: 'The CSV layout of its bulk import, half stars included.', sample: 'documented' }],
    howTo: ['The CSV that was made for its import.'],
    limits: ['No layout of an export is documented.'],
  },
};
