import type { Html } from './html.ts';

/** Five stars in a 100 × 18 box, each in the middle of a fifth, so that a width in percent is an exact fraction. */
const FIVE = [0, 1, 2, 3, 4]
  .map((n) => `M${n * 20 + 10} 1.2l2.5 5.1 5.6.8-4.1 3.9 1 5.6-5-2.6-5 2.6 1-5.6L${n * 20 + 1.9} 7.1l5.6-.8z`)
  .join('');

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
