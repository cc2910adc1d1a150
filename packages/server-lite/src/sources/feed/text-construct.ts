import { type Element, rawText } from './element.ts';
import { markupText, type MarkupText } from './markup-text.ts';

const NAMED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--|<!\[CDATA\[/i;
const MARKUP = /^(?:html|text\/html|application\/xhtml\+xml|xhtml|text\/x-html|application\/html)$/;

/**
 * What an element of a feed says, whichever way it is packed: as text, as HTML that is escaped, as elements of its own,
 * or in base64 (RFC 4287 §3.1, §4.1.3, and the Atom draft 0.3 with its `mode`).
 */
export function textOf(element: Element | undefined): MarkupText {
  if (!element) return { text: '', images: [], links: [], alts: {} };
  const type = (element.attributes['type'] ?? '').trim().toLowerCase();
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase();
  if (element.children.some((each) => typeof each !== 'string')) return markupText(serialised(element), element.base);
  const written = rawText(element);
  if (mode === 'base64' || (mode === '' && isBinary(type))) return packed(written, type, element.base);
  if (MARKUP.test(type) || mode === 'escaped') return markupText(written, element.base);
  if (type === 'text' || (type.startsWith('text/') && mode !== 'escaped')) return plain(written);
  return TAG.test(written) || NAMED.test(written) ? markupText(written, element.base) : plain(written);
}

function plain(text: string): MarkupText {
  return { text: text.trim(), images: [], links: [], alts: {} };
}

/** Every type that is neither text nor XML is packed so. */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/[/+]xml$/.test(type) && !MARKUP.test(type);
}

function packed(written: string, type: string, base: string): MarkupText {
  const bytes = Buffer.from(written.replace(/\s+/g, ''), 'base64');
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return plain('');
  return MARKUP.test(type) || TAG.test(text) ? markupText(text, base) : plain(text);
}

/** Elements written out again as HTML. */
function serialised({ children }: Element): string {
  return children
    .map((each) => {
      if (typeof each === 'string') return escaped(each);
      const name = each.name.replace(/^xhtml:/, '');
      if (!/^[a-z][a-z\d]*$/.test(name)) return serialised(each);
      const attributes = ['href', 'src', 'alt', 'width', 'height'].flatMap((key) => {
        const value = each.attributes[key];
        return value === undefined ? [] : [` ${key}="${escaped(value)}"`];
      });
      return `<${name}${attributes.join('')}>${serialised(each)}${/^(?:br|img|hr)$/.test(name) ? '' : `</${name}>`}`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
