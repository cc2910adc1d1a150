import { canonicalJson } from './canonical-json.ts';
import { findPassage } from './find-passage.ts';
import type { Item } from './model.ts';
import { picturesNamed } from './pictures-named.ts';
import { repeatsStart } from './repeats-start.ts';
import { stableAddress } from './stable-address.ts';

/** What a reader sees as the author's words: a change of any of it makes it another thing than was looked at. */
const WORDS = ['title', 'body', 'rating', 'sharedContent'] as const satisfies readonly (keyof Item)[];
/** What is known about the words. */
const ABOUT = ['datePublished', 'dateExperienced', 'url', 'itemReviewed'] as const satisfies readonly (keyof Item)[];

/** What the next look at a source compares with; counts of likes and the like are not part of it. */
export function sourceText(item: Item): string {
  const { name, url, jobTitle, worksFor } = item.author;
  const said = [...WORDS, ...ABOUT].map((field) => item[field] ?? null);
  return canonicalJson([...said, name, url ?? null, jobTitle ?? null, worksFor ?? null]);
}

/** The same for which pictures it names, and what they show; an address that is only signed anew is the same. */
export function sourcePictures({ extra }: Pick<Item, 'extra'>): string {
  return canonicalJson(picturesNamed(extra).map(({ kind, address, text }) => [kind, stableAddress(address), text]));
}

/**
 * Replaces what came from the source by what it says now. What the business made of it (tags, whether it is featured,
 * its language, answer, pictures and videos) stays; a part that was marked or cut out stays where its words are still there.
 *
 * @returns the names of the fields that are other than before, and whether a reader sees other words
 */
export function takeFromSource(item: Item, fresh: Item): { fields: string[]; isOther: boolean } {
  const differs = (field: keyof Item) => canonicalJson(item[field]) !== canonicalJson(fresh[field]);
  const words: string[] = WORDS.filter(differs);
  const about: string[] = ABOUT.filter(differs);
  const author = authorOf(item, fresh);
  // A title that was taken while it only repeated the words: without it readers see the same.
  const isTitleOnlyRepeated = fresh.title === null && item.title !== null && repeatsStart(item.title, fresh.body);
  const isRenamed = item.author.name !== fresh.author.name;
  const isAuthorOther = canonicalJson(author) !== canonicalJson(item.author);
  if (words.includes('body')) {
    const found = item.excerpt && findPassage(item.excerpt, item.body, fresh.body);
    const marked = item.facets.flatMap((facet) => {
      const part = facet.type === 'highlight' ? findPassage(facet, item.body, fresh.body) : null;
      return part ? [{ ...facet, ...part }] : [];
    });
    // Links and names are the source's own, and follow its words.
    const facets = [...fresh.facets, ...marked].toSorted((a, b) => a.start - b.start);
    if (canonicalJson(found) !== canonicalJson(item.excerpt)) about.push('excerpt');
    if (canonicalJson(facets) !== canonicalJson(item.facets)) about.push('facets');
    item.excerpt = found;
    item.facets = facets;
  }
  for (const field of [...WORDS, ...ABOUT]) Object.assign(item, { [field]: fresh[field] });
  item.author = author;
  if (fresh.extra) item.extra = { ...item.extra, ...fresh.extra, ...named(item.extra) };
  return {
    fields: [...words, ...about, ...(isAuthorOther ? ['author'] : [])].sort(),
    isOther: words.some((field) => field !== 'title' || !isTitleOnlyRepeated) || isRenamed,
  };
}

/** Names the pictures that the source names now; what of them is shown is `relinkPictures`' to follow. */
export function takePicturesFromSource(item: Item, fresh: Item): void {
  const { images: _, imageTexts: __, authorImage: ___, ...others } = item.extra ?? {};
  const extra = { ...others, ...named(fresh.extra) };
  item.extra = Object.keys(extra).length > 0 ? extra : null;
}

function named(extra: Item['extra']): Record<string, unknown> {
  const fields = ['images', 'imageTexts', 'authorImage'];
  return Object.fromEntries(Object.entries(extra ?? {}).filter(([name]) => fields.includes(name)));
}

/** The picture that was fetched stays until another one is. */
function authorOf({ author: { image } }: Item, { author }: Item): Item['author'] {
  return { ...author, ...(image && { image }) };
}
