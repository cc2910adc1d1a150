/** Something that a page says of itself, in the words of schema.org, whichever way it is written down. */
export interface Thing {
  /** Without the vocabulary's address: `Review`, `Product`. */
  types: readonly string[];
  /** By name; values in the page's order. */
  properties: Readonly<Record<string, readonly (Thing | string)[]>>;
}

export function thing(types: readonly string[], properties: Thing['properties']): Thing {
  return { types, properties };
}

/** The last part of a name such as `https://schema.org/Review` or `schema:Review`. */
export function shortName(name: string): string {
  return name
    .trim()
    .replace(/[/#]+$/, '')
    .replace(/^.*[/#:]/, '');
}

/** The first value of the first of these properties that has a text; of a thing, its name. */
export function textOf(of: Thing | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of of?.properties[name] ?? []) {
      const text = typeof value === 'string' ? value : textOf(value, 'name', '@value', 'text', 'url', '@id');
      if (text !== undefined && text.trim() !== '') return text.trim();
    }
  }
  return undefined;
}

/** The first thing among the values of a property. */
export function thingOf(of: Thing, ...names: readonly string[]): Thing | undefined {
  for (const name of names) {
    const found = of.properties[name]?.find((value) => typeof value !== 'string');
    if (found) return found;
  }
  return undefined;
}
