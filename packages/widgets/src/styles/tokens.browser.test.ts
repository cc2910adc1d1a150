import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrastOf, painted } from '../themes/contrast-in-tests.ts';
import { tokens } from './tokens.ts';

/** Front, ground and the least contrast between them. */
const PAIRS = [
  ['accent', 'card', 4.5],
  ['card', 'accent', 4.5],
  ['accent', 'fill', 4.5],
  ['star', 'card', 3],
  ['ink', 'card', 7],
  ['ink2', 'card', 4.5],
  ['ink2', 'fill', 4.5],
  ['ink3', 'card', 4.5],
  ['ink3', 'fill', 4.5],
] as const;

describe('tokens', () => {
  const host = document.createElement('div');
  const probe = document.createElement('i');
  before(() => {
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens);
    root.adoptedStyleSheets.push(sheet);
    const box = document.createElement('div');
    box.className = 'smm';
    box.append(probe);
    root.append(box);
    document.body.append(host);
  });
  after(() => host.remove());

  const colorOf = (name: string): string => {
    probe.style.color = `var(--_smm-${name})`;
    return getComputedStyle(probe).color;
  };

  const part = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });
  const fixed = (value: number): string => value.toFixed(4);
  const accents = fc.oneof(
    fc
      .tuple(part(1), part(0.5), part(360), part(1))
      .map(([l, c, h, alpha]) => `oklch(${fixed(l)} ${fixed(c)} ${fixed(h)} / ${fixed(alpha)})`),
    fc.tuple(part(1), part(1), part(1)).map((rgb) => `color(display-p3 ${rgb.map(fixed).join(' ')})`),
    fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`),
    fc.constantFrom('white', 'black', 'yellow', 'cyan', 'lime', 'transparent', '#0000', 'oklch(0.5 0.4 180)'),
  );

  for (const scheme of ['light', 'dark']) {
    it(`keep their contrast for any accent, ${scheme}`, () => {
      host.style.colorScheme = scheme;
      fc.assert(
        fc.property(accents, (accent) => {
          host.style.setProperty('--smm-accent', accent);
          for (const [front, ground, least] of PAIRS) {
            const [over, under] = [painted(colorOf(front)), painted(colorOf(ground))];
            expect(under[3], `${ground} is opaque`).to.equal(1);
            expect(contrastOf(over, under), `${front} on ${ground} of ${accent}`).to.be.at.least(least);
          }
        }),
        { numRuns: 250 },
      );
      host.style.removeProperty('--smm-accent');
    });
  }
});
