import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import { icon } from '../../parts/icon.ts';
import { languageName } from '../../parts/language.ts';
import { sourceName } from '../../parts/source.ts';
import { TABS, type Tab } from '../../shell/router.ts';
import type { Choice, Counts } from './calls.ts';
import { inboxAddress, isNarrowed, NARROWING, widened, type InboxFilter, type Narrowing } from './inbox-filter.ts';
import './saved-views.ts';

const TITLES: Readonly<Record<Tab, string>> = { pending: 'To read', published: 'Published', hidden: 'Hidden' };
const KINDS: Readonly<Record<Narrowing, readonly [one: string, any: string, of: keyof Counts]>> = {
  source: ['Source', 'Any source', 'sources'],
  tag: ['Tag', 'Any tag', 'tags'],
  lang: ['Language', 'Any language', 'languages'],
  subject: ['About', 'Anything', 'subjects'],
  watch: ['Found by', 'Whatever found it', 'watches'],
  feed: ['Came by', 'Whatever way', 'feeds'],
};

export interface Head {
  filter: InboxFilter;
  counts: Counts | undefined;
  field: Ref<HTMLInputElement>;
  isNarrowing: boolean;
  isChoosing: boolean;
  mayChoose: boolean;
  canUndo: boolean;
  go: (filter: InboxFilter) => void;
  search: (event: Event) => void;
  leaveSearch: (event: KeyboardEvent) => void;
  toggleNarrowing: () => void;
  toggleChoosing: () => void;
  undo: () => void;
}

/** “1,200”, or “1,200+” where not everything was counted. */
const figure = (number: number, isAtLeast: boolean): string => `${number.toLocaleString()}${isAtLeast ? '+' : ''}`;

function nameOf(kind: Narrowing, value: string, choices: readonly Choice[]): string {
  const found = choices.find((choice) => choice.value === value)?.name;
  if (kind === 'source') return value === 'direct' ? sourceName(value) : (found ?? sourceName(value));
  if (kind === 'lang') return languageName(value);
  return found ?? (kind === 'watch' || kind === 'feed' ? `${kind} ${value}` : value);
}

function choicesOf(kind: Narrowing, counts: Counts | undefined): readonly Choice[] {
  return (counts?.[KINDS[kind][2]] as readonly Choice[] | undefined) ?? [];
}

function tabs({ filter, counts }: Head): TemplateResult {
  return html`<nav class="tabs" aria-label="States">
    ${TABS.map((state) => {
      const number = counts?.states[state];
      return html`<a
        href=${inboxAddress({ ...filter, state })}
        aria-current=${state === filter.state ? 'page' : nothing}
        >${TITLES[state]}
        <small
          >${number === undefined ? '' : figure(number, counts?.isComplete === false && isNarrowed(filter))}</small
        ></a
      >`;
    })}
  </nav>`;
}

function select(kind: Narrowing, { filter, counts, go }: Head): TemplateResult | typeof nothing {
  const [one, any] = KINDS[kind];
  const choices = choicesOf(kind, counts);
  const chosen = filter[kind];
  // Where nobody listens and nothing keeps coming there is nothing to choose.
  if ((kind === 'watch' || kind === 'feed') && choices.length === 0 && chosen === '') return nothing;
  const isKnown = chosen === '' || choices.some(({ value }) => value === chosen);
  return html`<label
    ><span>${one}</span
    ><select
      .value=${chosen}
      @change=${({ target }: Event) => go({ ...filter, [kind]: (target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${chosen === ''}>${any}</option>
      ${isKnown ? nothing : html`<option value=${chosen} selected>${nameOf(kind, chosen, choices)}</option>`}
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === chosen}>
            ${nameOf(kind, choice.value, choices)} (${figure(choice.count, choice.isAtLeast)})
          </option>`,
      )}
    </select></label
  >`;
}

function chips({ filter, counts, go }: Head): TemplateResult | typeof nothing {
  if (!isNarrowed(filter)) return nothing;
  const chip = (what: string, without: InboxFilter): TemplateResult =>
    html`<li>
      <button class="chip" @click=${() => go(without)}>
        <bdi>${what}</bdi> ${icon('close')}<span class="vh">, no longer</span>
      </button>
    </li>`;
  return html`<ul class="chips" aria-label="Chosen filters">
    ${filter.q === '' ? nothing : chip(`“${filter.q}”`, { ...filter, q: '' })}
    ${NARROWING.map((kind) =>
      filter[kind] === ''
        ? nothing
        : chip(`${KINDS[kind][0]}: ${nameOf(kind, filter[kind], choicesOf(kind, counts))}`, { ...filter, [kind]: '' }),
    )}
    <li><button class="link" @click=${() => go(widened(filter))}>Clear all</button></li>
  </ul>`;
}

/** States with their counts, search, order, filters and the views that were kept. */
export function listHead(head: Head): TemplateResult {
  const { filter, isNarrowing, isChoosing, go } = head;
  const pressed = (is: boolean): 'true' | 'false' => (is ? 'true' : 'false');
  return html`<header>
      <h1>Inbox</h1>
      <saved-views .filter=${filter}></saved-views>
      ${
        head.canUndo
          ? html`<button class="btn bare icon" aria-label="Undo the last act" title="Undo (Z)" @click=${head.undo}>
              ${icon('undo')}
            </button>`
          : nothing
      }
      ${
        head.mayChoose
          ? html`<button
              class="btn bare icon"
              aria-label="Choose several"
              title="Choose several (X)"
              aria-pressed=${pressed(isChoosing)}
              @click=${head.toggleChoosing}
            >
              ${icon('pick')}
            </button>`
          : nothing
      }
      <label class="sort"
        ><span class="vh">Order</span
        ><select
          @change=${({ target }: Event) => go({ ...filter, sort: (target as HTMLSelectElement).value as InboxFilter['sort'] })}
        >
          <option value="newest" ?selected=${filter.sort === 'newest'}>Newest</option>
          <option value="oldest" ?selected=${filter.sort === 'oldest'}>Oldest</option>
        </select></label
      >
    </header>
    ${tabs(head)}
    <div class="finding">
      <label class="find"
        >${icon('search')}<span class="vh">Search words, names, sources</span
        ><input
          type="search"
          placeholder="Search words, names, sources"
          autocomplete="off"
          maxlength="200"
          @input=${head.search}
          @keydown=${head.leaveSearch}
          ${ref(head.field)}
        /><kbd>/</kbd></label
      >
      <button
        class="btn bare icon"
        aria-label="Filters"
        title="Filters"
        aria-expanded=${pressed(isNarrowing)}
        aria-controls="narrowing"
        @click=${head.toggleNarrowing}
      >
        ${icon('filter')}
      </button>
    </div>
    <div class="narrowing" id="narrowing" ?hidden=${!isNarrowing}>
      ${isNarrowing ? NARROWING.map((kind) => select(kind, head)) : nothing}
    </div>
    ${chips(head)}`;
}
