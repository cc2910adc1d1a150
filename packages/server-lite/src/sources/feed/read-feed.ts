import { type Element } from './element.ts';
import { ElementReader } from './read-elements.ts';

const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);
const ENTRIES = new Set(['item', 'entry']);

/** What stands around an entry that stands by itself. */
const NOTHING: Element = { name: 'feed', attributes: {}, children: [], base: '', language: '' };

export interface EntrySink {
  entry(entry: Element, feed: Element): void;
  recordTooLarge?: (name: string) => void;
  tooLarge(name: string): void;
}

/** Finds the entries of a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, CDF. Take it as it comes: `write`, then `end`. */
export function feedReader(sink: EntrySink, base = ''): ElementReader {
  return new ElementReader(
    {
      // An entry of Atom may also stand by itself (RFC 4287 §2).
      isRecord: ({ name }, [root]) => ENTRIES.has(name) && (root ? ROOTS.has(root.name) : name === 'entry'),
      record: (entry, parents) => sink.entry(entry, channelOf(parents)),
      recordTooLarge: sink.recordTooLarge,
      tooLarge: (name) => sink.tooLarge(name),
    },
    base,
  );
}

/** In RDF the channel stands beside the items, elsewhere around them. */
function channelOf(parents: readonly Element[]): Element {
  const [root = NOTHING] = parents;
  const around = parents.findLast(({ name }) => name === 'channel' || name === 'feed');
  const beside = root.children.find((each): each is Element => typeof each !== 'string' && each.name === 'channel');
  return around ?? beside ?? root;
}
