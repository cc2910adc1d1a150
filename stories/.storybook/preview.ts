import type { Preview } from '@storybook/web-components-vite';

/** Follows the toolbar: the elements take `color-scheme` from the page like everything else in it. */
function paint(theme: string): void {
  const root = document.documentElement;
  root.style.colorScheme = theme;
  root.style.background = 'Canvas';
  root.style.color = 'CanvasText';
}

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { story: { inline: false, height: '480px' } },
  },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'circlehollow', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  decorators: [
    (story, { globals }) => {
      paint(String(globals['theme']));
      return story();
    },
  ],
};

export default preview;
