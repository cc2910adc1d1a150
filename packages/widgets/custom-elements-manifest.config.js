/** Elements, what they are built on, and their events. */
const isPublicClass = ({ kind, tagName, name }) =>
  kind === 'class' && (tagName || /^(Smm\w+Event|SmmElement|ReactiveElement)$/.test(name));

/** Removes from the manifest what is nobody's interface: private members, and everything that is not a class of ours. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(isPublicClass);
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ declaration }) => names.has(declaration.name));
      for (const { tagName, name } of module.declarations) {
        const declaration = { name, module: module.path };
        if (tagName) module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations.length > 0,
    );
    // The analyzer takes files in the order in which the disk names them.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        const isPublic = ({ privacy = 'public', name }) => privacy === 'public' && !/^[#_]/.test(name);
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer also takes what the events' constructors are given for names of events.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('smm-'));
      }
    }
  },
};

/** Keeps `@example` of an element, which the analyzer has no place for. */
const examples = {
  name: 'examples',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'example');
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    const text = tag && ts.getTextOfJSDocComment(tag.comment)?.trim();
    if (text && declaration) declaration.example = text;
  },
};

/** `collection` is the loader's attribute: it becomes the `src` of any element that has one. */
const collection = {
  name: 'collection',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const { tagName, attributes } of declarations ?? []) {
        const at = tagName ? attributes.findIndex(({ name }) => name === 'src') : -1;
        if (at < 0 || attributes.some(({ name }) => name === 'collection')) continue;
        const description =
          'Name of a collection of the page’s endpoint. `smm.js` makes `src` of it; a `src` of the page’s own wins.';
        attributes.splice(at + 1, 0, { name: 'collection', type: { text: 'string | undefined' }, description });
      }
    }
  },
};

export default {
  globs: ['src/*/*.ts'],
  exclude: [
    '**/*.test.ts',
    '**/*.styles.ts',
    'src/{locales,styles,templates,icons,controllers}/**',
    '**/*.{words,locales}.ts',
  ],
  litelement: true,
  outdir: '.',
  // Its own path is in package.json already; the analyzer would write that of a trial run there.
  packagejson: false,
  plugins: [publicOnly, examples, collection],
};
