import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // nanostores asks for it; a browser has no `process`.
    define: { ...vite.define, 'process.env.NODE_ENV': '"production"' },
    // Themes are shown as they are written: light-dark() rewritten for older browsers needs what no theme declares.
    build: {
      ...vite.build,
      target: 'es2022',
      cssTarget: ['chrome140', 'firefox140', 'safari26'],
      // Pictures and captions have addresses of their own, as on an endpoint: nothing else is shown.
      assetsInlineLimit: 0,
    },
  }),
};

export default config;
