import type { Item, Selection, Subject } from '@smm/sdk/schema';
import { fragmentWords } from '@smm/widgets/fragment';
import { wireSubject } from '../../domain/wire-subject.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import { itemsIn } from '../../exports/feeds/collection-feed.ts';
import type { Answer } from '../../http/answer.ts';
import type { AppContext, AppDeps } from '../../http/context.ts';
import { pageInLanguage } from '../../http/page-in-language.ts';
import { pageLanguage } from '../../locales/wanted-languages.ts';
import type { View } from '../../storage/storage.ts';
import { SLUG } from '../further-page.ts';
import { unknownCollection } from '../unknown-collection.ts';
import { KeptAnswers } from './kept-answers.ts';
import { listMarkup, LIST_HEADERS } from './list-markup.ts';

/** Answers that are kept: few come this way, and those read on. */
const KEPT = 16;
const FURTHER = /^(p-[\w~-]{1,200})\.html$/;
/** The first page of a list, by what the list is. */
const FIRST: Readonly<Record<View, string>> = { selection: 'selection.html', all: 'all.html' };

export interface ListAddress {
  slug: string;
  view: View;
  /** File name. */
  page: string;
}

export interface ListRows {
  items: Item[];
  subject: Subject;
  selection: Selection;
  /** Stem of the next page. */
  next: string | null;
  /** Items on the pages before: undefined on the first. */
  isFirst: boolean;
}

const kept = new WeakMap<AppDeps, KeptAnswers>();

/** A page of a collection's items for people, in the language of whoever asks; it needs no script. A fragment leads here. */
export async function listPage(c: AppContext, deps: AppDeps, { slug, view, page }: ListAddress): Promise<Answer> {
  const [language = 'en'] = pageLanguage(c).split('-');
  // The full list begins beside the selection's pages and goes on in a folder of its own.
  const shown: View = page === FIRST.all && view === 'selection' ? 'all' : view;
  const answers = kept.get(deps) ?? new KeptAnswers(KEPT, () => deps.storage.version());
  kept.set(deps, answers);
  return answers.answer(`${slug} ${shown} ${page} ${language}`, async () => {
    const rows = SLUG.test(slug) ? await read(deps, slug, shown, page) : undefined;
    if (rows === undefined) throw unknownPage(slug, page);
    const words = await fragmentWords(language);
    const depth = shown === 'all' && !rows.isFirst ? 4 : 3;
    const markup = listMarkup({
      ...rows,
      view: shown,
      slug,
      words,
      language,
      root: '../'.repeat(depth),
      files: deps.files,
    });
    return pageInLanguage(markup, language, LIST_HEADERS);
  });
}

/** Undefined where there is no such page. @throws ProblemError where there is no such collection. */
async function read({ storage }: AppDeps, slug: string, view: View, page: string): Promise<ListRows | undefined> {
  const [, further] = FURTHER.exec(page) ?? [];
  if (!further && page !== FIRST[view]) return undefined;
  const head = await storage.read.head(slug, view);
  if (head === undefined) throw unknownCollection(slug);
  const rows = further ? await storage.read.page(slug, view, further) : head;
  if (rows === undefined) return undefined;
  const { selection } = head;
  return {
    items: itemsIn(rows.items),
    subject: wireSubject(head.subject),
    selection,
    next: rows.next,
    isFirst: !further,
  };
}

function unknownPage(slug: string, page: string): ProblemError {
  return new ProblemError(
    'not-found',
    `The collection "${slug.slice(0, 80)}" has no page "${page.slice(0, 80)}". Start again at /v1/collections/SLUG/selection.html.`,
  );
}
