import type { Item } from '../../../packages/sdk/src/schema/index.ts';
import { messages } from '../../../packages/widgets/src/locales/en/wall.ts';
import { createSpeech } from '../../../packages/widgets/src/locales/speech.ts';
import { card, htmlString, type Html } from '../../../packages/widgets/src/templates/index.ts';

const context = { speech: createSpeech({ messages }, 'en'), root: location.href };

/** One card of ours, for any template engine. */
export const cardWith = (html: Html, item: Item): unknown => card(html, item, context);

/** One card of ours as markup: every contender shows the same card. */
export const cardMarkup = (item: Item): string => String(card(htmlString, item, context));
