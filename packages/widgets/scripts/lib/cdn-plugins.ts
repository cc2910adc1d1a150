import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { minify } from 'terser';
import { readWords, wordsByName } from './cdn-words.ts';
import { minifyLiterals } from './minify-literals.ts';
import { slimLit } from './slim-lit.ts';

/** Takes the types out, file by file. */
function stripTypes(): Plugin {
  return {
    name: 'strip-types',
    async transform(code, id) {
      if (!/\.ts(?:\?|$)/.test(id)) return null;
      const { code: stripped, map } = await transform(code, {
        loader: 'ts',
        target: 'es2022',
        sourcefile: id,
        sourcemap: true,
        tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      });
      return { code: stripped, map };
    },
  };
}

/** nanostores asks for it; a browser has no `process`. */
function production(): Plugin {
  return {
    name: 'production',
    transform(code) {
      if (!code.includes('process.env.NODE_ENV')) return null;
      // As long as what it replaces, so that the source map stays true.
      return { code: code.replaceAll('process.env.NODE_ENV', '"production"        '), map: null };
    },
  };
}

const OWN = '?own';

/** What the share buttons bring along: a chunk of so little that they have in common with others would cost more than a second copy. */
function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    resolveId(source, importer = '') {
      const isOwn =
        importer.endsWith(OWN) ||
        (/\/share\/[\w-]+\.ts$/.test(importer) && source.includes('/errors/')) ||
        (/\/submit\/[\w-]+\.ts$/.test(importer) && /\/(?:errors|client)\//.test(source)) ||
        (/\/share-buttons\/[\w-]+\.ts$/.test(importer) && source.endsWith('/excerpt.ts'));
      return isOwn && source.startsWith('.') ? join(dirname(importer), source) + OWN : null;
    },
    load: (id) => (id.endsWith(OWN) ? readFileSync(id.slice(0, -OWN.length), 'utf8') : null),
  };
}

/** Leaves out of the table of networks what no element shows: when and where an address was checked, and the notes. */
function slimNetworks(): Plugin {
  return {
    name: 'slim-networks',
    transform(code, id) {
      if (!/\/share\/(?:common-|gone-)?networks\.ts$/.test(id)) return null;
      const text = new MagicString(code).replaceAll(/,\s*(?:checked|source|note): "[^"]*"/g, '');
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/**
 * Members that no page, no other copy of the script and no exported name knows: every file of a build, and the next
 * build, call them by the same short name.
 */
const INTERNAL = [
  'addController',
  'cardsTemplate',
  'catalog',
  'createRenderRoot',
  'drawn',
  'hostConnected',
  'hostDisconnected',
  'hostUpdated',
  'isLearning',
  'isNews',
  'isOpen',
  'judge',
  'properties',
  'reflect',
  'renderRoot',
  'requestUpdate',
  'slices',
  'speech',
  'wanted',
  'willUpdate',
  'isCutAfter',
  'isCutBefore',
  'isSettled',
  'isStill',
  'isWaiting',
  'wordsIn',
  'cards',
  'seed',
  'wall',
];

const shortNames = (): { props: { props: Record<string, string> } } => ({
  props: { props: Object.fromEntries(INTERNAL.map((name, index) => [`$${name}`, `_${index.toString(36)}`])) },
});

/** Private custom properties get short names, the same in every file: the sheets of one element meet in one root. */
function shortenProperties(): Plugin {
  const source = join(import.meta.dirname, '..', '..', 'src');
  const found = globSync('**/*.ts', { cwd: source }).flatMap(
    (file) => readFileSync(join(source, file), 'utf8').match(/--_smm-\w+/g) ?? [],
  );
  const names = [...new Set(found)].sort();
  return {
    name: 'shorten-properties',
    renderChunk(code) {
      const text = new MagicString(code).replaceAll(
        /--_smm-\w+(:\s*)?/g,
        (written: string) =>
          `--_${names.indexOf(written.replace(/:\s*$/, '')).toString(36)}${written.includes(':') ? ':' : ''}`,
      );
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** Private names first, which terser leaves long; then everything else. */
function minifyChunks(): Plugin {
  return {
    name: 'minify-chunks',
    async renderChunk(code) {
      const short = await transform(code, {
        minifyIdentifiers: true,
        target: 'es2022',
        sourcemap: true,
        legalComments: 'inline',
      });
      const { code: minified, map } = await minify(short.code, {
        module: true,
        ecma: 2020,
        mangle: { properties: { regex: new RegExp(`^(?:${INTERNAL.join('|')})$`) } },
        nameCache: shortNames(),
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
        format: { comments: /^!\s*smm/ },
        sourceMap: { content: short.map, asObject: true },
      });
      return { code: minified ?? code, map: map as never };
    },
  };
}

/**
 * What a first view runs is compiled while it is fetched, beside the page's own thread, not function by function when
 * it is called. Browsers that do not know the line read over it.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    renderChunk(code, { isEntry }) {
      if (!isEntry) return null;
      const text = new MagicString(code).prepend('//# allFunctionsCalledOnLoad\n');
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** The words of all languages, whose digest is part of what every file of a build asks for. */
export const words = await readWords();

/** What every file of `/cdn/` goes through. */
export function cdnPlugins(): Plugin[] {
  return [
    wordsByName(words),
    ownCopies(),
    nodeResolve({ exportConditions: ['browser', 'production', 'default'], extensions: ['.ts', '.js'] }),
    stripTypes(),
    slimNetworks(),
    slimLit(),
    production(),
    minifyLiterals(),
    shortenProperties(),
    minifyChunks(),
  ];
}
