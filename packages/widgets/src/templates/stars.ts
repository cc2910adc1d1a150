import type { Html } from './html.ts';

/**
 * Five stars in a 100 × 18 box, each in the middle of a fifth, so that a width in percent is an exact fraction. Each is
 * drawn from the one before: five fractions turned into text would make V8 set 48 kB aside to remember them.
 */
const FIVE = `M-10 1.2${'m20 0l2.5 5.1 5.6.8-4.1 3.9 1 5.6-5-2.6-5 2.6 1-5.6-4.1-3.9 5.6-.8z'.repeat(5)}`;

/**
 * One image with one name: "4.5 out of 5 stars".
 * @param value 0–5, drawn to the exact fraction. @param label what a screen reader says.
 */
export function stars(html: Html, value: number, label: string): unknown {
  const width = Math.max(0, Math.min(5, value || 0)) * 20;
  // On one line, so that a wall holds no empty text nodes.
  // prettier-ignore
  return html`<svg class="stars" part="stars" role="img" aria-label=${label} viewBox="0 0 100 18"><path d=${FIVE} /><svg width=${width}><path d=${FIVE} /></svg></svg>`;
}
