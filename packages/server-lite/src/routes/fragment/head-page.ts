import type { HeadPage } from '@smm/sdk/schema';
import type { AppDeps } from '../../http/context.ts';
import { SLUG } from '../further-page.ts';
import { headJson } from '../page-json.ts';
import { unknownCollection } from '../unknown-collection.ts';

/** A collection's head page as readers get it. @throws ProblemError where there is no such collection. */
export async function headPage(
  { storage, files }: Pick<AppDeps, 'storage' | 'files'>,
  slug: string,
): Promise<HeadPage> {
  const rows = SLUG.test(slug) ? await storage.read.head(slug, 'selection') : undefined;
  if (rows === undefined) throw unknownCollection(slug);
  const text = headJson(rows, 'selection', files).map((part) =>
    typeof part === 'string' ? part : String(Buffer.from(part)),
  );
  return JSON.parse(text.join('')) as HeadPage;
}
