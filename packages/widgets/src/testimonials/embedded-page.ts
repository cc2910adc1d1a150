import type { HeadPage } from '@smm/sdk/schema';

/**
 * The page that came with the document, as JSON in the element or in its declared shadow root; undefined where there
 * is none, or none that can be read: it is then fetched like any other.
 */
export function embeddedPage(element: Element): HeadPage | undefined {
  const query = 'script[type="application/json"]';
  const script = element.shadowRoot?.querySelector(query) ?? element.querySelector(`:scope > ${query}`);
  try {
    return script ? (JSON.parse(script.textContent) as HeadPage) : undefined;
  } catch {
    return undefined;
  }
}
