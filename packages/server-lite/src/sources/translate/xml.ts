import { DisqusRecords, wordpressRecords } from '../feed/comment-records.ts';
import { elementJson } from '../feed/element-json.ts';
import { feedRecord, isAboutFeed } from '../feed/feed-records.ts';
import { wordpressTestimonial } from '../feed/wordpress-testimonials.ts';
import { ElementReader, type ElementSink, LARGEST } from '../feed/read-elements.ts';
import { type EntrySink, feedReader } from '../feed/read-feed.ts';
import { refusedLine } from '../records/refused-line.ts';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units: XML of which nothing is known is looked at as a whole, as long as nothing in it repeats. */
const LARGEST_WHOLE = 32 << 20;
/** From here on, what repeats in it is taken one by one. */
const SPLIT_FROM = 2 << 20;

export type XmlKind = 'feed' | 'wordpress' | 'disqus' | 'xml';

/** The records in XML, one on each line as JSON. @throws SourceError where there is none, or one is too large. */
export async function* translateXml(
  kind: XmlKind,
  name: string,
  texts: AsyncIterable<string>,
  base = '',
): AsyncGenerator<string> {
  let lines = '';
  // What was left out before the first record stands behind it: the first line tells what the lines are.
  let before = '';
  let count = 0;
  let refused = 0;
  const put = (record: unknown) => {
    if (record === undefined) return;
    lines += `${JSON.stringify(record)}\n${before}`;
    before = '';
    count += 1;
  };
  const leave = (reason: string) => {
    if (count === 0) before += refusedLine(reason);
    else lines += refusedLine(reason);
  };
  const refuse = (what: string) => {
    leave(`an element <${what}> holds more than ${LARGEST} characters and was left out. Shorten it`);
    refused += 1;
  };
  const reader = readerOf(kind, { put, refuse, leave }, name, base);
  for await (const text of texts) {
    reader.write(text);
    if (lines === '') continue;
    yield lines;
    lines = '';
  }
  reader.end();
  if (lines !== '') yield lines;
  if (count === 0 && refused > 0)
    throw new SourceError(
      `${name} is ${WHAT[kind]} of which every entry (${refused}) holds more than ${LARGEST} characters. Split them.`,
    );
  if (count === 0)
    throw new SourceError(`${name} is ${WHAT[kind]} with nothing in it that somebody said. Export it again.`);
}

const WHAT: Readonly<Record<XmlKind, string>> = {
  feed: 'a feed',
  wordpress: 'a WordPress export',
  disqus: 'a Disqus export',
  xml: 'XML',
};

interface Out {
  put(record: unknown): void;
  /** @param what the element's name */
  refuse(what: string): void;
  /** What holds nothing to take is listed with its reason. */
  leave(reason: string): void;
}

function readerOf(kind: XmlKind, { put, refuse, leave }: Out, name: string, base: string): ElementReader {
  const tooLarge = (what: string) => {
    throw new SourceError(`${name} has an element <${what}> that is too large to be read. Split the file.`);
  };
  const large = { recordTooLarge: refuse, tooLarge };
  if (kind === 'feed') {
    const entry: EntrySink['entry'] = (each, feed) => {
      if (isAboutFeed(each, feed)) return;
      const record = feedRecord(each, feed);
      if (record === undefined && base === '') leave('an entry of the feed has neither a title nor words');
      else put(record);
    };
    // Who reads a feed by its address lists these with their ids.
    return feedReader({ entry, ...large }, base);
  }
  if (kind === 'wordpress') {
    const entry: EntrySink['entry'] = (page) => [wordpressTestimonial(page), ...wordpressRecords(page)].forEach(put);
    return feedReader({ entry, ...large }, base);
  }
  const disqus = new DisqusRecords();
  let root = '';
  const sink: ElementSink =
    kind === 'disqus'
      ? {
          isRecord: ({ name: each }, parents) => parents.length === 1 && (each === 'post' || each === 'thread'),
          record: (element) => put(disqus.take(element)),
          ...large,
        }
      : {
          isRecord: (element, parents) => {
            root = parents.length === 0 ? element.name : root;
            return parents.length === 0;
          },
          record: (element, parents) => {
            const json = elementJson(element);
            // Of what repeats, empty elements and bare words have no names that say what they are.
            if (parents.length === 0 || typeof json === 'object') put(json);
          },
          recordTooLarge: (what) => (what === root ? tooLarge(what) : refuse(what)),
          tooLarge,
          splitFrom: SPLIT_FROM,
        };
  return new ElementReader(sink, base, kind === 'xml' ? LARGEST_WHOLE : undefined);
}
