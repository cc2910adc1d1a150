import { pinterest as posting } from '../postings/other-networks.ts';
import type { Platform } from './platform.ts';

export const pinterest: Platform = {
  id: 'pinterest',
  key: 'pinterest',
  name: 'Pinterest',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Pins as its API answers (version 5).', sample: 'documented' }],
    howTo: ['The API needs the business’s own key.'],
    limits: ['Pictures of a pin do not come along.'],
  },
};
