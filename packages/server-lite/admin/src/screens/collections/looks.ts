/** What is chosen for the page it goes on: part of the code, kept by nobody. */
export interface Looks {
  layout: (typeof LAYOUTS)[number];
  theme: string;
  accent: string;
  radius: number;
  density: number;
}

export const LAYOUTS = ['wall', 'grid', 'list', 'carousel', 'marquee', 'spotlight'] as const;
export const THEMES = ['', 'paper', 'slate', 'midnight', 'sand', 'mono', 'bubble', 'newsprint', 'aurora'] as const;
export const PLAIN: Looks = { layout: 'wall', theme: '', accent: '', radius: 12, density: 1 };

/** Only what differs from what the elements do by themselves. */
export function properties({ accent, radius, density }: Looks): Readonly<Record<string, string>> {
  return {
    ...(accent && { '--smm-accent': accent }),
    ...(radius !== PLAIN.radius && { '--smm-radius': `${radius}px` }),
    ...(density !== PLAIN.density && { '--smm-density': String(density) }),
  };
}

export const HOSTS = {
  html: 'HTML',
  server: 'A page that your server writes',
  react: 'React',
  vue: 'Vue',
  wordpress: 'WordPress',
} as const;
export type Host = keyof typeof HOSTS;

/** What to paste. @param script address of the elements' script @param slug of the collection */
export function code(host: Host, looks: Looks, script: URL, slug: string): string {
  const src = new URL(`/v1/collections/${slug}.json`, script);
  const style = Object.entries(properties(looks))
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  const attributes = [
    `src="${src}"`,
    `layout="${looks.layout}"`,
    ...(looks.theme ? [`data-smm-theme="${looks.theme}"`] : []),
    ...(style && host !== 'react' ? [`style="${style}"`] : []),
  ];
  const tag = `<smm-testimonials ${attributes.join(' ')}></smm-testimonials>`;
  const sheet = looks.theme ? `<link rel="stylesheet" href="${new URL(`themes/${looks.theme}.css`, script)}">\n` : '';
  const loader = `<script async type="module" src="${script}"></script>\n`;
  switch (host) {
    case 'html':
      return `${loader}${sheet}${tag}`;
    case 'server':
      return serverCode(loader, sheet, looks, src, style);
    case 'wordpress':
      return `<!-- In a block “Custom HTML” -->\n${loader}${sheet}${tag}`;
    case 'react': {
      const given = Object.entries(properties(looks)).map(([name, value]) => `'${name}': '${value}'`);
      const styled = given.length > 0 ? tag.replace('></', ` style={{ ${given.join(', ')} }}></`) : tag;
      const theme = looks.theme ? `import '@smm/widgets/themes/${looks.theme}.css';\n` : '';
      return `// npm install @smm/widgets\nimport '@smm/widgets/testimonials/define';\n${theme}\nexport const Testimonials = () => (\n  ${styled}\n);`;
    }
    case 'vue': {
      const theme = looks.theme ? `import '@smm/widgets/themes/${looks.theme}.css';\n` : '';
      return `<!-- npm install @smm/widgets; vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('smm-') } } }) -->\n<script setup>\nimport '@smm/widgets/testimonials/define';\n${theme}</script>\n\n<template>\n  ${tag}\n</template>`;
    }
  }
}

/**
 * The words in the page itself, which the element takes over where its script runs. What looks it has is set around it. A
 * layout that only a script can draw is a grid before that.
 */
function serverCode(loader: string, sheet: string, { theme, layout }: Looks, src: URL, style: string): string {
  const isStill = layout === 'wall' || layout === 'grid' || layout === 'list';
  const before = isStill ? layout : 'grid';
  const query = before === PLAIN.layout ? '' : `?layout=${before}`;
  const fragment = src.href.replace(/[.]json$/, `.html${query}`);
  const around = [theme && ` data-smm-theme="${theme}"`, style && ` style="${style}"`].join('');
  const read = `file_get_contents('${fragment}')`;
  const words = isStill ? read : `str_replace('layout="grid"', 'layout="${layout}"', ${read})`;
  return `<!-- PHP; any other language includes the same address. Keep what it answers for a minute. -->\n${loader}${sheet}<div${around}>\n<?= ${words} ?>\n</div>`;
}
