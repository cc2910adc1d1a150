import { decodeEntities, stripTags } from '../../domain/html-to-text.ts';
import { objectIn, type Json } from '../postings/reading.ts';

/** What stands in the line beside other words. */
const INLINE =
  /^(?:text|span|link|(?:entry-|asset-|resource-)?hyperlink|autolink|a|mark|strong|em|emoji|mention|inline.*|item ?link|itemlink|tag|hashtag|code-?inline)$/i;
const BREAK = /^(?:hard_?-?break|line-?break|br|break)$/i;
const ITEM = /^(?:list_?-?item.*|li|task_?item|check-?list|(?:un)?ordered-list-item)$/i;
/** What a piece of words has beside them, if it is one of an editor's rather than somebody's comment. */
const OF_COMMENT = /^(?:author|user|name|username|date|created.*|rating|stars|score|likes?|replies|body|comments?)$/i;
/** What a record of its own has, which a block of a text has not. */
const OF_RECORD = /^(?:.+_(?:url|at|on|count)|timestamp|permalink|slug|tags|state|status|published.*|updated.*)$/i;
/** Written by an editor, rather than being words in brackets. */
const WRITTEN =
  /^\s*(?:\{\s*"(?:time|blocks|type|root|nodeType|document|ops|object|children|content|entityMap|schema|data|nodes|version)"|\[\s*\{\s*"(?:type|children|_type|_key|key|insert|id)")\s*:/;
/** An object's text, beginning with the name of a field. */
const FIELDS = /^\{\s*"[^"\\\n]{1,80}"\s*:/;
/** Characters of a text up to which it may be one that an editor keeps. */
const LONGEST = 1 << 20;
const DEEPEST = 40;
const MOST_NODES = 20_000;

/**
 * Words that an editor keeps as a tree: Portable Text, blocks of Strapi, Slate, Lexical, ProseMirror, Editor.js, Draft.js, Quill,
 * Ricos and Prismic, documents of Contentful and DatoCMS, texts of Notion. Paragraphs stand apart, items of a list each on a line.
 * Empty where nothing was written, undefined where it is something else.
 */
export function richTextIn(value: object): string | undefined {
  const nodes = nodesOf(value);
  if (!nodes) return undefined;
  const writer = new Writer();
  for (const node of nodes) if (!writer.write(node, 0, false)) return undefined;
  return writer.end();
}

/** What was kept as text: an editor's tree as its words, `{"value": "5.0", "scale_max": "5.0"}` as a mark, the fields of an object. Whatever else stays. */
export function unpacked(text: string): string | object {
  const first = text.charCodeAt(0);
  if ((first !== 123 && first !== 91) || text.length > LONGEST || !(WRITTEN.test(text) || FIELDS.test(text)))
    return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Words that begin with a bracket.
    return text;
  }
  if (typeof value !== 'object' || value === null) return text;
  const words = richTextIn(value);
  if (words !== undefined) return words;
  const { value: mark, scale_max: best } = value as Json;
  if (typeof mark === 'string' && typeof best === 'string') return `${mark}/${best}`;
  return Array.isArray(value) || !areFields(value as Json) ? text : value;
}

/** What a program keeps of a form in one column: no list, and nothing that says of which type it is. */
function areFields(given: Json): boolean {
  const keys = Object.keys(given);
  return keys.length > 1 && keys.every((key) => !/^[@_$]/.test(key) && !Array.isArray(given[key]));
}

/** What the tree is made of, by the marks of each editor. */
function nodesOf(value: object): readonly unknown[] | undefined {
  if (Array.isArray(value)) return areNodes(value) ? value : undefined;
  const given = value as Json;
  const { content, children, root, document, blocks, ops, nodes } = given;
  if (Array.isArray(content) && (given['nodeType'] === 'document' || given['type'] === 'doc')) return content;
  if (Array.isArray(children) && given['type'] === 'root') return children;
  if (Array.isArray(children) && Object.keys(given).length === 1) return areNodes(children) ? children : undefined;
  const inner = objectIn(root) ?? (given['schema'] === 'dast' ? objectIn(document) : undefined);
  if (inner && inner['type'] === 'root' && Array.isArray(inner['children'])) return inner['children'];
  if (Array.isArray(blocks) && ('entityMap' in given || 'version' in given || 'time' in given)) {
    const isDrawn = 'entityMap' in given;
    const fits = (block: Json | undefined) =>
      block &&
      typeof block['type'] === 'string' &&
      (isDrawn ? typeof block['text'] === 'string' : objectIn(block['data']));
    return blocks.every((block) => fits(objectIn(block)))
      ? blocks.map((block: Json) => ({ ...block, isBlock: true }))
      : undefined;
  }
  if (Array.isArray(ops)) return areInserts(ops) ? ops : undefined;
  if (Array.isArray(nodes) && nodes.length > 0)
    return nodes.every(
      (node) => Array.isArray(objectIn(node)?.['nodes']) && /^[A-Z_]+$/.test(String(objectIn(node)?.['type'])),
    )
      ? nodes
      : undefined;
  return undefined;
}

function areInserts(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((each) => 'insert' in (objectIn(each) ?? {}));
}

/** A list of blocks, or of pieces of one line. */
function areNodes(list: readonly unknown[]): boolean {
  if (list.length === 0) return false;
  if (areInserts(list)) return true;
  let blocks = 0;
  for (const each of list) {
    const node = objectIn(each);
    if (!node) return false;
    if (typeof node['plain_text'] === 'string') {
      blocks++;
      continue;
    }
    if (Object.keys(node).some((key) => OF_COMMENT.test(key) || OF_RECORD.test(key))) return false;
    const inside = node['children'] ?? node['content'];
    if (Array.isArray(inside) && typeof node['text'] !== 'string') {
      if (inside.length === 0 || isPiece(inside[0])) blocks++;
      else if (!areNodes(inside)) return false;
      else blocks++;
    } else if (typeof node['text'] === 'string' && typeof node['type'] === 'string') {
      if (!Array.isArray(node['spans']) && !isBare(node)) return false;
      blocks++;
      // Pictures and embeds between the words.
    } else if (typeof node['_type'] !== 'string' && typeof node['type'] !== 'string') return false;
  }
  return blocks > 0 && blocks >= 0.5 * list.length;
}

/** Words in a line, with how they look. */
function isPiece(value: unknown): boolean {
  const node = objectIn(value);
  if (!node || Object.keys(node).some((key) => OF_COMMENT.test(key))) return false;
  if (Array.isArray(node['children']) || Array.isArray(node['content'])) return INLINE.test(typeOf(node));
  return (
    typeof node['text'] === 'string' || (/^(?:text|span)$/.test(typeOf(node)) && typeof node['value'] === 'string')
  );
}

/** What a piece of a line says of itself. */
const OF_PIECE =
  /^(?:type|text|link|href|url|marks|annotations|style|styles|segment_style|token|mention\w*|bold|italic|underline)$/i;

/** `{text, type: "text"}` with at most a link: a piece of a line of its own. */
function isBare(node: Json): boolean {
  return INLINE.test(node['type'] as string) && Object.keys(node).every((key) => OF_PIECE.test(key));
}

function typeOf(node: Json): string {
  for (const key of ['type', 'nodeType', '_type']) if (typeof node[key] === 'string') return node[key];
  return '';
}

class Writer {
  #text = '';
  #line = '';
  #wasItem = false;
  #nodes = 0;

  /** Whether it is one that is understood. */
  write(value: unknown, depth: number, isItem: boolean): boolean {
    const node = objectIn(value);
    if (!node || depth > DEEPEST || ++this.#nodes > MOST_NODES) return false;
    const type = typeOf(node);
    if (BREAK.test(type)) {
      this.#line += '\n';
      return true;
    }
    const own = isItem || ITEM.test(type);
    const isBlock = node['isBlock'] === true || Array.isArray(node['spans']) || (!isPiece(node) && !('insert' in node));
    const isApart = isBlock && !INLINE.test(type) && typeof node['plain_text'] !== 'string';
    if (isApart) this.#flush(own);
    const words = wordsOf(node);
    if (words !== undefined) this.#line += words;
    const items = objectIn(node['data'])?.['items'];
    if (Array.isArray(items)) for (const item of items) this.#item(item);
    const inside = [node['children'], node['content'], node['nodes']].find((each) => Array.isArray(each)) as unknown[];
    for (const each of inside ?? []) if (!this.write(each, depth + 1, own)) return false;
    if (isApart) this.#flush(own);
    return true;
  }

  end(): string {
    this.#flush(false);
    return this.#text;
  }

  #item(item: unknown): void {
    this.#flush(true);
    const { content = item, items } = objectIn(item) ?? {};
    if (typeof content === 'string') this.#line += inLine(content);
    this.#flush(true);
    if (Array.isArray(items)) for (const each of items) this.#item(each);
  }

  #flush(isItem: boolean): void {
    const line = this.#line.replaceAll('\u200b', '').trim();
    this.#line = '';
    if (line === '') return;
    if (this.#text !== '') this.#text += isItem && this.#wasItem ? '\n' : '\n\n';
    this.#text += line;
    this.#wasItem = isItem;
  }
}

function wordsOf(node: Json): string | undefined {
  for (const key of ['plain_text', 'insert', 'text']) if (typeof node[key] === 'string') return node[key];
  const type = typeOf(node);
  if (/^(?:text|span)$/.test(type) && typeof node['value'] === 'string') return node['value'];
  const drawn = objectIn(node['textData'])?.['text'];
  if (typeof drawn === 'string') return drawn;
  const kept = node['isBlock'] === true ? objectIn(node['data'])?.['text'] : undefined;
  return typeof kept === 'string' ? inLine(kept) : undefined;
}

/** What an editor keeps of a line, with tags in it. */
function inLine(html: string): string {
  return /[<&]/.test(html) ? decodeEntities(stripTags(html)) : html;
}
