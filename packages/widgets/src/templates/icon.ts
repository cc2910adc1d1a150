import type { Html } from './html.ts';

/** A line drawing that says nothing by itself. @param path in a 16 × 16 box. */
export function icon(html: Html, path: string): unknown {
  return html`<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
