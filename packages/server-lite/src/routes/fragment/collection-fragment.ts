import type { HeadPage } from '@smm/sdk/schema';
import { fragment, fragmentWords } from '@smm/widgets/fragment';
import type { Answer } from '../../http/answer.ts';
import type { AppContext, AppDeps } from '../../http/context.ts';
import { publicFolder } from '../../http/file-host.ts';
import { askedAnswer, packedHtml, styleHashes } from './asked-answer.ts';
import { parseFragment, type AskedFragment } from './fragment-options.ts';
import { headPage } from './head-page.ts';

/** A collection as markup for a page that somebody's server writes: whole without a script, and taken over in place by it. */
export async function collectionFragment(c: AppContext, deps: AppDeps, slug: string): Promise<Answer> {
  const asked = parseFragment(new URL(c.req.url).searchParams);
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
  const text = fragment(page, {
    ...asked,
    src: `${folder}v1/collections/${slug}.json`,
    words: await fragmentWords(lang),
    stylesheet: isLinked ? `${folder}${cdn}/fragment.css` : undefined,
    onLeftOut: ({ identifier }, why) => deps.log.error({ item: identifier, why }, 'a fragment leaves out an item'),
  });
  return packedHtml(`${text}\n`, [...alone(text), 'Content-Language', lang]);
}

/** Opened by itself it is a page of words in their looks, and nothing more. */
function alone(text: string): string[] {
  const [looks = "'self'"] = styleHashes(text);
  return ['Content-Security-Policy', `default-src 'none'; style-src ${looks}; img-src 'self'; sandbox`];
}
