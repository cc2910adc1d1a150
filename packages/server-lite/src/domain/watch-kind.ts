import { compileWatches, type Watched } from './match-watches.ts';
import { isMarked, type Watch, type WatchKind } from './watch.ts';
import { readLink } from './watch-links.ts';

/** What a text is that shall be looked out for: an address with a path or a scheme leads somewhere; everything else is words. */
export function kindOfWatch(text: string): WatchKind {
  if (isMarked(text) || /\s/.test(text.trim())) return 'word';
  return /^https?:\/\//i.test(text.trim()) || readLink(text) !== undefined ? 'link' : 'word';
}

/** A text as a posting that says it and nothing else. */
export function saidAlone(text: string): Watched {
  return { title: null, body: text, facets: [], url: null, sharedContent: null, tags: [] };
}

/** In how many of these items a watch would be found. */
export function foundAmong(watch: Watch, items: readonly Watched[]): number {
  const matcher = compileWatches([watch]);
  return items.filter((item) => matcher.match(item).length > 0).length;
}
