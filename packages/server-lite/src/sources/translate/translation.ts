import { textBlocks } from '../blocks/text-blocks.ts';
import { BYTES } from '../mail/bytes.ts';
import { isMail, isPastedMail } from '../mail/tell-mail.ts';
import { isCode } from './code.ts';
import { beginsWithFields, frontMatter } from './front-matter.ts';
import { quotesIn } from './markdown-quotes.ts';
import { sectionsIn } from './markdown-sections.ts';
import { tablesIn } from './markdown-table.ts';
import { isSql } from '../sql/is-sql.ts';
import type { TablesToRead } from '../sql/tables.ts';
import type { XmlKind } from './xml.ts';

/** How a text that is neither a table nor JSON is brought to JSON before its records are looked for. */
export type Translation =
  | 'yaml'
  | 'markdown'
  | 'blocks'
  | 'mail'
  | 'pasted-mail'
  | 'code'
  | 'script'
  | 'page'
  | 'json-feed'
  | 'json-api'
  | 'x-answer'
  | 'facebook-answer'
  | 'xml-workbook'
  | 'sql'
  | XmlKind;

interface Told {
  /** What the text is, for people. */
  described: string;
  tell: (head: string) => boolean;
  /** What comes of it is words already: nothing in them is mark-up. */
  isPlain?: true;
  /** Whether its records stand one on each line, however many there are. */
  isByLine?: true;
  /** What it is written in is said inside, part by part: it goes through as bytes, a character of this encoding each. */
  bytesAs?: string;
}

