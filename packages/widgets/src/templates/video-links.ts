import type { CardExtras } from './card-extras.ts';
import { webUrl } from './safe-url.ts';

/** The parts of a card that most reviews do without, where what shows videos cannot be had: each is a link. */
export const withVideoLinks =
  (extras: CardExtras): CardExtras =>
  (html, item, context) => {
    const parts = extras(html, item, context);
    const links = (item.video ?? []).flatMap(({ url, contentUrl, embedUrl }) => {
      const href = [url, contentUrl, embedUrl].map(webUrl).find(Boolean);
      return href && URL.canParse(href)
        ? html`<p class="date"><a href=${href} rel="nofollow ugc noopener">${new URL(href).host}</a></p>`
        : [];
    });
    return links.length ? { ...parts, said: [parts.said, links] } : parts;
  };
