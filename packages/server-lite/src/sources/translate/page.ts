import { parsePage, elementsIn } from '../page/dom.ts';
import { jsonLdThings } from '../page/json-ld.ts';
import { microdataThings } from '../page/microdata.ts';
import { microformatThings } from '../page/microformats.ts';
import { reviewBlocks } from '../page/review-blocks.ts';
import { reviewRecords } from '../page/reviews-of-things.ts';
import { tableRecords } from '../page/table-records.ts';
import { DomUtils } from 'htmlparser2';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units: a page is looked at as a whole. */
const LARGEST = 32 << 20;

/**
 * The reviews that a saved page says it holds, in JSON-LD, microdata or microformats, or else the rows of its largest
 * table, one on each line as JSON. What merely looks like a review is not guessed at.
 *
 * @throws SourceError where there is none.
 */
export async function* translatePage(name: string, texts: AsyncIterable<string>, base = ''): AsyncGenerator<string> {
  let html = '';
  for await (const text of texts) {
    html += text;
    if (html.length > LARGEST)
      throw new SourceError(
        `${name} is a page of more than ${LARGEST} characters. Save the part with the reviews by itself.`,
      );
  }
  const page = parsePage(html);
  const address = addressOf(page) || base;
  const scripts = elementsIn(
    page,
    ({ name: each, attribs }) => each === 'script' && /ld\+json/i.test(attribs['type'] ?? ''),
  ).map((script) => DomUtils.innerText(script.children));
  const shown = [...microdataThings(page, address), ...microformatThings(page, address)];
  const reviews: readonly Record<string, unknown>[] = reviewRecords({ written: jsonLdThings(scripts), shown }, address);
  const told = reviews.length > 0 ? reviews : reviewBlocks(page, address);
  const records = told.length > 0 ? told : tableRecords(page);
  if (records.length === 0) {
    throw new SourceError(
      `${name} is a page that marks nothing as a review (no JSON-LD, microdata or microformats of one), and has no table. Ask the service for an export as CSV or JSON.`,
    );
  }
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** What a saved page says of where it was. */
function addressOf(page: ReturnType<typeof parsePage>): string {
  const [base] = elementsIn(page, ({ name, attribs }) => name === 'base' && attribs['href'] !== undefined);
  const [link] = elementsIn(page, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical');
  const [meta] = elementsIn(page, ({ name, attribs }) => name === 'meta' && attribs['property'] === 'og:url');
  const said = [base?.attribs['href'], link?.attribs['href'], meta?.attribs['content']];
  return said.find((address) => address !== undefined && /^https?:\/\//i.test(address)) ?? '';
}
