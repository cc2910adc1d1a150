import { html, nothing, type TemplateResult } from 'lit';
import type { AddFeed, Feed, Subject } from './calls.ts';
import { pacesOf, paceWords } from './feed-words.ts';

interface Fields {
  /** Undefined before they are known. */
  subjects: readonly Subject[] | undefined;
  leastMinutes: number;
  /** As it is; absent for one that is new. */
  feed?: Pick<Feed, 'subject' | 'only' | 'listen' | 'everyMinutes' | 'publish'>;
}

const TAKES = [
  ['', 'Reviews and postings'],
  ['reviews', 'Reviews alone'],
  ['postings', 'Postings alone'],
] as const;

/** What a feed is about, what it takes, and how often it is looked at. */
export function feedFields({ subjects, leastMinutes, feed }: Fields): TemplateResult {
  const every = feed?.everyMinutes ?? Math.max(leastMinutes, 60);
  return html`<div class="two">
      ${subjectField(subjects, feed?.subject)}
      <label class="field"
        ><span>What it takes</span
        ><select name="only">
          ${TAKES.map(([value, label]) => html`<option value=${value} ?selected=${value === (feed?.only ?? '')}>${label}</option>`)}
        </select></label
      >
      <label class="field"
        ><span>Looked at</span
        ><select name="everyMinutes">
          ${pacesOf(leastMinutes, feed?.everyMinutes).map(
            (minutes) => html`<option value=${minutes} ?selected=${minutes === every}>${paceWords(minutes)}</option>`,
          )}
        </select></label
      >
    </div>
    <label class="choice"
      ><input type="checkbox" name="listen" ?checked=${feed?.listen ?? false} /> Take in only what a watch finds: of
      everything else nothing is kept</label
    >`;
}

/** What words are about, where there is a choice. */
export function subjectField(
  subjects: readonly Subject[] | undefined,
  chosen?: string,
): TemplateResult | typeof nothing {
  if (subjects !== undefined && subjects.length < 2 && chosen === undefined) return nothing;
  const isListed = chosen === undefined || subjects?.some(({ slug }) => slug === chosen);
  return html`<label class="field"
    ><span>About</span
    ><select name="subject">
      ${isListed ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
      ${subjects?.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === chosen}>${name}</option>`)}
    </select></label
  >`;
}

/** What was chosen in the fields. */
export function saidIn(form: HTMLFormElement): Omit<AddFeed, 'address' | 'look'> {
  const said = new FormData(form);
  const only = String(said.get('only') ?? '');
  const subject = String(said.get('subject') ?? '');
  return {
    only: only === 'reviews' || only === 'postings' ? only : null,
    listen: said.get('listen') !== null,
    everyMinutes: Number(said.get('everyMinutes')),
    ...(subject !== '' && { subject }),
  };
}
