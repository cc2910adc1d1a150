import type { Item } from './model.ts';
import { isMarked, type Watch } from './watch.ts';
import { type Link, linksIn, placesOf, readLink } from './watch-links.ts';
import { marked, type Token, tokens } from './watch-words.ts';

/** `shared`: what a posting quotes. `url`: the address of the item itself. `tags`: those that it came with. */
export type MatchField = 'title' | 'body' | 'shared' | 'url' | 'tags';

/** Where a watch was found: UTF-16 units `[start, end)` of the field's text as kept; both 0 for the field as a whole. */
export interface Found {
  watch: number;
  field: MatchField;
  start: number;
  end: number;
}

export type Watched = Pick<Item, 'title' | 'body' | 'facets' | 'url' | 'sharedContent' | 'tags'>;

/** Watches made ready: finding takes time by the length of the words, whatever number of watches there is. */
export interface Matcher {
  match(item: Watched): Found[];
}

/** Passages that are kept of one watch in one item. */
const MOST_PASSAGES = 3;
const MOST_LINKS = 400;

interface Pattern {
  watch: number;
  /** `outside`: nothing else of the watch counts. `around`: what lies within it does not. */
  role: 'is' | 'outside' | 'around';
}

interface Node {
  next?: Map<string, Node>;
  ends?: Pattern[];
}

interface LinkPattern extends Pattern {
  params: readonly string[];
}

interface Hit extends Omit<Found, 'watch'> {
  pattern: Pattern;
}

/** @param watches as `checkedWatch` gave them */
export function compileWatches(watches: readonly Watch[]): Matcher {
  const root: Node = {};
  const signs = new Map<string, Pattern[]>();
  const links = new Map<string, LinkPattern[]>();
  for (const watch of watches) addWatch(watch, { root, signs, links });
  const hasLinks = links.size > 0;
  return {
    match(item) {
      const hits: Hit[] = [];
      for (const [field, text] of textsOf(item)) {
        walk(root, tokens(text), field, hits);
        if (signs.size > 0) for (const token of marked(text)) meet(signs.get(token.text), token, field, hits);
      }
      if (signs.size > 0) meetSigns(item, signs, hits);
      if (hasLinks) for (const { link, ...place } of linksOf(item)) meetLink(links, link, place, hits);
      return settle(hits);
    },
  };
}

