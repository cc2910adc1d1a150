import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '@smm/widgets/custom-elements.json' with { type: 'json' };
import {
  elementDocs,
  type Attribute,
  type ElementDocs,
  type ElementsManifest,
  type Named,
} from '../../packages/widgets/scripts/lib/element-docs.ts';

/** What the comments of the elements say, by tag. */
const ELEMENTS: ReadonlyMap<string, ElementDocs> = new Map(
  elementDocs(manifest as ElementsManifest).map((docs) => [docs.tag, docs]),
);

function docsOf(tag: string): ElementDocs {
  const docs = ELEMENTS.get(tag);
  if (docs) return docs;
  throw new Error(`<${tag}> is not in custom-elements.json: name the story's component as the manifest does.`);
}

const NO_CONTROL = { control: { disable: true } };

function controlOf({ name, type, values }: Attribute): object {
  if (values.length > 0)
    return { control: { type: values.length > 4 ? 'select' : 'inline-radio' }, options: ['', ...values] };
  // A story draws its own data: an address would take its place. The language is the toolbar's.
  if (['src', 'collection', 'lang'].includes(name)) return NO_CONTROL;
  return { control: { type: ['boolean', 'number'].includes(type) ? type : 'text' } };
}

const row = ({ name, description }: Named, category: string, type: string): object => ({
  ...NO_CONTROL,
  name,
  description,
  table: { category, type: type ? { summary: type } : null },
});

/** A control for every attribute, and a row for everything else that the element documents. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes, properties, events, slots, parts, cssProperties } = docsOf(tag);
  const rows = (all: readonly Named[], category: string, prefix = ''): [string, object][] =>
    all.map((one) => [prefix + one.name, row(one, category, (one as { type?: string }).type ?? '')]);
  return Object.fromEntries([
    ...attributes.map((one) => [one.name, { ...row(one, 'attributes', one.type), ...controlOf(one) }] as const),
    ...rows(properties, 'properties'),
    ...rows(events, 'events', 'on '),
    ...rows(slots, 'slots', 'slot '),
    ...rows(parts, 'parts', 'part '),
    ...rows(cssProperties, 'custom properties'),
  ]) as ArgTypes;
}

export const descriptionOf = (tag: string): string => {
  const { summary, description } = docsOf(tag);
  return description.startsWith(summary) ? description : `${summary} ${description}`.trim();
};

/** An element that got its data from the story as a page writes it: from a collection, or from the one review. */
function namesItsData(element: Element): void {
  const docs = ELEMENTS.get(element.localName);
  if (!docs?.attributes.some(({ name }) => name === 'collection')) return;
  if (element.getAttribute('src')?.startsWith('https://reviews.example/')) element.removeAttribute('src');
  const isOwnWords = element.localName === 'smm-testimonial-card' && element.childElementCount > 0;
  if (isOwnWords || element.hasAttribute('src') || element.hasAttribute('collection')) return;
  const others = [...element.attributes].map(({ name, value }) => ({ name, value }));
  for (const { name } of others) element.removeAttribute(name);
  if (element.localName === 'smm-testimonial-card') element.setAttribute('src', '/v1/reviews/ID.json');
  else element.setAttribute('collection', 'home');
  for (const { name, value } of others) element.setAttribute(name, value);
}

/** What a story drew, as somebody would paste it into a page. */
export function asPasted(drawn: string): string {
  const { content, innerHTML: _ } = Object.assign(document.createElement('template'), { innerHTML: drawn });
  content.querySelectorAll('*').forEach(namesItsData);
  const box = document.createElement('div');
  box.append(content);
  const indent = /^\n?( *)/.exec(drawn.replace(/^\s*\n/, ''))?.[1] ?? '';
  return (
    box.innerHTML
      .replaceAll('=""', '')
      // A story writes a blank where a page writes nothing: an empty control leaves its attribute out.
      .replaceAll('=" "', '=""')
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line).trimEnd())
      .filter((line) => line !== '')
      .join('\n')
  );
}
