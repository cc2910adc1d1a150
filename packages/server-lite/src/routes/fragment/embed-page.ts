import type { HeadPage } from '@smm/sdk/schema';
import { fragment, fragmentWords, type FragmentWords } from '@smm/widgets/fragment';
import type { Answer } from '../../http/answer.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { publicFolder } from '../../http/file-host.ts';
import { html, Markup } from '../../http/html.ts';
import { mountRead } from '../read.ts';
import { askedAnswer, packedHtml, styleHashes } from './asked-answer.ts';
import { parseFragment, type AskedFragment } from './fragment-options.ts';
import { headPage } from './head-page.ts';

const ROUTE = '/c/:slug/embed';
/** Nothing but the words and their cards, on whatever ground the page around has. */
const STYLE =
  ':root{color-scheme:light dark}body{margin:0;padding:4px;background:transparent;font:16px/1.5 system-ui,sans-serif}';

/** A collection as a page to be shown in a frame, for editors that take nothing else. Whole without a script; with one it tells its height. */
export function mountEmbedPage(app: App, deps: AppDeps): void {
  mountRead(app, deps, ROUTE, (c) => embedPage(c, deps, c.req.param('slug') as string));
}

async function embedPage(c: AppContext, deps: AppDeps, slug: string): Promise<Answer> {
  const asked = parseFragment(new URL(c.req.url).searchParams);
  const { folder, isSettled } = publicFolder(c, deps);
  const { allowed } = deps.publicHeaders;
  const name = `embed ${slug} ${JSON.stringify(asked)} ${allowed.join()}`;
  return askedAnswer(deps, name, isSettled, async () => {
    const page = await headPage(deps, slug);
    const words = await fragmentWords(asked.lang ?? 'en');
    const text = embedMarkup(page, asked, words, { folder, slug, cdnPath: deps.config.cdnPath });
    const { language } = words.speech;
    return packedHtml(text, ['Content-Security-Policy', policy(text, folder, allowed), 'Content-Language', language]);
  });
}

function embedMarkup(
  page: HeadPage,
  { isLinked: _, quotations: __, ...asked }: AskedFragment,
  words: FragmentWords,
  { folder, slug, cdnPath }: { folder: string; slug: string; cdnPath: string },
): string {
  const [cdn = ''] = cdnPath.split('/');
  const src = `${folder}v1/collections/${slug}.json`;
  // A search engine finds these words on the page that shows them, not in its frame.
  const shown = fragment(page, { ...asked, src, words, structuredData: false, quotations: false });
  const { theme } = asked;
  const sheet = theme === undefined ? '' : html`<link rel="stylesheet" href="${folder}${cdn}/themes/${theme}.css" />`;
  return html`<!doctype html>
    <html lang="${words.speech.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${page.subject.name}</title>
        <base target="_blank" />
        <link rel="icon" href="data:," />
        <style>
          ${new Markup(STYLE)}
        </style>
        ${sheet}
        <script type="module" src="${folder}${cdnPath}"></script>
        <script type="module" src="${folder}${cdn}/embed.js"></script>
      </head>
      <body>
        ${new Markup(shown)}
      </body>
    </html>`.text;
}

/** Our own scripts, the styles in the page by their hash, and frames where the business said that it may be read. */
function policy(text: string, folder: string, allowed: readonly string[]): string {
  const own = `'self' ${new URL(folder).origin}`;
  const around = allowed.length === 0 || allowed.includes('*') ? '*' : allowed.join(' ');
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own} ${styleHashes(text).join(' ')}`,
    `img-src ${own} data:`,
    `connect-src ${own}`,
    'frame-src https:',
    'media-src https:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${around}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
