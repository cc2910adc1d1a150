import { initials, nameHue } from './initials.ts';
import { nothing, type Html } from './html.ts';

/**
 * The author's picture, else initials on a hue taken from the name. Decorates the name beside it, so it is hidden
 * from assistive technology. @param image an address that is safe to load, or undefined.
 */
export function avatar(html: Html, name: string, image?: string): unknown {
  return image
    ? html`<img
        class="avatar"
        part="avatar"
        src=${image}
        alt=""
        width="38"
        height="38"
        loading="lazy"
        decoding="async"
      />`
    : html`<span class="avatar" part="avatar" data-hue=${name ? nameHue(name) : nothing} aria-hidden="true"
        >${initials(name)}</span
      >`;
}
