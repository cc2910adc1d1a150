const TAG = /<\/?(?:p|br|b|i|u|em|strong|li|ul|ol|div|span|blockquote|a|h[1-6]|font)(?:\s[^<>]*)?\/?>/gi;
const LEANS_BEFORE = /[\p{L}\p{N}.!?…。！？>]$/u;
const LEANS_AFTER = /^[\p{L}\p{N}<]/u;
/** Tags looked at in one text. */
const ENOUGH = 6;

/**
 * Whether a text is written in HTML, only speaks of tags, or has none: what editors write leans on a word or on the
 * next tag, what people mention stands by itself (`the <b> button`).
 */
export function markup(text: string): 'written' | 'mentioned' | undefined {
  TAG.lastIndex = 0;
  let seen = 0;
  for (let tag = TAG.exec(text); tag && seen < ENOUGH; tag = TAG.exec(text), seen++) {
    const before = text.slice(Math.max(0, tag.index - 2), tag.index);
    if (LEANS_BEFORE.test(before) || LEANS_AFTER.test(text.slice(TAG.lastIndex, TAG.lastIndex + 2))) return 'written';
  }
  return seen > 0 ? 'mentioned' : undefined;
}
