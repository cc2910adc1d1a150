/** An element of a feed, with what it inherits already worked out. */
export interface Element {
  /** In small letters, behind one prefix per vocabulary whatever prefix the feed uses; none for those of RSS and Atom. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
  /** What addresses in it are relative to; empty where nothing says it. */
  base: string;
  /** As the feed writes it; empty where nothing says it. */
  language: string;
  /** Names as they are written, where that is otherwise: of the element, and of its attributes by their small letters. */
  written?: string;
  spelt?: Readonly<Record<string, string>>;
}

const VOCABULARIES: readonly [address: RegExp, prefix: string][] = [
  [/^https?:\/\/www\.w3\.org\/2005\/atom$|^https?:\/\/purl\.org\/atom\/ns/, ''],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/?$|^https?:\/\/(?:my|channel)\.netscape\.com\/rdf\/simple/, ''],
  [/^https?:\/\/(?:backend\.userland\.com|blogs\.law\.harvard\.edu\/tech|cyber\.harvard\.edu)\/?(?:rss)?/, ''],
  [/^https?:\/\/purl\.org\/dc\/elements\//, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms\//, 'dcterms'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content'],
  [/^https?:\/\/(?:www\.)?w3\.org\/1999\/02\/22-rdf-syntax-ns#/, 'rdf'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml/, 'xhtml'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast/, 'itunes'],
  [/^https?:\/\/itunes\.apple\.com\/rss/, 'im'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt/, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\//, 'wp'],
  [/^https?:\/\/disqus\.com\/disqus-internals/, 'dsq'],
  [/^https?:\/\/www\.youtube\.com\/xml\/schemas/, 'yt'],
  [/^https?:\/\/www\.w3\.org\/xml\/1998\/namespace/, 'xml'],
];

/** The prefix of a vocabulary by its address; undefined for one that is not known. */
export function prefixOf(address: string): string | undefined {
  const small = address.trim().toLowerCase();
  return VOCABULARIES.find(([pattern]) => pattern.test(small))?.[1];
}

export function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first child of one of these names, the names in their order. */
export function child(of: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = elementsOf(of).find((each) => each.name === name);
    if (found) return found;
  }
  return undefined;
}

export function childrenNamed(of: Element, ...names: readonly string[]): Element[] {
  return elementsOf(of).filter(({ name }) => names.includes(name));
}

/** All text inside, as written. */
export function rawText({ children }: Element): string {
  return children.map((each) => (typeof each === 'string' ? each : rawText(each))).join('');
}

/** All text inside, without the space around it; undefined where there is none. */
export function textIn(element: Element | undefined): string | undefined {
  const text = element === undefined ? '' : rawText(element).trim();
  return text === '' ? undefined : text;
}