export const TRANSLATIONS: Readonly<Record<Translation, Told>> = {
  wordpress: {
    described: 'a WordPress export',
    tell: (text) => isXml(text) && text.includes('wordpress.org/export'),
    isPlain: true,
    isByLine: true,
  },
  disqus: { described: 'a Disqus export', tell: (text) => rootOf(text) === 'disqus', isPlain: true, isByLine: true },
  feed: {
    described: 'a feed',
    tell: isFeed,
    isPlain: true,
    isByLine: true,
  },
  page: { described: 'a saved page', tell: isPage, isPlain: true, isByLine: true },
  'xml-workbook': {
    described: 'a workbook as XML',
    tell: (text) =>
      /^(?:\w+:)?workbook$/.test(rootOf(text) ?? '') && text.includes('urn:schemas-microsoft-com:office:spreadsheet'),
    isPlain: true,
    isByLine: true,
  },
  xml: { described: 'XML', tell: (text) => isXml(text) && !/^(?:html|!doctype|svg)$/.test(rootOf(text) ?? '') },
  sql: { described: 'a database dump', tell: isSql, isByLine: true },
  'json-feed': {
    described: 'a JSON Feed',
    tell: (text) => /^\{[^]{0,4000}"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(text),
  },
  'json-api': { described: 'an answer by JSON:API', tell: isJsonApi },
  'x-answer': { described: 'an answer of X', tell: isAnswerOfX },
  'facebook-answer': { described: 'an answer of Facebook', tell: isAnswerOfFacebook },
  mail: { described: 'e-mails', tell: isMail, isPlain: true, isByLine: true, bytesAs: BYTES },
  'pasted-mail': { described: 'e-mails in a text', tell: isPastedMail, isPlain: true, isByLine: true },
  code: { described: 'data in code', tell: isCode, isByLine: true },
  script: { described: 'JSON in a script', tell: isScript },
  markdown: {
    described: 'Markdown',
    tell: (text) =>
      frontMatter(text) !== undefined ||
      quotesIn(text).length > 0 ||
      sectionsIn(text).length > 0 ||
      tablesIn(text).length > 0,
    isByLine: true,
  },
  yaml: { described: 'YAML', tell: (text) => isYaml(text) || beginsWithFields(text) },
  blocks: {
    described: 'text in blocks',
    tell: (text) => textBlocks(text, text.length > WHOLE) !== undefined,
    isPlain: true,
    isByLine: true,
  },
};
/** Of a beginning that is shorter, the text is all of it. In UTF-16 units. */
const WHOLE = 1000;

/** What a text has to go through, by its first characters; undefined for what is read as it stands. */
export function tellTranslation(head: string): Translation | undefined {
  const text = head.replace(/^[\ufeff\s]+/, '');
  return (Object.keys(TRANSLATIONS) as Translation[]).find((name) => TRANSLATIONS[name].tell(text));
}

/**
 * The text as JSON: one document, or one on each line.
 *
 * @param base address that it came from; empty for a file
 * @param tables of a dump: without it no row of one is read
 * @throws SourceError when it can't be read.
 */
export async function* translate(
  translation: Translation | undefined,
  name: string,
  texts: AsyncIterable<string>,
  base = '',
  tables: TablesToRead = { read: [], beside: [] },
): AsyncGenerator<string> {
  switch (translation) {
    case undefined:
      return yield* texts;
    case 'yaml':
      return yield* (await import('./yaml.ts')).translateYaml(name, texts);
    case 'blocks':
      return yield* (await import('./blocks.ts')).translateBlocks(name, texts);
    case 'mail':
      return yield* (await import('./mail.ts')).translateMail(name, texts);
    case 'pasted-mail':
      return yield* (await import('./pasted-mail.ts')).translatePastedMail(name, texts);
    case 'code':
      return yield* (await import('./code.ts')).translateCode(name, texts);
    case 'markdown':
      return yield* (await import('./markdown.ts')).translateMarkdown(name, texts);
    case 'feed':
    case 'wordpress':
    case 'disqus':
    case 'xml':
      return yield* (await import('./xml.ts')).translateXml(translation, name, texts, base);
    case 'xml-workbook':
      return yield* (await import('./xml-workbook.ts')).translateXmlWorkbook(name, texts);
    case 'sql':
      return yield* (await import('./sql.ts')).translateSql(name, texts, tables);
    case 'page':
      return yield* (await import('./page.ts')).translatePage(name, texts, base);
    case 'json-feed':
      return yield* (await import('./json-feed.ts')).translateJsonFeed(name, texts, base);
    case 'facebook-answer':
      return yield* (await import('./facebook-answer.ts')).translateFacebookAnswer(texts);
    case 'json-api':
      return yield* (await import('./json-api.ts')).translateJsonApi(texts);
    case 'x-answer':
      return yield* (await import('./x-answer.ts')).translateXAnswer(name, texts);
    case 'script':
      return yield* (await import('./script.ts')).translateScript(name, texts);
  }
}

/** Of its second API: told by what its postings alone have, or by the links in them. */
function isAnswerOfX(text: string): boolean {
  if (!/^\{\s*"(?:data|includes|meta)"/.test(text) || /"(?:dm_conversation_id|dm_event)/.test(text)) return false;
  if (/"(?:edit_history_tweet_ids|retweet_count)"/.test(text)) return true;
  return /"text"\s*:/.test(text) && /"id"\s*:\s*"\d{15,20}"/.test(text) && /https?:\\?\/\\?\/t\.co\\?\//.test(text);
}

/** By its version, or by records that say of which type they are and what they are related to. */
function isJsonApi(text: string): boolean {
  if (!/^\{\s*"(?:data|jsonapi|included|links|meta)"/.test(text)) return false;
  return (
    /^\{\s*"jsonapi"\s*:\s*\{\s*"version"/.test(text) ||
    (/"relationships"\s*:\s*\{/.test(text) && /"attributes"\s*:\s*\{/.test(text))
  );
}

/** Of its Graph API: told by the ids of its postings, which name the page before them. */
function isAnswerOfFacebook(text: string): boolean {
  return (
    /^\{\s*(?:"\d+_\d+"\s*:\s*\{|"data"\s*:\s*\[\s*\{|"[a-z_]+"\s*:\s*")/.test(text) &&
    /"id"\s*:\s*"\d+_\d+"/.test(text)
  );
}

/** A page, or a piece of one that marks something: words that merely begin with a tag are words. */
function isPage(text: string): boolean {
  const tag = /^(?:<!--(?:(?!-->)[^])*-->\s*|<\?xml[^>]*\?>\s*)*<(!doctype\s+html|[a-z][a-z\d]*)\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (tag === undefined) return false;
  if (/^(?:!doctype|html$|head$|body$|table$|div$|main$|article$|section$|meta$|style$|script$|title$|link$)/.test(tag))
    return true;
  return (
    /^(?:p|ul|ol|li|dl|span|a|h[1-6]|blockquote|header|nav|form|img)$/.test(tag) &&
    /\b(?:h-(?:review|entry|card|item|feed)|hreview|itemscope)\b/.test(text)
  );
}

/** By its root; what is called a feed is one of Atom only where it says so, or has entries. */
function isFeed(text: string): boolean {
  const root = rootOf(text)?.replace(/^(?:atom|a):/, '');
  if (root === 'entry') return /w3\.org\/2005\/atom|purl\.org\/atom/i.test(text);
  if (root === 'feed') return /w3\.org\/2005\/atom|purl\.org\/atom|<(?:\w+:)?entry[\s>]/i.test(text);
  return root === 'rss' || root === 'channel' || /^(?:\w+:)?rdf$/.test(root ?? '');
}

function isXml(text: string): boolean {
  return (
    /^<(?:\?xml\b|!--)/i.test(text) ||
    /^(?:rss|(?:\w+:)?(?:feed|entry)|rdf:rdf|channel|disqus)$/.test(rootOf(text) ?? '')
  );
}

/** Name of the first element, in small letters; undefined for what is not XML, or says nothing but remarks so far. */
function rootOf(text: string): string | undefined {
  const rest = text.replace(/^(?:\s|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>)*/i, '');
  return /^<([a-z_][\w:.-]*)/i.exec(rest)?.[1]?.toLowerCase();
}

/** A list of fields, or fields of which some hold more: what a person or a site generator writes. */
function isYaml(text: string): boolean {
  if (/^%YAML\b/.test(text)) return true;
  const lines = text.split(/\r?\n/, 200).filter((line) => !/^\s*(?:#|$)/.test(line));
  if (lines[0] === '---') lines.shift();
  const [first = '', second = ''] = lines;
  if (/^ *- *\{ *(?:[\p{L}\p{M}\p{N}_]+|"[^"]{1,60}"|'[^']{1,60}') *:/u.test(first)) return true;
  const field = /^ *(?:- *)?[\p{L}\p{N}_"'][\p{L}\p{M}\p{N}_"' -]{0,60}:(?: |$)/u;
  if (!field.test(first)) return false;
  if (/^ *-/.test(first))
    return lines.slice(1).some((line) => /^ +[\p{L}\p{N}_"'][\p{L}\p{M}\p{N}_"' -]{0,60}:(?: |$)/u.test(line));
  const isName = /:\s*(?:&\S+\s*)?(?:[|>][+-]?\d?)?$/.test(first);
  return isName && /^ *- +(?:\{|[\w"'][\w"' -]{0,60}:(?: |$))|^ +[\w"'][\w"' -]{0,60}:(?: |$)/.test(second);
}

/** `window.YTD.tweets.part0 = [`, `callback({`, or a remark before it: written so that a page can read it. */
function isScript(text: string): boolean {
  return (
    /^(?:(?:\/\/|#)[^\n]*\n\s*|\/\*(?:(?!\*\/).)*\*\/\s*)*(?:(?:(?:var|let|const) +)?[\w$][\w$.[\]"']{0,80}\s*(?:=|\()\s*)?[[{]\s*["'{[\]}]/s.test(
      text.slice(0, 2000),
    ) && !/^[[{]/.test(text)
  );
}
