import type { Policy } from '@smm/sdk/schema';
import type { Speech } from '@smm/widgets/locales';
import { type FileHost, NO_ICON, policyAddress } from '../http/file-host.ts';
import { html, type Markup } from '../http/html.ts';
import { visitorPage } from '../http/visitor-page.ts';
import { VISITOR_LANGUAGES, visitorSpeech, type VisitorWord } from '../locales/visitor.words.ts';
import { policyFigures } from './policy-figures.ts';

interface PageParts {
  policy: Policy;
  /** One of {@link VISITOR_LANGUAGES}. */
  language: string;
  /** Slugs of invented subjects. */
  samples: ReadonlySet<string>;
  /** Of the business's own words, where it says so. */
  ownLanguage?: string | undefined;
  files?: FileHost | undefined;
}

type Own = NonNullable<Policy['ownWords']>;

/** The page at `/policy`. It reads in full without JavaScript. */
export function policyPage({ policy, language, samples, ownLanguage, files }: PageParts): string {
  const speech = visitorSpeech(language);
  const { say } = speech;
  const own = (part: keyof Own): Markup | string => ownWords(policy.ownWords?.[part], ownLanguage, speech);
  const body = html`<h1>${say('policy')}</h1>
    <p class="lead">${say('pCounted')} <a href="./policy.json">${say('asData')}</a></p>
    <h2>${say('pGathered')}</h2>
    <p>${say('pGatheredHow')}</p>
    <p>${say('pGatheredTies')}</p>
    ${own('gathering')}
    <h2>${say('pChecked')}</h2>
    <p>${say('pCheckedHow')}</p>
    ${own('checking')}
    <h2>${say('pChosen')}</h2>
    <p>${say('pChosenHow')}</p>
    <p>${say('pChosenHidden')}</p>
    ${own('choosing')}
    ${policy.subjects.map((subject) => policyFigures(subject, samples.has(subject.subject.identifier), speech))}
    ${policy.subjects.length === 0 ? html`<p class="card">${say('pNothingYet')} <strong>${say('pNotVerified')}</strong></p>` : ''}
    <footer>
      <p>${say('pRecord')}</p>
      ${languages(language, say('pLanguages'), files)}
    </footer>`;
  return visitorPage(language, say('policy'), body, alternates(files));
}

/** What the business adds, never to be taken for what is counted or for what holds everywhere. */
function ownWords(
  text: string | undefined,
  language: string | undefined,
  { say }: Speech<VisitorWord>,
): Markup | string {
  if (text === undefined) return '';
  const tag = language === undefined ? '' : html`lang="${language}"`;
  return html`<div class="own">
    <p class="from">${say('pOwnWords')}</p>
    <blockquote ${tag}>${text.split(/\n{2,}/).map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}</blockquote>
  </div>`;
}

function languages(current: string, title: string, files: FileHost | undefined): Markup {
  return html`<nav aria-label="${title}">
    <ul class="langs">
      ${VISITOR_LANGUAGES.filter((tag) => tag !== current).map(
        (tag) =>
          html`<li>
            <a href="./${policyAddress(files, tag)}" lang="${tag}" hreflang="${tag}" rel="alternate">${ownName(tag)}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function alternates(files: FileHost | undefined): Markup {
  const links = VISITOR_LANGUAGES.map(
    (tag) => html`<link rel="alternate" hreflang="${tag}" href="./${policyAddress(files, tag)}" />`,
  );
  const icon = files === undefined ? '' : NO_ICON;
  return html`${icon}${links} <link rel="alternate" hreflang="x-default" href="./${policyAddress(files)}" />`;
}

/** As its speakers call it. */
function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
