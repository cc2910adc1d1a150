/** Removes from the manifest what is nobody's interface: private members, and the words of each language. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
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
  plugins: [publicOnly],
};
