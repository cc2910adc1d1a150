import type { HeadPage } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { FeedWord } from '../locales/words.ts';
import { nothing, type Html } from '../templates/html.ts';

/**
 * What the postings were selected from: theirs first, then what is said of all that came in.
 * @param isFull the full list is shown in the place of a selection, and there is a way back.
 */
export function feedDisclosure(
  html: Html,
  { selection, links }: HeadPage,
  speech: Speech<FeedWord>,
  isFull: boolean,
): unknown {
  const { say, language } = speech;
  const { postings, published, rules, text } = selection;
  const isWhole = postings.selected === postings.published && !rules.length;
  const n = postings.published;
  const [, ...details] = speech.disclose?.(selection, speech as never) ?? text.split(/(?<=\.) /);
  const list = (): string => new Intl.ListFormat(language).format(rules.map((rule) => rule.text));
  const chosen = !speech.disclose && rules.length ? say('chosen', { rules: list() }) : '';
  const others = published > n ? say('reviews', { n: published - n }) : '';
  return html`<p class="disclosure" part="disclosure">
    ${n ? html`<b>${say(isWhole ? 'whole-claim' : 'claim', { n, selected: postings.selected })}</b> ` : nothing}${[chosen, others, ...details].filter(Boolean).join(' ')}
    ${isFull || !isWhole ? html`<button type="button" data-all>${isFull ? say('back') : say('all', { n })}</button>` : nothing}
    ${links.policy ? html`<a href=${links.policy}>${say('check')}</a>` : nothing}
  </p>`;
}
