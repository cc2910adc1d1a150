import { html } from 'lit/html.js';
import type { Speech } from '../locales/speech.ts';
import type { StageWord, StageWords } from '../locales/words.ts';
import type { CardContext } from '../templates/card.ts';
import { icon } from '../templates/icon.ts';
import type { Wall } from './wall.ts';

/** A layout that draws what is around the cards, and answers for how one gets to those that it does not show. */
export interface Stage {
  /** A class of the box with the cards. */
  readonly name: string;
  /** The card's role among its neighbours. */
  readonly role: NonNullable<CardContext['role']>;
  /** In the place of what draws the parts that plain cards do without. */
  readonly extras?: CardContext['extras'];
  /** Cards do not stay where they are: their days lead nowhere. */
  readonly isAdrift?: boolean;
  /** All cards are seen, and a button asks for more of them. */
  readonly isWhole?: boolean;
  /** Around the groups of cards. */
  template(groups: unknown): unknown;
  /** The cards are in the document; some are new, or have another size. */
  placed(): void;
  /** Brings a card to where it is seen, by its place, where scrolling to it does not. */
  show?(at: number): void;
  /** Another layout takes its place. */
  leave(): void;
}

export type StageClass = new (wall: Wall, words: StageWords) => Stage;

const LEFT = 'M10 3.5L5.5 8l4.5 4.5';
const RIGHT = 'M6 3.5L10.5 8 6 12.5';
const PAUSE = 'M5.5 3.5v9M10.5 3.5v9';
const PLAY = 'M5 3.2v9.6l7.4-4.8z';

/** The reader's words, with those of a stage among them. */
export function stageSpeech({ host }: Wall, words: StageWords): Speech<StageWord> {
  const speech = host.speech as unknown as Speech<StageWord>;
  speech.learn(words);
  return speech;
}

/** How many items there are in all, as far as is known. */
export function totalOf({ source, items, controls }: Wall): number {
  const { head, hasMore } = source.state;
  return Math.max(
    items.length,
    source.state.items.length,
    hasMore && head ? (controls?.found ?? head.selection.selected) : 0,
  );
}

/** Shows more when what is there comes to its end. */
export async function readOn(wall: Wall): Promise<void> {
  const { items, source } = wall;
  if (items.length >= source.state.items.length && !source.state.hasMore) return;
  await wall.need();
  await wall.later?.showMore();
}

/** The way to the neighbours: it comes before the cards, and keeps the focus at both ends. */
export function steps(
  speech: Speech<StageWord>,
  canGo: readonly [boolean, boolean],
  go: (by: -1 | 1) => void,
): unknown {
  const step = (by: -1 | 1, word: StageWord, path: string, can: boolean): unknown =>
    html`<button
      class="round"
      part="button"
      type="button"
      aria-label=${speech.say(word)}
      title=${speech.say(word)}
      aria-disabled=${!can}
      @click=${() => can && go(by)}
    >
      ${icon(html, path)}
    </button>`;
  return html`<span class="steps">${step(-1, 'before', LEFT, canGo[0])}${step(1, 'after', RIGHT, canGo[1])}</span>`;
}

/** The button that stops what moves: a label that says what it does, no pressed state. */
export function haltButton(speech: Speech<StageWord>, isHalted: boolean, turn: () => void): unknown {
  const label = speech.say(isHalted ? 'go' : 'halt');
  return html`<button class="round" part="button" type="button" aria-label=${label} title=${label} @click=${turn}>
    ${icon(html, isHalted ? PLAY : PAUSE)}
  </button>`;
}

/** The name of the whole: the element's heading, else what it holds. */
export const labelOf = ({ host }: Wall): string => host.heading || host.speech.say('list');

/** Tells every card its place, for those who cannot see it. */
export function nameSlides(cards: readonly Element[], speech: Speech<StageWord>, all: number): void {
  cards.forEach((card, index) => {
    const label = speech.say('place', { n: index + 1, all });
    if (card.ariaLabel === label) return;
    card.ariaRoleDescription = speech.say('slide');
    card.ariaLabel = label;
  });
}

export const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
