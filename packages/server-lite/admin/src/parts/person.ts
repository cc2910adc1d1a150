import { initials, nameHue } from '@smm/widgets/templates';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const NAMELESS = 'No name given';
export const nameOf = ({ name }: { name?: string | null | undefined }): string => name?.trim() || NAMELESS;

/** The step of the colour circle in degrees, as the cards have it. */
const hue = (name: string): number => nameHue(name) * 30 + 10;

/** Initials on the hue of the name, as visitors see them. */
export function avatar(name: string, size = ''): TemplateResult {
  return html`<span class="avatar ${size}" style=${styleMap({ '--h': `${hue(name)}` })} aria-hidden="true"
    >${initials(name)}</span
  >`;
}
