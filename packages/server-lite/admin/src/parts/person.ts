import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const NAMELESS = 'No name given';
export const nameOf = ({ name }: { name?: string | null | undefined }): string => name?.trim() || NAMELESS;

function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => [...word][0] ?? '');
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toLocaleUpperCase();
}

/** The same hue for the same name, whoever looks. */
function hue(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
}

export function avatar(name: string, size = ''): TemplateResult {
  return html`<span class="avatar ${size}" style=${styleMap({ '--h': `${hue(name)}` })} aria-hidden="true"
    >${initials(name)}</span
  >`;
}
