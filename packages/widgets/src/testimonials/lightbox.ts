import { html, nothing } from 'lit/html.js';
import { BACK, CLOSE, ON } from '../icons/talk-icons.ts';
import { icon } from '../templates/icon.ts';
import { openDialog } from './dialog.ts';
import { lightboxStyles } from './lightbox.styles.ts';
import { talkIn } from './talk.ts';
import type { Wall } from './wall.ts';

/** A finger that moved this far, in px, wanted the next picture. */
const SWIPE = 40;

/** Shows the picture that a link in a card leads to, large, and the other pictures of its review beside it. */
export async function open({ host }: Wall, link: HTMLAnchorElement): Promise<void> {
  const talk = await talkIn(host);
  const links = [...link.parentElement!.querySelectorAll('a')].filter((each) => each.checkVisibility());
  const pictures = links.map(({ href, firstElementChild }) => ({
    src: href,
    image: firstElementChild as HTMLImageElement,
  }));
  const many = pictures.length > 1;
  let at = Math.max(0, links.indexOf(link));
  const draw = (): unknown => {
    const { src, image } = pictures[at]!;
    const { alt } = image;
    const picture = html`<img
      src=${src}
      alt=${alt}
      width=${image.getAttribute('width')}
      height=${image.getAttribute('height')}
    />`;
    // By turns two templates: the next picture is a new node, so that the one before never stands under its words.
    // prettier-ignore
    return html`<div class="top"><p role="status">${many ? talk.say('place', { n: at + 1, all: pictures.length }) : ''}</p><button class="round" type="button" data-close aria-label=${talk.say('close')}>${icon(html, CLOSE)}</button></div>
      ${many ? html`<button class="round back" type="button" aria-label=${talk.say('before')} aria-disabled=${at === 0} @click=${() => go(-1)}>${icon(html, BACK)}</button>` : nothing}
      <figure>${at % 2 ? picture : html`${picture}`}${alt ? html`<figcaption aria-hidden="true">${alt}</figcaption>` : nothing}</figure>
      ${many ? html`<button class="round on" type="button" aria-label=${talk.say('after')} aria-disabled=${at === pictures.length - 1} @click=${() => go(1)}>${icon(html, ON)}</button>` : nothing}`;
  };
  const { dialog, update } = openDialog(host.renderRoot, {
    name: 'lightbox',
    label: talk.say('pictures'),
    styles: lightboxStyles,
    draw,
  });
  const go = (by: number): void => {
    at = Math.min(pictures.length - 1, Math.max(0, at + by));
    update();
  };
  const forward = (): number => (dialog.matches(':dir(rtl)') ? -1 : 1);
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') go(forward());
    if (key === 'ArrowLeft') go(-forward());
    if (key === 'Home') go(-at);
    if (key === 'End') go(pictures.length);
  });
  let from: number | undefined;
  dialog.addEventListener('pointerdown', ({ clientX, pointerType }) => {
    from = pointerType === 'touch' ? clientX : undefined;
  });
  dialog.addEventListener('pointerup', ({ clientX }) => {
    const moved = from === undefined ? 0 : clientX - from;
    from = undefined;
    if (Math.abs(moved) >= SWIPE) go(moved < 0 ? forward() : -forward());
  });
}
