import { room } from '../../src/templates/room.ts';
import type { ElementDocs, Named } from './element-docs.ts';

const START = '<!-- elements: written by `generate` from the comments of the elements -->';
const END = '<!-- /elements -->';

/** Text that stands in a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const code = (text: string): string => (text ? `\`${cell(text)}\`` : '');

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `\n## ${title}\n\n${line(head)}|${head.map(() => '---').join('|')}|\n${rows.map(line).join('')}`;
}

const ROOM =
  'A tag is empty until its script is there. These rules in the page’s style sheet keep its room free meanwhile, so that ' +
  'nothing below moves; where no script runs they keep none. The element keeps that room while it is seen, however ' +
  'much comes: what is less leaves it free, what is more scrolls in it, and when nobody sees it the element takes its ' +
  'own height. `--smm-room` is another height for it, where the element has one of its own.';

const describe = ({ name, description }: Named): [string, string] => [code(name), cell(description)];

/** The reference page of one element. */
export function elementPage(element: ElementDocs): string {
  const { tag, className, entry, summary, description, example } = element;
  return [
    `# \`<${tag}>\`\n\n${summary}\n\n${description}\n`,
    `\n\`\`\`html\n<script type="module" async src="https://reviews.example.com/cdn/smm.js"></script>\n${example}\n\`\`\`\n`,
    `\n\`\`\`ts\nimport '@smm/widgets/${entry}/define'; // registers the tag\nimport { ${className} } from '@smm/widgets/${entry}'; // the class alone\n\`\`\`\n`,
    table(
      'Attributes',
      ['attribute', 'property', 'type', ''],
      element.attributes.map(({ name, property, type, description: words }) => [
        code(name),
        code(property ?? ''),
        code(type),
        cell(words),
      ]),
    ),
    table(
      'Properties without an attribute',
      ['property', 'type', ''],
      element.properties.map(({ name, type, description: words }) => [code(name), code(type), cell(words)]),
    ),
    table(
      'Methods',
      ['method', ''],
      element.methods.map(({ call, description: words }) => [code(call), cell(words)]),
    ),
    table(
      'Slots',
      ['slot', ''],
      element.slots.map(({ name, description: words }) => [name ? code(name) : '(default)', cell(words)]),
    ),
    table(
      'Events',
      ['event', 'class', ''],
      element.events.map(({ name, type, description: words }) => [code(name), code(type), cell(words)]),
    ),
    `\n## Before the script\n\n${ROOM}\n\n\`\`\`css\n${room(tag)}\n\`\`\`\n`,
    table('Parts', ['`::part()`', ''], element.parts.map(describe)),
    table(
      'Custom properties',
      ['property', 'default', ''],
      element.cssProperties.map(({ name, default: value, description: words }) => [
        code(name),
        code(value),
        cell(words),
      ]),
    ),
  ].join('');
}

/** The page that leads to those of the elements. */
export function indexPage(elements: readonly ElementDocs[]): string {
  const rows = elements.map(({ tag, summary }) => `| [\`<${tag}>\`](${tag}.md) | ${cell(summary)} |\n`);
  return `# Elements\n\n| element | |\n|---|---|\n${rows.join('')}`;
}

/**
 * A README with the table of elements between its markers.
 * @throws {Error} the markers are not there.
 */
export function withElements(readme: string, elements: readonly ElementDocs[]): string {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`The README needs the two lines ${START} and ${END} around its table.`);
  const rows = elements.map(({ tag, summary, attributes, events }) => {
    const names = attributes.map(({ name }) => code(name)).join(' ');
    return `| \`<${tag}>\` | ${cell(summary)} | ${names} | ${events.map(({ name }) => code(name)).join(' ')} |\n`;
  });
  const text = `${START}\n\n| element | | attributes | events |\n|---|---|---|---|\n${rows.join('')}\n`;
  return readme.slice(0, from) + text + readme.slice(to);
}
