import { Parser } from 'htmlparser2';
import { resolveUrl } from './resolve-url.ts';

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'details',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const LINES = new Set(['div', 'li', 'tr', 'caption']);

/** What a piece of HTML says, and what it shows. */
export interface MarkupText {
  text: string;
  /** Addresses of its pictures, without those that only count readers. */
  images: string[];
  /** What they show, as their `alt` says, by address. */
  alts: Record<string, string>;
  /** Words that lead somewhere, in their order. */
  links: MarkupLink[];
}

/** A part of the text in UTF-16 units, `[start, end)`. */
export interface MarkupLink {
  text: string;
  url: string;
  start: number;
  end: number;
}

/** Tags in each other: more than anybody writes, and what it takes to close them grows with its square. */
const DEEPEST = 5000;
const TOO_DEEP = new RangeError('more tags stand in each other than are read');

/** The words of a piece of HTML as they are read: paragraphs and lines kept, nothing that doesn't show. */
export function markupText(html: string, base = ''): MarkupText {
  let text = '';
  let breaks = 0;
  let space = false;
  let unseen = 0;
  let plain = 0;
  let depth = 0;
  const images: string[] = [];
  const alts: Record<string, string> = {};
  const links: MarkupLink[] = [];
  let link: { from: number; url: string } | undefined;
  const add = (piece: string) => {
    if (piece === '') return;
    if (breaks > 0 && text !== '') text += '\n'.repeat(Math.min(breaks, 2));
    else if (space && text !== '') text += ' ';
    breaks = 0;
    space = false;
    text += piece;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw TOO_DEEP;
        if (UNSEEN.has(name)) unseen += 1;
        if (unseen > 0) return;
        if (BLOCKS.has(name)) breaks = 2;
        else if (LINES.has(name)) breaks = Math.max(breaks, 1);
        if (name === 'br') breaks += 1;
        else if (name === 'pre') plain += 1;
        else if (name === 'td' || name === 'th') space = true;
        else if (name === 'img') {
          const url = resolveUrl(attributes['src'] ?? '', base);
          if (/^https?:/i.test(url) && !isPixel(attributes)) {
            images.push(url);
            const alt = attributes['alt']?.replace(/\s+/g, ' ').trim();
            if (alt) alts[url] ??= alt;
          }
        } else if (name === 'a' && attributes['href'] !== undefined) {
          link = { from: text.length, url: resolveUrl(attributes['href'], base) };
        }
      },
      ontext: (piece) => {
        if (unseen > 0) return;
        if (plain > 0) return add(piece.replace(/\r\n?/g, '\n'));
        const words = piece.replace(/[ \t\r\n\f]+/g, ' ');
        if (words.startsWith(' ')) space = true;
        add(words.trim() === '' && !/[^ ]/.test(words) ? '' : words.replace(/^ | $/g, ''));
        if (words.endsWith(' ')) space = true;
      },
      onclosetag: (name) => {
        depth -= 1;
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        if (unseen > 0) return;
        if (name === 'pre') plain = Math.max(0, plain - 1);
        if (name === 'a' && link) {
          const written = text.slice(link.from);
          const said = written.trim();
          const start = link.from + written.length - written.trimStart().length;
          if (said !== '') links.push({ text: said, url: link.url, start, end: start + said.length });
          link = undefined;
        }
        if (BLOCKS.has(name)) breaks = 2;
        else if (LINES.has(name)) breaks = Math.max(breaks, 1);
      },
    },
    { decodeEntities: true },
  );
  // What stands in a frame is for those who see none, and the parser takes it for text.
  try {
    parser.end(html.replace(/<\/?iframe\b[^<>]*>/gi, ' '));
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    return {
      text: html
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      images: [],
      alts: {},
      links: [],
    };
  }
  const words = text.replace(/\u00a0/g, ' ');
  const before = words.length - words.trimStart().length;
  return {
    text: words.trim(),
    images,
    alts,
    links: links.map((each) => ({ ...each, start: each.start - before, end: each.end - before })),
  };
}

/** A picture of a point, which is there to count who reads. */
function isPixel({ width, height }: Readonly<Record<string, string>>): boolean {
  return [width, height].some((size) => size !== undefined && Number.parseInt(size, 10) <= 2);
}
