import { html, nothing } from 'lit/html.js';
import { textDirection } from '../templates/text.ts';
import { quoted } from './excerpt.ts';
import type { Line } from './lines.ts';
import type { SmmTicker } from './ticker.ts';

/** @param beside what a variant adds: before the name, and after all. */
export function lineOf(
  { speech: { say, date } }: SmmTicker,
  line: Line,
  isOn: boolean,
  beside: { picture?: unknown; link?: unknown } = {},
): unknown {
  const { item, name, text } = line;
  const { datePublished, inLanguage, materialConnection: tie } = item;
  return html`<li class=${isOn ? 'on' : nothing} part="line">
    <q lang=${inLanguage ?? nothing} dir=${textDirection(text) ?? nothing}>${quoted(line)}</q>
    <span class="by"
      >${beside.picture}<bdi>${name || say('anonymous')}</bdi>${datePublished ? html` · <time datetime=${datePublished}>${date(datePublished)}</time>` : nothing}${tie ? html` · ${say('tie', { text: tie.text })}` : nothing}</span
    >${beside.link}
  </li>`;
}

/** What the lines were taken from, and that people are invented, where they are. */
export function noteOf({ head, speech: { say } }: SmmTicker): unknown {
  if (!head) return nothing;
  const { selected, published: n, sample } = head.selection;
  const claim = say(selected < n ? 'selected' : 'everything', { selected, n });
  const { policy } = head.links;
  return html`<span class="note"
    >${policy ? html`<a href=${policy}>${claim}</a>` : claim}${sample ? ` · ${say('sample')}` : ''}</span
  >`;
}
