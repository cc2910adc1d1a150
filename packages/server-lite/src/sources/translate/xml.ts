import { DisqusRecords, wordpressRecords } from '../feed/comment-records.ts';
import { elementJson } from '../feed/element-json.ts';
import { feedRecord } from '../feed/feed-records.ts';
import { ElementReader, type ElementSink } from '../feed/read-elements.ts';
import { feedReader } from '../feed/read-feed.ts';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units: XML of which nothing is known is looked at as a whole. */
const LARGEST_WHOLE = 32 << 20;

export type XmlKind = 'feed' | 'wordpress' | 'disqus' | 'xml';

/** The records in XML, one on each line as JSON. @throws SourceError where there is none, or one is too large. */
export async function* translateXml(kind: XmlKind, name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let lines = '';
  let count = 0;
  const put = (record: unknown) => {
    if (record === undefined) return;
    lines += `${JSON.stringify(record)}\n`;
    count += 1;
  };
  const reader = readerOf(kind, put, name);
  for await (const text of texts) {
    reader.write(text);
    if (lines === '') continue;
    yield lines;
    lines = '';
  }
  reader.end();
  if (lines !== '') yield lines;
  if (count === 0)
    throw new SourceError(`${name} is ${WHAT[kind]} with nothing in it that somebody said. Export it again.`);
}

const WHAT: Readonly<Record<XmlKind, string>> = {
  feed: 'a feed',
  wordpress: 'a WordPress export',
  disqus: 'a Disqus export',
  xml: 'XML',
};

function readerOf(kind: XmlKind, put: (record: unknown) => void, name: string): ElementReader {
  const tooLarge = (what: string) => {
    throw new SourceError(`${name} has an element <${what}> that is too large to be read. Split the file.`);
  };
  if (kind === 'feed') return feedReader({ entry: (entry, feed) => put(feedRecord(entry, feed)), tooLarge });
  if (kind === 'wordpress') return feedReader({ entry: (page) => wordpressRecords(page).forEach(put), tooLarge });
  const disqus = new DisqusRecords();
  const sink: ElementSink =
    kind === 'disqus'
      ? {
          isRecord: ({ name: each }, parents) => parents.length === 1 && (each === 'post' || each === 'thread'),
          record: (element) => put(disqus.take(element)),
          tooLarge,
        }
      : {
          isRecord: (_, parents) => parents.length === 0,
          record: (element) => put(elementJson(element)),
          tooLarge,
        };
  return new ElementReader(sink, '', kind === 'xml' ? LARGEST_WHOLE : undefined);
}
