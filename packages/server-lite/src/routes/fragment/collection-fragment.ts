import type { HeadPage } from '@smm/sdk/schema';
import { fragment, fragmentWords, type FragmentElement } from '@smm/widgets/fragment';
import type { Answer } from '../../http/answer.ts';
import type { AppContext, AppDeps } from '../../http/context.ts';
import { publicFolder } from '../../http/file-host.ts';
import { markupRules } from '../../markup/collection-markup.ts';
import { askedAnswer, packedHtml, styleHashes } from './asked-answer.ts';
import { parseFragment, type AskedFragment } from './fragment-options.ts';
import { headPage } from './head-page.ts';

/** Fragments beside `SLUG.html`, by the names of their files in `SLUG/`. */
const FILES: ReadonlyMap<string, FragmentElement> = new Map([
  ['rating.html', 'rating'],
  ['ticker.html', 'ticker'],
  ['feed.html', 'feed'],
]);

/** What the fragment of this name is of; undefined where the name is none of a fragment. */
export const elementOf = (file: string): FragmentElement | undefined => FILES.get(file);

/** A collection as markup for a page that somebody's server writes: whole without a script, and taken over in place by it. */
export async function collectionFragment(
  c: AppContext,
  deps: AppDeps,
  slug: string,
  element?: FragmentElement,
): Promise<Answer> {
  const asked = parseFragment(new URL(c.req.url).searchParams, element);
  const { folder, isSettled } = publicFolder(c, deps);
  return askedAnswer(deps, `${slug} ${JSON.stringify(asked)}`, isSettled, async () =>
    answerWith(await headPage(deps, slug), asked, { folder, slug, deps }),
  );
}

async function answerWith(
  page: HeadPage,
  { lang = 'en', isLinked, ...asked }: AskedFragment,
  { folder, slug, deps }: { folder: string; slug: string; deps: AppDeps },
): Promise<Answer> {
  const [cdn = ''] = deps.config.cdnPath.split('/');
  const rows = await deps.storage.read.head(slug, 'selection');
  const words = await fragmentWords(lang);
  const text = fragment(page, {
    ...asked,
    src: `${folder}v1/collections/${slug}.json`,
    words,
    structuredData: rows && markupRules(rows),
    stylesheet: isLinked ? `${folder}${cdn}/${sheetOf(asked.element)}` : undefined,
    onLeftOut: ({ identifier }, why) => deps.log.error({ item: identifier, why }, 'a fragment leaves out an item'),
  });
  return packedHtml(`${text}\n`, [...alone(text), 'Content-Language', words.speech.language]);
}

const sheetOf = (element: FragmentElement): string => (element === 'wall' ? 'fragment.css' : `fragment-${element}.css`);

/** Opened by itself it is a page of words in their looks, and nothing more. */
function alone(text: string): string[] {
  const [looks = "'self'"] = styleHashes(text);
  return ['Content-Security-Policy', `default-src 'none'; style-src ${looks}; img-src 'self'; sandbox`];
}
