import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '@smm/widgets/themes/aurora.css';
import '@smm/widgets/themes/bubble.css';
import '@smm/widgets/themes/midnight.css';
import '@smm/widgets/themes/mono.css';
import '@smm/widgets/themes/newsprint.css';
import '@smm/widgets/themes/paper.css';
import '@smm/widgets/themes/sand.css';
import '@smm/widgets/themes/slate.css';
import { draw } from '../draw.ts';
import { argTypesOf, asPasted, descriptionOf } from './elements.ts';
import { directionOf, LOCALES, SCHEMES, THEMES } from './globals.ts';
import './preview.css';

interface Globals {
  readonly theme: string;
  readonly scheme: string;
  readonly locale: string;
}

/** A story alone is a page: it takes the theme's ground. Among the documentation it is a part of one. */
function paintPage({ theme, scheme, locale }: Globals, isAlone: boolean): void {
  const root = document.documentElement;
  // Always there: without it each of the sheets would be the whole page's.
  root.dataset['smmTheme'] = isAlone ? theme : 'none';
  root.style.colorScheme = isAlone ? scheme : 'light';
  root.classList.toggle('alone', isAlone);
  if (isAlone) root.lang = locale;
}

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, { component }) => draw(String(component), args),
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { type: 'dynamic', language: 'html', excludeDecorators: true, transform: asPasted },
    },
  },
  globalTypes: {
    theme: { description: 'Theme', toolbar: { icon: 'paintbrush', items: [...THEMES], dynamicTitle: true } },
    scheme: {
      description: 'Light or dark',
      toolbar: { icon: 'circlehollow', items: [...SCHEMES], dynamicTitle: true },
    },
    locale: {
      description: 'Language of the page, and with it the direction',
      toolbar: {
        icon: 'globe',
        items: LOCALES.map((value) => ({ value, title: value, right: directionOf(value) })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'none', scheme: 'light', locale: 'en' },
  decorators: [
    (story, { globals, viewMode }) => {
      const { theme, scheme, locale } = globals as unknown as Globals;
      paintPage({ theme, scheme, locale }, viewMode === 'story');
      // An element asks for its language once, when it comes into the page.
      return html`<div
        class="page"
        lang=${locale}
        dir=${directionOf(locale)}
        data-smm-theme=${theme}
        style="color-scheme:${scheme}"
      >
        ${keyed(`${locale} ${theme}`, story())}
      </div>`;
    },
  ],
};

export default preview;
