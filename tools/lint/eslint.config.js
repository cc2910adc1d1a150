import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

/** What may not be reached from most places, and the one place where it may. */
const FETCH = {
  name: 'fetch',
  message: 'Requests leave through packages/sdk/src/client or server-lite/src/safe-fetch.ts only.',
};
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
  name,
  message: 'Nothing is stored in a visitor’s browser.',
}));
const HTML_SINKS = [
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    message: 'Markup comes from templates, never from strings.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/].left',
    message: 'Markup comes from templates, never from strings.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Markup comes from templates, never from strings.',
  },
  { selector: 'MemberExpression[object.name="document"][property.name="cookie"]', message: 'No cookies.' },
];
const HOUSE_SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name everywhere.' },
  {
    selector: 'Decorator',
    message: 'Node strips types and cannot lower decorators: use static properties with declared fields.',
  },
];
const TESTS = ['**/*.test.ts', '**/*.contract.ts', 'test/**', 'packages/*/test/**', 'bench/**'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.smm/**', '**/*.generated.ts', '**/storybook-static/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 400],
      complexity: ['warn', 10],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-globals': ['error', FETCH, ...STORAGE],
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...HTML_SINKS],
      'no-throw-literal': 'error',
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      // Index access is checked by the compiler; where a length was just tested, `!` says so more plainly than a branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An element gives up what a page set on it before it was defined, whatever its name.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
      // An empty class of events or errors is a name, and names matter here.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
      'lit/prefer-static-styles': 'error',
      // Elements are registered in define.ts beside them, and have a name of their own.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/no-constructor-params': 'error',
      'wc/no-self-class': 'error',
    },
  },
  {
    files: [
      'packages/sdk/src/client/**',
      'packages/server-lite/src/safe-fetch.ts',
      'packages/server-lite/admin/src/api/client.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...STORAGE] },
  },
  { files: ['packages/server-lite/src/cli/**', 'packages/server-lite/src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['{scripts,tools,bench}/**', 'packages/**/scripts/**'],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  { files: ['packages/widgets/src/**/*.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    // Tests reach for what the product may not, to prove that it does not.
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX],
    },
  },
  {
    // A story may dress the page around an element.
    files: ['stories/**'],
    rules: { 'lit/prefer-static-styles': 'off' },
  },
  {
    // Each is written as its framework's own documents write it, and compiled by that framework.
    files: ['examples/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...HTML_SINKS] },
  },
  {
    // Tools demand a default export of these.
    files: ['**/*.stories.ts', '**/.storybook/*.ts', 'scripts/lib/node-reporter.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HTML_SINKS] },
  },
);
