export { itemFault } from '@smm/sdk/guard';
export { enExtras } from '../locales/en-extras.ts';
export { cardExtras } from '../templates/card-extras.ts';
export { extrasStyles } from './extras.styles.ts';
export { fitWords } from './fit-words.ts';
