import type { Preview } from '@storybook/web-components-vite';
import '@smm/widgets/themes/aurora.css';
import '@smm/widgets/themes/bubble.css';
import '@smm/widgets/themes/midnight.css';
import '@smm/widgets/themes/mono.css';
import '@smm/widgets/themes/newsprint.css';
import '@smm/widgets/themes/paper.css';
import '@smm/widgets/themes/sand.css';
import '@smm/widgets/themes/slate.css';

/** Follows the toolbar: the elements take `color-scheme` from the page like everything else in it. */
function paint(scheme: string, theme: string): void {
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  // Always there: without it each of the sheets would be the whole page's.
  root.dataset['smmTheme'] = theme;
  root.style.background = 'var(--smm-page, Canvas)';
  root.style.color = 'CanvasText';
  // Elements take the page's font, and a page without one would show them in the browser's.
  root.style.fontFamily = "'Helvetica Neue', 'Nimbus Sans', system-ui, sans-serif";
}

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { story: { inline: false, height: '480px' } },
  },
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: { icon: 'circlehollow', items: ['light', 'dark'], dynamicTitle: true },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        items: ['none', 'paper', 'slate', 'midnight', 'sand', 'mono', 'bubble', 'newsprint', 'aurora'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light', theme: 'none' },
  decorators: [
    (story, { globals }) => {
      paint(String(globals['scheme']), String(globals['theme']));
      return story();
    },
  ],
};

export default preview;
