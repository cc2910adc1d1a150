import type { Item } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { TickerWord } from '../locales/words.ts';
import { avatar } from '../templates/avatar.ts';
import { nothing, type Html } from '../templates/html.ts';
import { mediaUrl, webUrl } from '../templates/safe-url.ts';

/** The author's picture, and the way to where the words can be read whole. @param root the endpoint's `v1/` folder, absolute. */
export function beside(
  html: Html,
  { author, url }: Item,
  { say }: Speech<TickerWord>,
  root: string,
): { picture: unknown; link: unknown } {
  const href = webUrl(url);
  return {
    picture: author.name ? avatar(html, author.name, mediaUrl(author.image?.url, root)) : nothing,
    link: href ? html`<a class="read" href=${href} rel="nofollow ugc noopener">${say('read')}</a>` : nothing,
  };
}
