import { cardMarkup } from './cards.ts';
import { items, wall, watch } from './shared.ts';

wall().classList.add('smm', 'grid');
wall().innerHTML = items().map(cardMarkup).join('');
watch(() => wall().firstElementChild);
