// The arrows of ARCHITECTURE.md. Each rule names what may not be, and why in its comment.
const TESTS = '[.](test|contract|types|property)[.]ts$|-in-tests[.]ts$|/crash-writer[.]ts$|/(test|testing|scripts)/';
const NODE = ['core'];

/** Modules under `from` may import nothing that matches `to`. */
function never(name, comment, from, to) {
  const rule = { name, comment, severity: 'error', from, to };
  return { ...rule, from: { pathNot: TESTS, ...from } };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'A circle has no first module to read.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-unlisted',
      comment: 'A package that is not in the nearest package.json.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-packages',
      comment: 'What is published needs only what it lists as a dependency.',
      severity: 'error',
      from: { path: '^packages/[^/]+/(src|admin)/', pathNot: `${TESTS}|^packages/server-lite/src/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-bundles-few',
      comment: 'What the server is published with, in its bundle, is chosen with care (ADR 0034).',
      severity: 'error',
      from: { path: '^packages/server-lite/src/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^packages/sdk/|/node_modules/(zod|kysely)/',
      },
    },
    {
      name: 'tests-are-leaves',
      comment: 'Nothing that ships imports a test.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: '[.](test|contract|property)[.]ts$' },
    },

    never(
      'sdk-stands-alone',
      'The SDK knows neither elements nor server.',
      { path: '^packages/sdk/' },
      { path: '^packages/(widgets|server-lite)/' },
    ),
    never(
      'schema-is-the-root',
      'Everything stands on the schema; it stands on nothing of ours.',
      { path: '^packages/sdk/src/schema/' },
      { path: '^packages/', pathNot: '^packages/sdk/src/schema/' },
    ),
    never(
      'client-below-stores',
      'schema ← client ← stores',
      { path: '^packages/sdk/src/client/' },
      { path: '^packages/sdk/src/stores/' },
    ),
    never(
      'pure-share-url',
      'A share address is a pure function.',
      { path: '^packages/sdk/src/share/(share-url|networks)[.]ts$' },
      { path: '^packages/sdk/src/(client|stores)/' },
    ),
    never(
      'sdk-runs-anywhere',
      'Browser, worker and server: no Node in the SDK.',
      { path: '^packages/sdk/src/' },
      { dependencyTypes: NODE },
    ),

    never(
      'widgets-not-server',
      'Elements speak HTTP to the server like anyone.',
      { path: '^packages/widgets/' },
      { path: '^packages/server-lite/' },
    ),
    never(
      'widgets-use-public-entries',
      'Elements use what the SDK publishes; a file that no entry names is not theirs.',
      { path: '^packages/widgets/src/' },
      { path: '^packages/sdk/src/', dependencyTypes: ['local'] },
    ),
    never(
      'widgets-no-node',
      'Elements run in a browser.',
      { path: '^packages/widgets/src/' },
      { dependencyTypes: NODE },
    ),
    never(
      'templates-are-pure',
      'Templates get the tag function handed in: no Lit, no stores, no elements.',
      { path: '^packages/widgets/src/templates/' },
      {
        path: '^packages/sdk/src/(client|stores)/|/node_modules/(lit|lit-html|lit-element|@lit|nanostores)/|^packages/widgets/src/(element|controllers|testimonials|rating|ticker|share-buttons?)/',
      },
    ),

    never(
      'fragments-need-no-browser',
      'A fragment is made of templates, words and style sheets: no Lit, no stores, no elements.',
      { path: '^packages/widgets/src/fragment/' },
      {
        path: '^packages/sdk/src/(client|stores)/(?!item-fault[.])|/node_modules/(lit|lit-html|lit-element|@lit|nanostores)/|^packages/widgets/src/(?!fragment/|templates/|locales/|styles/)',
        // And the pure parts of elements that a fragment draws too.
        pathNot:
          '[.]styles[.]ts$|^packages/widgets/src/(icons/|rating/(rating-template|large|scale)[.]|ticker/(parts|lines|beside)[.]|feed/(feed-disclosure|as-posted)[.])',
      },
    ),

    never(
      'server-takes-three-of-sdk',
      'The server takes schema, share and structured-data from the SDK.',
      { path: '^packages/server-lite/' },
      { path: '^packages/sdk/src/(client|stores)/|^packages/sdk/src/index[.]ts$' },
    ),
    never(
      'server-takes-templates',
      'The server takes only what is pure from the elements: templates, words, and the fragment made of both.',
      { path: '^packages/server-lite/src/' },
      { path: '^packages/widgets/src/', pathNot: '^packages/widgets/src/(templates|locales|icons|fragment)/' },
    ),
    never(
      'domain-is-pure',
      'No network, clock, Node or storage in the domain.',
      { path: '^packages/server-lite/src/domain/' },
      { path: '^packages/server-lite/src/(?!domain/|errors/)', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'domain-no-node',
      'No Node in the domain.',
      { path: '^packages/server-lite/src/domain/' },
      { dependencyTypes: NODE },
    ),
    never(
      'storage-below-routes',
      'Storage knows nobody above it.',
      { path: '^packages/server-lite/src/storage/' },
      { path: '^packages/server-lite/src/(routes|cli|http|middleware|app|main)' },
    ),
    never(
      'sources-feed-the-domain',
      'A source turns bytes into untrusted items; it does not store or serve.',
      { path: '^packages/server-lite/src/sources/' },
      {
        path: '^packages/server-lite/src/(storage/(sqlite/|storage[.])|routes|cli|http|app|main)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    {
      name: 'nothing-imports-server',
      comment: 'The server is an end, not a library.',
      severity: 'error',
      from: { path: '^(packages/(sdk|widgets)|examples|stories)/' },
      to: { path: '^packages/server-lite/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
    combinedDependencies: false,
  },
};
