import { type Element, elementsOf, rawText } from './element.ts';

/** An element as JSON: attributes and children by their names as written, without prefix, as a list where a name repeats. */
export function elementJson(element: Element): unknown {
  const children = elementsOf(element);
  const fields = namedFields(element, children);
  if (fields) return fields;
  const entries: [string, unknown][] = [
    ...Object.entries(element.attributes)
      .filter(([name]) => !name.includes(':'))
      .map(([name, value]): [string, string] => [element.spelt?.[name] ?? name, value]),
    ...children.map((each): [string, unknown] => [each.written ?? each.name.replace(/^.*:/, ''), elementJson(each)]),
  ];
  const text = children.length === 0 ? rawText(element).trim() : '';
  if (entries.length === 0) return text;
  const json: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const values of Map.groupBy(entries, ([each]) => each.toLowerCase()).values())
    json[(values[0] as [string, unknown])[0]] = values.length === 1 ? values[0]?.[1] : values.map(([, value]) => value);
  if (text !== '') json['text'] = text;
  return json;
}

/** What may stand beside a field's name: of which kind its value is, or that there is none. */
const OF_VALUE = /^(?:name|key|value|type|null|nil|.*:.*)$/i;

/** A row as databases write it, `<field name="a">…</field>` or `<str name="a">…</str>`: its values by the names of its fields. */
function namedFields(element: Element, children: readonly Element[]): Record<string, unknown> | undefined {
  if (children.length < 2 || element.children.some((each) => typeof each === 'string' && each.trim() !== ''))
    return undefined;
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const child of children) {
    const name = child.attributes['name'] ?? child.attributes['key'];
    if (name === undefined || name === '' || name in fields) return undefined;
    if (elementsOf(child).length > 0 || !Object.keys(child.attributes).every((each) => OF_VALUE.test(each)))
      return undefined;
    fields[name] = rawText(child).trim() || (child.attributes['value'] ?? '');
  }
  return fields;
}
