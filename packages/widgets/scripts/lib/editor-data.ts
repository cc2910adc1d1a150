import type { ElementDocs, Named } from './element-docs.ts';

interface Documented {
  readonly name: string;
  readonly description: string;
}

const list = (title: string, lines: readonly string[]): string =>
  lines.length ? `\n\n**${title}**\n${lines.map((line) => `- ${line}`).join('\n')}` : '';

const line = ({ name, description }: Named): string => `\`${name}\`: ${description}`;

/** What an editor shows for a tag. */
function hover({ summary, description, events, slots, parts, cssProperties }: ElementDocs): string {
  return [
    `${summary}\n\n${description}`,
    list('Events', events.map(line)),
    list(
      'Slots',
      slots.map(({ name, description: words }) => `${name ? `\`${name}\`` : '(default)'}: ${words}`),
    ),
    list('Parts', parts.map(line)),
    list('Custom properties', cssProperties.map(line)),
  ].join('');
}

const markdown = (value: string): { kind: 'markdown'; value: string } => ({ kind: 'markdown', value });

/** Things of one name, told once: with what they mean everywhere, or what they mean where. */
function together(elements: readonly ElementDocs[], of: (element: ElementDocs) => readonly Named[]): Documented[] {
  const found = new Map<string, Map<string, string[]>>();
  for (const element of elements) {
    for (const { name, description } of of(element)) {
      const meanings = found.get(name) ?? new Map<string, string[]>();
      found.set(name, meanings.set(description, [...(meanings.get(description) ?? []), `\`${element.tag}\``]));
    }
  }
  return [...found].sort().map(([name, meanings]) => ({
    name,
    description: [...meanings].map(([description, tags]) => `${description} (${tags.join(', ')})`).join('\n\n'),
  }));
}

const cssProperties = (elements: readonly ElementDocs[]): Documented[] =>
  together(elements, (element) => element.cssProperties);

const cssParts = (elements: readonly ElementDocs[]): Documented[] =>
  together(elements, ({ parts }) => parts).map((part) => ({ ...part, name: `::part(${part.name})` }));

/** HTML custom data of VS Code, version 1.1. */
export function htmlCustomData(elements: readonly ElementDocs[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(hover(element)),
      attributes: element.attributes.map(({ name, description, type, values }) => ({
        name,
        description: markdown(description),
        // `v` is the editor's own set for attributes that take no value.
        ...(type === 'boolean' && { valueSet: 'v' }),
        ...(values.length && { values: values.map((value) => ({ name: value })) }),
      })),
    })),
  };
}

/** CSS custom data of VS Code, version 1.1. */
export function cssCustomData(elements: readonly ElementDocs[]): object {
  const described = ({ name, description }: Documented): object => ({ name, description: markdown(description) });
  return {
    version: 1.1,
    properties: cssProperties(elements).map(described),
    pseudoElements: cssParts(elements).map(described),
  };
}

/** Web types, which JetBrains' editors read by the `web-types` field of `package.json`. */
export function webTypes(
  elements: readonly ElementDocs[],
  { name, version }: { name: string; version: string },
): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: hover(element),
          attributes: element.attributes.map(({ name: attribute, description, type }) => ({
            name: attribute,
            description,
            value: type === 'boolean' ? { kind: 'no-value', type } : { kind: 'plain', type },
          })),
          slots: element.slots.map(({ name: slot, description }) => ({ name: slot || 'default', description })),
          js: {
            properties: [
              ...element.attributes.flatMap(({ property, description, type }) =>
                property ? { name: property, description, value: { type } } : [],
              ),
              ...element.properties.map(({ name: property, description, type }) => ({
                name: property,
                description,
                value: { type },
              })),
            ],
            events: element.events.map(({ name: event, description, type }) => ({
              name: event,
              description,
              value: { type },
            })),
          },
        })),
      },
      css: {
        properties: cssProperties(elements),
        'pseudo-elements': cssParts(elements),
      },
    },
  };
}
