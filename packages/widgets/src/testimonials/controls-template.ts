import type { ItemQuery, QueryFacet } from '@smm/sdk/schema';
import { ANYTHING } from '@smm/sdk/query';
import { html, nothing } from 'lit/html.js';
import { DOWN } from '../icons/icons.ts';
import { CLOSE } from '../icons/talk-icons.ts';
import { icon } from '../templates/icon.ts';
import type { Controls } from './controls.ts';
import type { Talk } from './talk.ts';

/** The parts of a query that a visitor chooses from what there is. */
const FACETS = ['rating', 'tag', 'lang', 'source'] as const;

type Kind = (typeof FACETS)[number];

const ORDERS = ['newest', 'oldest', 'highest', 'lowest'] as const;

/** Search, filters and order in one row; what is chosen and how much was found below it. */
export function controlsTemplate(controls: Controls): unknown {
  const { state, talk, wall } = controls;
  const { query } = state;
  const asked = (wall.host.controls ?? '').split(/\s+/);
  const kinds = FACETS.filter((kind) => asked.includes(kind === 'lang' ? 'language' : kind));
  const chosen = FACETS.flatMap((kind) => query[kind].map((value) => ({ kind, value: String(value) })));
  const change = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    controls.set(queryOf(form, query));
  };
  return html`<form
    class="find"
    part="controls"
    role="search"
    aria-label=${talk.say('find')}
    @input=${change}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="row">
      ${
        asked.includes('search')
          ? html`<input
              type="search"
              name="q"
              maxlength="100"
              autocomplete="off"
              aria-label=${talk.say('find')}
              placeholder=${talk.say('find')}
              .value=${query.q}
            />`
          : nothing
      }
      ${asked.includes('sort') ? order(talk, query) : nothing}
      ${kinds.length ? facets(controls, kinds, chosen.length) : nothing}
    </div>
    ${
      chosen.length || query.q
        ? html`<p class="row">
            ${chosen.map(({ kind, value }) => chip(controls, kind, value))}
            <button class="quiet" type="button" @click=${() => leave(controls, () => controls.clear())}>
              ${talk.say('clear')}
            </button>
          </p>`
        : nothing
    }
    <p class="result" role="status">${result(controls)}</p>
    ${
      controls.found === 0 && !state.busy
        ? html`<p class="row">
            <button class="btn" type="button" @click=${() => leave(controls, () => controls.undo())}>
              ${talk.say('undo')}
            </button>
          </p>`
        : nothing
    }
  </form>`;
}

/** For the foot: that what is shown is the visitor's own choice, and of how much. */
export function disclosureTemplate({ answer, found, talk, wall }: Controls): unknown {
  const { query } = answer!;
  const isOrdered = query.sort !== ANYTHING.sort;
  const all = wall.source.state.head?.selection.selected ?? 0;
  const isFiltered = FACETS.some((kind) => query[kind].length) || query.q.trim();
  return html`<p class="disclosure">
    ${isFiltered ? html`<b>${talk.say('yours', { n: found!, all })}</b>` : nothing}
    ${isOrdered ? talk.say('yours-order') : nothing}
  </p>`;
}

/** While not everything can be searched yet, what can be chosen is not all of it either. */
function unread({ state, talk }: Controls): unknown {
  const { isComplete, indexed, published } = state.answer ?? { isComplete: true, indexed: 0, published: 0 };
  return !isComplete && indexed < published
    ? html`<p>${talk.say('unread', { n: indexed, all: published })}</p>`
    : nothing;
}

