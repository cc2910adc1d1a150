import { defineConfig, envField } from 'astro/config';

export default defineConfig({
  env: { schema: { SMM_ENDPOINT: envField.string({ context: 'server', access: 'public', url: true }) } },
});
