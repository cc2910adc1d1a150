import type { Item } from '../model.ts';
import { tellLanguage } from './tell-language.ts';

/** Characters of the words themselves that need no title beside them. */
const ENOUGH = 60;

/** Gives an item whose source names no language the one that its words are surely in, marked as told from them. */
export function markLanguage(item: Item): void {
  if (item.language !== null) return;
  const { title, body } = item;
  const found = tellLanguage(title === null || body.length >= ENOUGH ? body : `${body}\n${title}`);
  if (found === undefined) return;
  item.language = found;
  item.isLanguageDetected = true;
}
