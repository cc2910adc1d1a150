import { html } from 'lit/html.js';
import type { Wall } from './wall.ts';

/** One calm line and a way to try again. */
export function trouble({ source, host: { speech } }: Wall, asOf: number): unknown {
  const { stale, failed } = source.state;
  const time = new Intl.DateTimeFormat(speech.language, { hour: 'numeric', minute: '2-digit' }).format(asOf);
  const line = stale ? 'stale' : navigator.onLine || failed === 'more' ? 'failed' : 'offline';
  return html`<span>${speech.say(line, { time })}</span>
    <button class="btn" type="button" data-retry>${speech.say('retry')}</button>`;
}
