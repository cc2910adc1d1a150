import { NO_ICON, policyAddress, type FileHost } from '../http/file-host.ts';
import { SnapshotError } from '../errors/snapshot-error.ts';
import { html } from '../http/html.ts';
import { visitorSpeech } from '../locales/visitor.words.ts';
import { cdnFiles } from './cdn-files.ts';
import { headRoutes, policyRoutes, reviewPageRoute, reviewRoute, sameName, type FileRoute } from './file-routes.ts';
import { ledTo, type LedTo } from './page-text.ts';
import type { SiteWriter } from './site-writer.ts';

export interface Site {
  /** Slugs of the collections that are written. */
  slugs: readonly string[];
  files: FileHost;
  /** Of pages that name none. */
  language: string;
  /** Ids that lead on to another item. */
  parts: readonly string[];
  cdn: { root: string; folder: string; script: string } | undefined;
}

/**
 * Everything that something else leads to, before what leads to it: pictures, reviews and further pages first, heads and entries
 * last.
 *
 * @param settle has everything written that was handed over so far
 */
export async function writeSite(out: SiteWriter, site: Site, settle: () => void): Promise<void> {
  const { slugs, files, language, parts } = site;
  const cdn = cdnRoutes(site.cdn);
  for (const route of cdn.hashed) await out.write(route);
  for (const slug of slugs) {
    for (const head of [`v1/collections/${slug}.json`, `v1/collections/${slug}/all.json`])
      await writeBehind(out, head, site, slug);
  }
  for (const id of parts) await out.write(reviewRoute(id));
  settle();
  for (const route of policyRoutes(files, language)) await out.write(route);
  await out.put('policy/index.html', { bytes: Buffer.from(leadsOn(files, language)) });
  for (const route of cdn.entries) await out.write(route);
  settle();
  for (const slug of slugs)
    for (const route of headRoutes(slug, language))
      if (!route.isAbsolute || files.base !== undefined) await out.write(route);
  settle();
}

/** What a head leads to, page by page: none is there before its items are, and no item before its pictures. */
async function writeBehind(out: SiteWriter, head: string, { files, language }: Site, slug: string): Promise<void> {
  const first = await out.ask(`/${head}`);
  if (first === undefined) throw missing(head);
  let led = ledTo(first.bytes);
  await writeItems(out, led);
  if (head.endsWith(`/${slug}.json`))
    for (const id of led.ids) await out.write(reviewPageRoute(files, slug, id, language));
  for (let at = head; led.next !== null;) {
    at = new URL(led.next, `http://localhost/${at}`).pathname.slice(1);
    const page = await out.ask(`/${at}`);
    if (page === undefined) throw missing(at);
    led = ledTo(page.bytes);
    await writeItems(out, led);
    await out.put(at, page);
  }
}

/** The same items and pictures stand in several lists. */
async function writeItems(out: SiteWriter, { ids, pictures }: LedTo): Promise<void> {
  for (const path of pictures) await out.writeOnce(sameName(`v1/${path}`));
  for (const id of ids) await out.writeOnce(reviewRoute(id));
}

function missing(path: string): SnapshotError {
  return new SnapshotError(`/${path} is named and not there, so the store is damaged. Run smm audit.`);
}

function cdnRoutes(cdn: Site['cdn']): { hashed: FileRoute[]; entries: FileRoute[] } {
  if (cdn === undefined) return { hashed: [], entries: [] };
  const { hashed, entries } = cdnFiles(cdn.root);
  const named = (name: string): FileRoute => sameName(`${cdn.folder}/${name === 'smm.js' ? cdn.script : name}`);
  return { hashed: hashed.map(named), entries: entries.map(named) };
}

/** `/policy`, which is what the endpoint calls it, on a host that looks for a folder of that name. */
function leadsOn(files: FileHost, language: string): string {
  const address = `../${policyAddress(files)}`;
  const title = visitorSpeech(language).say('policy');
  const page = html`<!doctype html>
    <html lang="${language}">
      <meta charset="utf-8" />
      <meta http-equiv="refresh" content="0; url=${address}" />
      <meta name="robots" content="noindex" />
      ${NO_ICON}
      <title>${title}</title>
      <p><a href="${address}">${title}</a></p>
    </html>`;
  return `${page.text}\n`;
}
