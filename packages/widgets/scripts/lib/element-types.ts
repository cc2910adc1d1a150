import type { ElementDocs } from './element-docs.ts';

const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** The properties that a template may set. */
function settable({ attributes, properties }: ElementDocs): string[] {
  const own = properties.filter(({ isReadonly }) => !isReadonly).map(({ name }) => name);
  return [...new Set([...attributes.flatMap(({ property }) => property ?? []), ...own])];
}

/** Attributes that no property is named after. `lang` is every element's. */
function loneAttributes({ attributes }: ElementDocs): string {
  return attributes
    .filter(({ name, property }) => name !== property && name !== 'lang')
    .map(({ name, type }) => `'${name}'?: ${type === 'number' ? 'number | string' : type} | undefined`)
    .join('; ');
}

function table(
  doc: string,
  name: string,
  elements: readonly ElementDocs[],
  row: (element: ElementDocs) => string,
): string {
  const rows = elements.map((element) => `  '${element.tag}': ${row(element)};`);
  return `/** ${doc} */\nexport interface ${name} {\n${rows.join('\n')}\n}\n`;
}

/**
 * The module of types from which those of React and Vue are made.
 * @param files - The file of each class, relative to `src/`.
 * @throws {Error} an event names a class that no module exports.
 */
export function elementTypes(elements: readonly ElementDocs[], files: ReadonlyMap<string, string>): string {
  const names = new Set(elements.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type)]));
  names.delete('Event');
  const imports = [...names].sort().map((name) => {
    const file = files.get(name);
    if (!file) throw new Error(`@fires {${name}}: there is no such class. Name the event's class, or Event.`);
    return `import type { ${name} } from './${file}';\n`;
  });
  return [
    '// Written by scripts/generate-manifest.ts from the comments of the elements.\n',
    ...imports,
    '\n',
    table('Each tag, with its class.', 'SmmElements', elements, ({ className }) => className),
    '\n',
    table(
      'The properties of each tag that a page sets.',
      'SmmProperties',
      elements,
      (element) => `Pick<${element.className}, ${union(settable(element))}>`,
    ),
    '\n',
    table('Attributes of each tag that have a name of their own.', 'SmmAttributes', elements, (element) =>
      `{ ${loneAttributes(element)} }`.replace('{  }', '{}'),
    ),
    '\n',
    table('The events that each tag fires.', 'SmmEvents', elements, ({ events }) =>
      `{ ${events.map(({ name, type }) => `'${name}': ${type}`).join('; ')} }`.replace('{  }', '{}'),
    ),
  ].join('');
}