function addWatch(watch: Watch, to: { root: Node; signs: Map<string, Pattern[]>; links: Map<string, LinkPattern[]> }) {
  const { id, kind, text, variants, not } = watch;
  const add = (said: string, role: Pattern['role']) => {
    const pattern = { watch: id, role };
    if (isMarked(said)) pushTo(to.signs, marked(said)[0]?.text ?? '', pattern);
    else addPhrase(to.root, tokens(said), pattern);
  };
  const own = kind === 'link' ? [] : [text, ...variants];
  for (const each of own) add(each, 'is');
  if (kind === 'link') {
    const link = readLink(text);
    if (link) pushTo(to.links, placesOf(link).at(-1) as string, { watch: id, role: 'is', params: link.params });
  }
  for (const each of not) add(each, own.some((one) => holds(each, one)) ? 'around' : 'outside');
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function addPhrase(root: Node, words: readonly Token[], pattern: Pattern): void {
  let node = root;
  for (const { text } of words) {
    node.next ??= new Map();
    let next = node.next.get(text);
    if (!next) node.next.set(text, (next = {}));
    node = next;
  }
  if (node !== root) (node.ends ??= []).push(pattern);
}

/** Whether the words of one stand in the other, in order and without a gap. */
function holds(whole: string, part: string): boolean {
  if (isMarked(whole) || isMarked(part)) return false;
  const joined = (text: string) =>
    `\n${tokens(text)
      .map((token) => token.text)
      .join('\n')}\n`;
  return joined(whole).includes(joined(part));
}

function* textsOf({ title, body, sharedContent }: Watched): Generator<[MatchField, string]> {
  if (title !== null) yield ['title', title];
  yield ['body', body];
  if (sharedContent) yield ['shared', sharedContent.text];
}

/** From every word as far as anything that is looked for goes on. */
function walk(root: Node, words: readonly Token[], field: MatchField, hits: Hit[]): void {
  for (let from = 0; from < words.length; from++) {
    let node: Node | undefined = root;
    for (let at = from; at < words.length; at++) {
      node = node.next?.get(words[at]!.text);
      if (!node) break;
      const { ends } = node;
      if (ends) meet(ends, { start: words[from]!.start, end: words[at]!.end }, field, hits);
    }
  }
}

type Place = Pick<Found, 'start' | 'end'>;

function meet(patterns: readonly Pattern[] | undefined, { start, end }: Place, field: MatchField, hits: Hit[]): void {
  if (patterns) for (const pattern of patterns) hits.push({ pattern, field, start, end });
}

/** Hashtags and mentions that stand in the words without their sign, or with the host in their address alone. */
function meetSigns({ body, facets, tags }: Watched, signs: Map<string, Pattern[]>, hits: Hit[]): void {
  for (const { type, start, end, url } of facets) {
    const said = body.slice(start, end).replace(/^[#@＃＠]/, '');
    if (type === 'hashtag') meet(signs.get(sign(`#${said}`)), { start, end }, 'body', hits);
    if (type !== 'mention') continue;
    meet(signs.get(sign(`@${said}`)), { start, end }, 'body', hits);
    const { host, parts } = readLink(url ?? '') ?? { host: '', parts: [] };
    const name = parts.at(-1)?.replace(/^@/, '');
    if (name) for (const each of marked(`@${name}@${host}`)) meet(signs.get(each.text), { start, end }, 'body', hits);
  }
  for (const tag of tags) meet(signs.get(sign(`#${tag}`)), { start: 0, end: 0 }, 'tags', hits);
}

/** Empty for what is more than one hashtag or name. */
function sign(text: string): string {
  const [one] = marked(text);
  return one?.end === text.length ? one.text : '';
}

function* linksOf(item: Watched): Generator<{ link: Link; field: MatchField } & Place> {
  const given: [MatchField, string | null | undefined, Place][] = [
    ...item.facets.map(({ url, start, end }): [MatchField, string | undefined, Place] => ['body', url, { start, end }]),
    ['url', item.url, { start: 0, end: 0 }],
    ['shared', item.sharedContent?.url, { start: 0, end: 0 }],
  ];
  for (const [field, url, place] of given) {
    const link = url ? readLink(url) : undefined;
    if (link) yield { link, field, ...place };
  }
  for (const [field, text] of textsOf(item))
    for (const found of linksIn(text).slice(0, MOST_LINKS)) yield { field, ...found };
}

function meetLink(
  links: Map<string, LinkPattern[]>,
  link: Link,
  { field, ...place }: { field: MatchField } & Place,
  hits: Hit[],
): void {
  for (const key of placesOf(link))
    for (const pattern of links.get(key) ?? [])
      if (pattern.params.every((each) => link.params.includes(each))) hits.push({ pattern, field, ...place });
}

/** Without what is excluded; of passages that lie over each other the longest. */
function settle(hits: readonly Hit[]): Found[] {
  const byWatch = new Map<number, Hit[]>();
  for (const hit of hits) pushToWatch(byWatch, hit);
  const found: Found[] = [];
  for (const [watch, own] of byWatch) {
    if (own.some(({ pattern }) => pattern.role === 'outside')) continue;
    for (const { field, start, end } of passages(own)) found.push({ watch, field, start, end });
  }
  return found.sort(inReading);
}

function pushToWatch(byWatch: Map<number, Hit[]>, hit: Hit): void {
  const known = byWatch.get(hit.pattern.watch);
  if (known) known.push(hit);
  else byWatch.set(hit.pattern.watch, [hit]);
}

const ORDER: readonly MatchField[] = ['title', 'body', 'shared', 'url', 'tags'];

/** As somebody reads: the title first, then along the words. */
export function inReading(a: Found, b: Found): number {
  return ORDER.indexOf(a.field) - ORDER.indexOf(b.field) || a.start - b.start || a.watch - b.watch;
}

function passages(hits: readonly Hit[]): Hit[] {
  const inOrder = hits.toSorted(
    (a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field) || a.start - b.start || b.end - a.end,
  );
  const kept: Hit[] = [];
  // Those that begin before and end last, of what takes passages out.
  let around: Hit | undefined;
  let last: Hit | undefined;
  for (const hit of inOrder) {
    if (hit.pattern.role === 'around') {
      if (around?.field !== hit.field || around.end < hit.end) around = hit;
      continue;
    }
    if (around?.field === hit.field && hit.end <= around.end) continue;
    if (last?.field === hit.field && (hit.start < last.end || hit.start === last.start)) continue;
    last = hit;
    kept.push(hit);
    if (kept.length === MOST_PASSAGES) break;
  }
  return kept;
}
