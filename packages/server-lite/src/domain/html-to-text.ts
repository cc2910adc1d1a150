const PARAGRAPH_OR_BREAK = /<p(?:\s+(?:class|dir|lang|id)="[^"<>]*")*\s*>|<br\s*\/?>/i;
const PAIRED = ['strong', 'em', 'b', 'i', 'u', 'li', 'ul', 'ol', 'blockquote', 'div', 'span'];
const UNSEEN_BLOCK = /<(script|style|template|noscript)\b|<!--/gi;
const LINE = /<br\s*\/?>|<\/(?:div|li|tr|h[1-6])\s*>/gi;
/** Some open paragraphs, and never close one. */
const PARAGRAPH = /<\/(?:p|blockquote|ul|ol)\s*>|<p(?:\s[^<>]*)?>/gi;
const TAG =
  /<\/?(?:p|br|div|span|a|b|strong|em|i|u|s|del|ins|small|sub|sup|ul|ol|li|blockquote|pre|code|h[1-6]|img|figure|figcaption|table|tbody|thead|tr|td|th|hr|font|mark|q|cite|abbr|time)(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);/gi;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  middot: '·',
  bull: '•',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ntilde: 'ñ',
  aring: 'å',
  oslash: 'ø',
};

/**
 * Words that a shop or network stored as HTML, as plain text.
 * Text that only contains angle brackets (`a < b`, `<3`, even a written-out `<script>`) is words and stays as it is.
 */
export function htmlToText(text: string): string {
  if (isMarkup(text)) return decodeEntities(stripTags(text));
  if (!text.includes('&') || /<[a-z/!]/i.test(text)) return text;
  const decoded = decodeEntities(text);
  // What was written as an entity so that it would not become mark-up stays written so.
  return /<[a-z/!]/i.test(decoded) ? text : decoded;
}

/** Paragraphs, line breaks, or a plain tag that is also closed: what editors write, and people hardly ever do. */
function isMarkup(text: string): boolean {
  if (!text.includes('<')) return false;
  if (PARAGRAPH_OR_BREAK.test(text)) return true;
  const lower = text.toLowerCase();
  return PAIRED.some((name) => {
    const open = lower.indexOf(`<${name}>`);
    return open >= 0 && lower.includes(`</${name}>`, open);
  });
}

/** Without scripts, styles and comments. By hand, since a pattern for it would take time in the square of the length. */
function dropUnseen(text: string): string {
  const lower = text.toLowerCase();
  let kept = '';
  let from = 0;
  UNSEEN_BLOCK.lastIndex = 0;
  for (let match = UNSEEN_BLOCK.exec(text); match; match = UNSEEN_BLOCK.exec(text)) {
    const close = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}>`;
    const end = lower.indexOf(close, match.index);
    if (end < 0) break;
    kept += text.slice(from, match.index);
    from = end + close.length;
    UNSEEN_BLOCK.lastIndex = from;
  }
  return kept + text.slice(from);
}

/** Runs of blanks are taken whole: a pattern that begins with one takes time in the square of their length. */
export function stripTags(text: string): string {
  return dropUnseen(text)
    .replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run))
    .replace(LINE, '\n')
    .replace(PARAGRAPH, '\n\n')
    .replace(TAG, '')
    .replace(/[ \t\n]+/g, (run) => (run.includes('\n') ? run.replace(/[ \t]+/g, '') : run))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