function result({ answer, talk, wall }: Controls): string {
  if (!answer) return '';
  const { found } = answer;
  const all = wall.source.state.head?.selection.selected ?? 0;
  const parts = [
    found.count ? talk.say(found.isAtLeast ? 'found-more' : 'found', { n: found.count, all }) : talk.say('no-match'),
    !answer.isComplete && answer.indexed < answer.published
      ? talk.say('unread', { n: answer.indexed, all: answer.published })
      : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function order(talk: Talk, { sort }: ItemQuery): unknown {
  return html`<select name="sort" aria-label=${talk.say('order')}>
    ${ORDERS.map((name) => html`<option value=${name} .selected=${name === sort}>${talk.say(`by-${name}`)}</option>`)}
  </select>`;
}

function facets(controls: Controls, kinds: readonly Kind[], count: number): unknown {
  const { talk, state, isOpen } = controls;
  const { facets: known, status, busy } = state;
  const load = (): void => controls.load();
  // prettier-ignore
  return html`<button class="btn" type="button" aria-expanded=${isOpen} aria-controls="panel" @click=${() => controls.toggle()} @pointerenter=${load} @focus=${load}>${talk.say('filter')}${count ? html`<small>${talk.number(count)}</small>` : nothing}${icon(html, DOWN)}</button>
    <div class="panel" id="panel" .hidden=${!isOpen} aria-busy=${busy === 'query'}>
      ${
        known
          ? [...kinds.map((kind) => group(controls, kind, withChosen(known[kind], state.query[kind]))), unread(controls)]
          : status === 'error'
            ? html`<p>
                ${talk.say('ask-failed')}
                <button class="quiet" type="button" @click=${() => controls.retry()}>${talk.say('ask-again')}</button>
              </p>`
            : nothing
      }
    </div>`;
}

/** What is chosen can be taken back, also where nothing has it any more. */
function withChosen(known: readonly QueryFacet[], chosen: readonly (string | number)[]): QueryFacet[] {
  const others = chosen.map(String).filter((value) => !known.some((facet) => facet.value === value));
  return [...known, ...others.map((value) => ({ value, count: 0 }))];
}

function group({ talk, state }: Controls, kind: Kind, known: readonly QueryFacet[]): unknown {
  const chosen = state.query[kind].map(String);
  // Of one there is nothing to choose.
  if (known.length < 2 && !chosen.length) return nothing;
  const most = Math.max(1, ...known.map(({ count }) => count));
  return html`<fieldset class=${`of-${kind}`}>
    <legend>${talk.say(kind)}</legend>
    ${known.map((facet) => {
      const { value, count, isAtLeast } = facet;
      return html`<label>
        <input type="checkbox" name=${kind} value=${value} .checked=${chosen.includes(value)} />
        <span>${nameOf(talk, kind, facet)}</span>
        ${
          kind === 'rating'
            ? html`<svg aria-hidden="true"><rect width=${`${(count / most) * 100}%`} height="100%" rx="3" /></svg>`
            : nothing
        }
        <small>${talk.number(count)}${isAtLeast ? '+' : ''}</small>
      </label>`;
    })}
  </fieldset>`;
}

function chip(controls: Controls, kind: Kind, value: string): unknown {
  const { talk, state } = controls;
  const facet = state.facets?.[kind].find((each) => each.value === value) ?? { value, count: 0 };
  const name = nameOf(talk, kind, facet);
  const remove = (): void =>
    leave(controls, () =>
      controls.set({ [kind]: (state.query[kind] as (string | number)[]).filter((each) => String(each) !== value) }),
    );
  return html`<button class="chip" type="button" aria-label=${talk.say('remove', { name })} @click=${remove}>
    <bdi>${name}</bdi>${icon(html, CLOSE)}
  </button>`;
}

/** The button that was pressed goes: the focus stays among the controls. */
function leave({ wall }: Controls, act: () => void): void {
  act();
  wall.host.renderRoot.querySelector<HTMLElement>('.find :is([aria-expanded], input, select)')?.focus();
}

function nameOf(talk: Talk, kind: Kind, { value, name }: QueryFacet): string {
  if (kind === 'rating') return talk.say('star', { n: +value });
  if (kind !== 'lang') return name ?? value;
  try {
    return new Intl.DisplayNames(talk.language, { type: 'language' }).of(value) ?? value;
  } catch {
    return value; // Not a language that `Intl` can name: its tag is shown.
  }
}

/** What a form asks for. A kind that it does not offer now stays as it was. */
function queryOf(form: HTMLFormElement, before: ItemQuery): ItemQuery {
  const data = new FormData(form);
  const texts = (name: string): string[] => data.getAll(name).map(String);
  const isOffered = (name: string): boolean => form.elements.namedItem(name) !== null;
  const chosen = (kind: Exclude<Kind, 'rating'>): string[] => (isOffered(kind) ? texts(kind) : before[kind]);
  return {
    rating: isOffered('rating') ? texts('rating').map(Number) : before.rating,
    tag: chosen('tag'),
    lang: chosen('lang'),
    source: chosen('source'),
    q: texts('q')[0] ?? before.q,
    sort: (texts('sort')[0] as ItemQuery['sort'] | undefined) ?? before.sort,
  };
}
