import { html, nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import { warnOnce } from '../element/define.ts';
import { messages as enVariants } from '../locales/en/ticker-later.ts';
import { beside } from './beside.ts';
import { close, Corner, isClosed } from './corner.ts';
import { lineOf, noteOf } from './parts.ts';
import type { SmmTicker } from './ticker.ts';
import { pauseButton, round, start } from './turns.ts';
import { variantStyles } from './variants.styles.ts';

export /** What `dress` gives. */
interface Variants {
  readonly within: typeof within;
  readonly template: typeof template;
  readonly isClosed: typeof isClosed;
}

const BACK = 'M10 3.5L5.5 8l4.5 4.5';
const FORTH = 'M6 3.5L10.5 8 6 12.5';
const CLOSE = 'M4 4l8 8M12 4l-8 8';

/** What keeps each toast out of the way of the focus. */
const corners = new WeakMap<SmmTicker, Corner>();

const DAY = 86_400_000;
/** Lines of the list that a pile becomes for those who asked for less motion. */
const STILL = 3;

/**
 * The items that are at most so many days old; one whose day nobody knows may be older.
 * @param age `90d`, `90`; anything else is told of and stands for no cap.
 */
function within(items: readonly Item[], age: string | undefined): readonly Item[] {
  if (age === undefined) return items;
  const days = /^\s*(\d{1,5})\s*d?\s*$/i.exec(age)?.[1];
  if (!days) {
    warnOnce(`<smm-ticker> max-age="${age}" is no age. Write days: "90d".`);
    return items;
  }
  return items.filter(({ datePublished }) => Date.now() - Date.parse(datePublished ?? '') <= +days * DAY);
}

/** Gives a ticker all that a line of text does without, once. */
export function dress(host: SmmTicker): void {
  if (host.variants) return;
  adopt(host.renderRoot, variantStyles);
  host.variants = { within, template, isClosed };
  if (host.kind) start(host);
  host.take();
}

/** A bar, a toast or a pile. */
function template(host: SmmTicker): unknown {
  const { kind, index, isStill, paused, speech, head } = host;
  const { say } = speech;
  const isToast = kind === 'toast';
  if (isToast && !corners.has(host)) corners.set(host, new Corner(host));
  if (isToast && (index < 0 || isClosed())) return html`<slot></slot>`;
  // English has these words here, and other languages may have come after them.
  speech.learn(enVariants);
  const count = host.lines.length;
  const isTurning = !isStill && (isToast || count > 1);
  const isOne = isToast || (kind === 'bar' && isStill);
  const lines = isOne ? host.lines.slice(index, index + 1) : isStill ? host.lines.slice(0, STILL) : host.lines;
  return html`<div class="smm ${kind}" part="base" role="group" aria-label=${say('label')}>
    <div class="row ${isTurning ? 'turning' : 'still'}">
      ${isTurning ? pauseButton(host) : nothing}${isOne && isStill && count > 1 ? steps(host) : nothing}${
        isToast ? round(say('close'), CLOSE, () => close(host)) : nothing
      }
      <ul part="list" aria-live=${isTurning && !paused ? 'off' : 'polite'}>
        ${lines.map((line, at) =>
          lineOf(
            html,
            speech,
            line,
            isTurning && (isToast || at === index),
            kind === 'bar' ? {} : beside(html, line.item, speech, head!.links.root),
          ),
        )}
      </ul>
      ${noteOf(html, head!, speech)}
    </div>
    ${isToast ? html`<slot></slot>` : nothing}
  </div>`;
}

/** One line back and one on, for those who asked for less motion. */
const steps = ({ speech: { say }, turns }: SmmTicker): unknown =>
  html`<span class="steps"
    >${round(say('previous'), BACK, () => turns?.step(-1))}${round(say('next'), FORTH, () => turns?.step(1))}</span
  >`;
