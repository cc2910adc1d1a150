import { nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import { OUT } from '../icons/network-icons.ts';
import { messages as enShare } from '../locales/en/share.ts';
import { localeOf } from '../locales/locale.ts';
import { createSpeech, type Speech } from '../locales/speech.ts';
import type { ShareWord } from '../locales/words.ts';
import { cardExtras, type CardExtras } from '../templates/card-extras.ts';
import { icon } from '../templates/icon.ts';
import { passOnStyles } from './pass-on.styles.ts';
import type { Wall } from './wall.ts';

async function shareSpeech(language: string): Promise<Speech<ShareWord>> {
  const tag = localeOf(language);
  const words = tag && (await import('../locales/sets/share.ts').then(({ load }) => load[tag]()));
  return createSpeech(words ?? { messages: enShare }, language);
}

const known = new WeakSet<Wall>();

/**
 * Gives each card a quiet button that opens the ways to share it, or takes it away. After the first view: nobody waits
 * for it, and it moves nothing. What it opens is fetched with the first click.
 */
export async function passOn(wall: Wall): Promise<void> {
  const { host } = wall;
  const { language } = host.speech;
  const speech = await shareSpeech(language);
  if (language !== host.speech.language) return;
  if (!known.has(wall)) adopt(host.renderRoot, passOnStyles);
  known.add(wall);
  wall.adorn = (own) => {
    const extras = wall.stage?.extras ?? own;
    return host.share ? withButton(wall, speech, extras ?? cardExtras) : extras;
  };
  wall.cards.clear();
  host.requestUpdate();
}

function withButton({ host }: Wall, speech: Speech<ShareWord>, own: CardExtras): CardExtras {
  const open = (item: Item, { currentTarget }: Event): void =>
    void import('./pass-on-sheet.ts')
      .then(({ openSheet }) => openSheet(host, item, currentTarget as HTMLElement))
      .catch((error: unknown) => host.fail(error));
  return (html, item, context) => {
    const more = own(html, item, context);
    const opener = (event: Event): void => open(item, event);
    const label = [speech.say('share'), item.author.name].filter(Boolean).join(': ');
    // prettier-ignore
    const button = html`<button class="send" part="share" type="button" aria-haspopup="menu" aria-expanded="false" aria-label=${label} title=${speech.say('share')} @click=${opener}>${icon(html, OUT)}</button>`;
    return { ...more, head: [more.head ?? nothing, button] };
  };
}
