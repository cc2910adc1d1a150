import { html, type TemplateResult } from 'lit';
import { LAYOUTS, PLAIN, THEMES, type Looks } from './looks.ts';
import { layoutTile, themeTile } from './tiles.ts';

const named = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** One choice among drawings. Each is a radio button: arrows move, and a reader of the screen counts them. */
function choice<Value extends string>(
  name: string,
  values: readonly Value[],
  chosen: Value,
  tile: (value: Value) => TemplateResult,
  label: (value: Value) => string,
  set: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="tiles">
    <legend>${named(name)}</legend>
    ${values.map(
      (value) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => set(value)}
          />${tile(value)}<span>${label(value)}</span></label
        >`,
    )}
  </fieldset>`;
}

function range(
  label: string,
  given: { readonly value: number; readonly min: number; readonly max: number; readonly step: number },
  set: (value: number) => void,
): TemplateResult {
  const { value, min, max, step } = given;
  return html`<label class="knob"
    ><span>${label}</span
    ><input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      @input=${(event: Event) => set(+valueOf(event))}
    /><output>${label === 'Corners' ? `${value} px` : value}</output></label
  >`;
}

/** How the wall looks on the page it goes on. @param set is given what changed */
export function looksPanel(looks: Looks, set: (to: Partial<Looks>) => void): TemplateResult {
  const { layout, theme, accent, radius, density } = looks;
  return html`<section>
    <h2>Looks</h2>
    ${choice('layout', LAYOUTS, layout, layoutTile, named, (to) => set({ layout: to }))}
    ${choice(
      'theme',
      THEMES,
      theme as (typeof THEMES)[number],
      themeTile,
      (each) => (each === '' ? 'Your page’s' : named(each)),
      (to) => set({ theme: to }),
    )}
    <div class="knobs">
      <label class="knob"
        ><span>Accent</span
        ><input
          type="color"
          .value=${accent || '#116142'}
          @input=${(event: Event) => set({ accent: valueOf(event) })}
        /><output>${accent || 'as it is'}</output></label
      >
      ${range('Corners', { value: radius, min: 0, max: 28, step: 1 }, (to) => set({ radius: to }))}
      ${range('Density', { value: density, min: 0.6, max: 1.6, step: 0.1 }, (to) => set({ density: to }))}
    </div>
    <p><button class="btn" @click=${() => set(PLAIN)}>As they come</button></p>
  </section>`;
}
