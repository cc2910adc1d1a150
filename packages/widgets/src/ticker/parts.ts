import type { HeadPage } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { TickerWord } from '../locales/words.ts';
import { nothing, type Html } from '../templates/html.ts';
import { textDirection } from '../templates/text.ts';
import { quoted } from './excerpt.ts';
import type { Line } from './lines.ts';

/** @param beside what a variant adds: before the name, and after all. */
export function lineOf(
  html: Html,
  { say, date }: Speech<TickerWord>,
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
export function noteOf(
  html: Html,
  { selection: { selected, published: n, sample }, links: { policy } }: HeadPage,
  { say }: Speech<TickerWord>,
): unknown {
  const claim = say(selected < n ? 'selected' : 'everything', { selected, n });
  return html`<span class="note"
    >${policy ? html`<a href=${policy}>${claim}</a>` : claim}${sample ? ` · ${say('sample')}` : ''}</span
  >`;
}
