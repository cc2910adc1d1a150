import type { HeadPage } from '@smm/sdk/schema';

/**
 * The page that came with the document, as JSON in the element; undefined where there is none, or none that can be read:
 * it is then fetched like any other.
 */
export function embeddedPage(element: Element): HeadPage | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  try {
    return script ? (JSON.parse(script.textContent) as HeadPage) : undefined;
  } catch {
    return undefined;
  }
}
