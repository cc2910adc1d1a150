import type { HeadPage } from '../schema/page.ts';
import type { Started } from '../client/request.ts';
import { earlyRequest } from '../stores/early-request.ts';

/** Milliseconds after which the reader that retries takes over. */
const PATIENCE = 5_000;

/**
 * A head page as a first view needs it: its addresses absolute, its items not judged yet. The value stays as it was.
 *
 * @throws when it is none; a store that is seeded with it says what is wrong.
 */
export const headFrom = (page: HeadPage, base: string): HeadPage => {
  const links = { ...page.links } as Record<string, string | null>;
  for (const name in links) {
    const link = links[name] && new URL(links[name], base);
    if (link) links[name] = link.href;
    if (link && !/^http/.test(link.protocol)) throw TypeError(name);
  }
  // Each of these is read where a head page has it, and missing from what is none.
  if (!links['root'] || !page.items.map || !page.selection.rules.map || !page.collection.slug) throw TypeError(base);
  return { ...page, links: links as unknown as HeadPage['links'] };
};

const read = ({ response, isTaken }: Started, url: string): Promise<HeadPage> =>
  new Promise<HeadPage>((resolve, reject) => {
    setTimeout(reject, PATIENCE);
    // A copy is read: where it is no page, the answer goes on to the reader that knows what to say of it.
    void response
      .then(async (answer) => {
        if (isTaken || !answer.ok) throw TypeError(url);
        resolve(headFrom((await answer.clone().json()) as HeadPage, answer.url || url));
      })
      .catch(reject);
  });

/**
 * The head page at an address, for all who ask in one moment: one attempt. When it fails, `sharedTestimonialsStore`
 * takes the same answer as its first, retries where that helps, and says what is wrong. @param url absolute.
 */
export const headOf = (url: string): Promise<HeadPage> => {
  const started = earlyRequest(url);
  return (started.head ??= read(started, url));
};
