import type { Facet } from '@smm/sdk/schema';
import type { Html } from './html.ts';
import { webUrl } from './safe-url.ts';

/**
 * The part `[start, end)` of a text, exactly as it was written, with its facets as links and highlights.
 * A facet that is out of range, out of order or overlaps the one before is left as plain text.
 */
export function words(html: Html, text: string, facets: readonly Facet[] = [], start = 0, end = text.length): unknown {
  const parts: unknown[] = [];
  let at = start;
  for (const facet of [...facets].sort((a, b) => a.start - b.start)) {
    if (facet.start < at || facet.end > end || facet.end <= facet.start) continue;
    const marked = facetPart(html, facet, text.slice(facet.start, facet.end));
    if (!marked) continue;
    parts.push(...paragraphs(html, text.slice(at, facet.start)));
    parts.push(marked);
    at = facet.end;
  }
  parts.push(...paragraphs(html, text.slice(at, end)));
  return parts.length > 1 ? parts : parts[0];
}

/** Blank lines as gaps that are lower than a line, still in the text. */
const paragraphs = (html: Html, text: string): unknown[] =>
  text
    .split(/(\n\s*\n)/)
    .filter(Boolean)
    .map((part) => (part.trim() || !/\n\s*\n/.test(part) ? part : html`<span class="gap">${part}</span>`));

function facetPart(html: Html, { type, url }: Facet, text: string): unknown {
  if (type === 'highlight') return html`<mark part="highlight">${text}</mark>`;
  const href = webUrl(url);
  if (!href) return type === 'link' ? undefined : html`<span class="tag">${text}</span>`;
  return html`<a href=${href} rel="nofollow ugc noopener noreferrer">${text}</a>`;
}
