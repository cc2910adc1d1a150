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
    build: { ...vite.build, target: 'es2022' },
  }),
};

export default config;
