import { html, nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { warnOnce } from '../element/define.ts';
import type { Speech } from '../locales/speech.ts';
import type { StageWords, StageWord } from '../locales/words.ts';
import type { CardContext } from '../templates/card.ts';
import { CardGroups } from './card-groups.ts';
import { arrange, groupKey, groupName, GROUPINGS, PINNED, type GroupKey, type Grouping } from './group-key.ts';
import { headingLevel } from './heading-level.ts';
import { placeWall } from './place-wall.ts';
import { labelOf, stageSpeech, type Stage } from './stage.ts';
import type { Wall } from './wall.ts';

export { sectionsStyles } from './sections.styles.ts';

/** A heading with what stands below it. */
interface Section {
  readonly cards: CardGroups;
  /** Where each group's lanes begin: see `placeWall`. */
  readonly starts: number[][];
  key: string;
  items: Item[];
  groups: unknown[];
}

/**
 * Cards under headings. What comes together is put into groups together, below what is there: nothing that a reader
 * has before them moves, and a group that had begun before goes on under a heading that says so.
 */
class Sections extends CardGroups implements Stage {
  readonly name = 'sections';
  readonly role = 'listitem';
  readonly isWhole = true;
  readonly #wall: Wall;
  readonly #by: Grouping;
  readonly #words: StageWords;
  readonly #fault: (error: unknown) => void;
  readonly #keys = new WeakMap<Item, GroupKey>();
  #sections: Section[] = [];
  /** After how many items each step ended: what was put into groups together. */
  #steps: number[] = [];
  #arranged: readonly Item[] = [];
  #isPlain = false;

  constructor(wall: Wall, by: Grouping, words: StageWords) {
    const fail = (error: unknown): void => wall.host.fail(error);
    super(fail);
    this.#fault = fail;
    this.#wall = wall;
    this.#by = by;
    this.#words = words;
  }

  override clear(): void {
    super.clear();
    this.#sections = [];
  }

  /** @param items of those that the wall took in, as many as are drawn so far. */
  override render(items: readonly Item[], context: CardContext): unknown[] {
    const wall = this.#wall;
    // The full list is read as it is.
    if (Boolean(wall.full) !== this.#isPlain) this.clear();
    this.#isPlain = Boolean(wall.full);
    if (this.#isPlain) return super.render(items, context);
    this.#arrange(wall.items);
    this.#cut(wall.items.slice(0, items.length));
    this.changed = Infinity;
    let before = 0;
    for (const section of this.#sections) {
      section.groups = section.cards.render(section.items, context);
      const { length } = section.groups;
      if (section.cards.changed < length) this.changed = Math.min(this.changed, before + section.cards.changed);
      before += length;
    }
    this.changed = Math.min(this.changed, before);
    return [];
  }

  template(): unknown {
    const wall = this.#wall;
    const level = headingLevel(wall.host);
    const seen = new Set<string>();
    return html`<div class="sections" role="group" aria-label=${labelOf(wall)}>
      ${this.#sections.map((section, index) => {
        const isContinued = seen.has(section.key);
        seen.add(section.key);
        return this.#section(section, index, level, isContinued);
      })}
    </div>`;
  }

  placed(): void {
    const { starts, host, shape } = this.#wall;
    // Emptied by whoever wants everything measured anew.
    const isAnew = !starts.length;
    starts[0] = [];
    if (/^(grid|list)$/.test(host.layout ?? '') || shape !== this.name) return;
    const lists = host.renderRoot.querySelectorAll('.sections .cards');
    this.#sections.forEach(({ cards, starts: own }, index) => {
      if (isAnew) own.length = 0;
      const groups = [...(lists[index]?.querySelectorAll<HTMLElement>('.g') ?? [])];
      placeWall(groups, own.length ? cards.changed : 0, own);
    });
  }

  leave(): void {}

  #section({ key, groups, items }: Section, index: number, level: number, isContinued: boolean): unknown {
    const { host } = this.#wall;
    const speech = stageSpeech(this.#wall, this.#words);
    const name = this.#nameOf(items[0]!, speech);
    const shape = /^(grid|list)$/.exec(host.layout ?? '')?.[0] ?? 'wall';
    const id = `group-${index}`;
    // prettier-ignore
    return html`<div role="group" aria-labelledby=${id}>
      ${heading(level, id, html`<bdi>${isContinued ? speech.say('continued', { name }) : name}</bdi> ${isContinued ? nothing : this.#count(key, speech)}`)}
      <div class=${`cards ${shape}`} part="list" role="list" aria-labelledby=${id}>${groups}</div>
    </div>`;
  }

  /** How many of a group are shown, of how many: only where all of them are known. */
  #count(key: string, speech: Speech<StageWord>): unknown {
    const all = this.#total(key);
    if (all === undefined) return nothing;
    const n = this.#wall.items.filter((item) => this.#keyOf(item) === key).length;
    return html`<small>${n < all ? speech.say('some', { n, all }) : speech.number(n)}</small>`;
  }

  #total(key: string): number | undefined {
    const { source, controls } = this.#wall;
    const { items, hasMore, head } = source.state;
    if (!hasMore) return items.filter((item) => this.#keyOf(item) === key).length;
    if (this.#by !== 'source' || !head || controls?.isNarrowed) return undefined;
    // The head counts what is published, which is what a list shows that leaves nothing out.
    const { selected, published, sources } = head.selection;
    return selected === published ? sources.find(({ identifier }) => identifier === key)?.count : undefined;
  }

  #nameOf(item: Item, speech: Speech<StageWord>): string {
    const key = this.#key(item);
    if (key.value !== PINNED) return groupName(this.#by, key, speech.language) || speech.say('others');
    const words = this.#wall.host.speech;
    words.learn(enExtras);
    return words.say('pinned');
  }

  /** What is no item, which the cards tell of, belongs to no group. */
  #key(item: Item): GroupKey {
    try {
      const known = this.#keys.get(item) ?? groupKey(this.#by, item, this.#wall.source.state.head?.subject.name);
      this.#keys.set(item, known);
      return known;
    } catch {
      return { value: '', name: '' };
    }
  }

  readonly #keyOf = (item: Item): string => this.#key(item).value;

  /** In place: the wall finds its cards by where their items stand. */
  #arrange(items: Item[]): void {
    if (items === this.#arranged && items.length === this.#steps.at(-1)) return;
    // Other items, or the same read anew: the steps stay as far as they reach.
    const from = items === this.#arranged ? (this.#steps.at(-1) ?? 0) : 0;
    this.#steps = [...this.#steps.filter((end) => end < items.length), items.length];
    this.#arranged = items;
    this.#steps.forEach((end, index) => {
      const start = this.#steps[index - 1] ?? 0;
      if (start < from) return;
      const step = items.slice(0, end);
      arrange(step, start, this.#keyOf);
      items.splice(0, end, ...step);
    });
  }

  /** Runs of items of one group; a section that is still there keeps its cards. */
  #cut(items: readonly Item[]): void {
    const runs: { key: string; items: Item[] }[] = [];
    for (const item of items) {
      const key = this.#keyOf(item);
      if (runs.at(-1)?.key === key) runs.at(-1)!.items.push(item);
      else runs.push({ key, items: [item] });
    }
    this.#sections = runs.map(({ key, items: own }, index) => {
      const section = this.#sections[index] ?? { cards: new CardGroups(this.#fault), starts: [], groups: [] };
      return Object.assign(section, { key, items: own });
    });
  }
}

/** What puts a wall's cards under headings; nothing for a grouping that there is not, and the page is told what there is. */
export function sectionsOf(wall: Wall, words: StageWords): Sections | undefined {
  const { groupBy, localName } = wall.host;
  const by = GROUPINGS.find((each) => each === groupBy);
  if (!by) warnOnce(`<${localName}> group-by="${groupBy}" is none of ${GROUPINGS.join(', ')}.`);
  return by && new Sections(wall, by, words);
}

/** A heading of one of the levels that there are. */
function heading(level: number, id: string, content: unknown): unknown {
  switch (level) {
    case 2:
      return html`<h2 class="group" part="group" id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class="group" part="group" id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class="group" part="group" id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class="group" part="group" id=${id}>${content}</h5>`;
    default:
      return html`<h6 class="group" part="group" id=${id}>${content}</h6>`;
  }
}
