import { cardMarkup } from '../../wall/contenders/cards.ts';
import { load, wall } from './shared.ts';

wall().classList.add('smm', 'grid');
wall().innerHTML = (await load()).map(cardMarkup).join('');
