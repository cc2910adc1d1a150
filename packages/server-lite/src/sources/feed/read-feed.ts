import { type Element } from './element.ts';
import { ElementReader } from './read-elements.ts';

const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);
const ENTRIES = new Set(['item', 'entry']);

export interface EntrySink {
  entry(entry: Element, feed: Element): void;
  tooLarge(name: string): void;
}

/** Finds the entries of a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, CDF. Take it as it comes: `write`, then `end`. */
export function feedReader(sink: EntrySink, base = ''): ElementReader {
  return new ElementReader(
    {
      isRecord: ({ name }, parents) => ENTRIES.has(name) && parents.length > 0 && ROOTS.has(parents[0]?.name ?? ''),
      record: (entry, parents) => sink.entry(entry, channelOf(parents)),
      tooLarge: (name) => sink.tooLarge(name),
    },
    base,
  );
}

/** In RDF the channel stands beside the items, elsewhere around them. */
function channelOf(parents: readonly Element[]): Element {
  const [root] = parents as [Element];
  const around = parents.findLast(({ name }) => name === 'channel' || name === 'feed');
  const beside = root.children.find((each): each is Element => typeof each !== 'string' && each.name === 'channel');
  return around ?? beside ?? root;
}
