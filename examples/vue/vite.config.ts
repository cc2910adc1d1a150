import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Tags that begin with smm- are elements, not components to be looked for.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('smm-') } } })],
});
