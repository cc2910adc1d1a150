import { type Element, elementsOf, rawText } from './element.ts';

/** An element as JSON: attributes and children by their names without prefix, as a list where a name repeats. */
export function elementJson(element: Element): unknown {
  const children = elementsOf(element);
  const entries: [string, unknown][] = [
    ...Object.entries(element.attributes).filter(([name]) => !name.includes(':')),
    ...children.map((each): [string, unknown] => [each.name.replace(/^.*:/, ''), elementJson(each)]),
  ];
  const text = children.length === 0 ? rawText(element).trim() : '';
  if (entries.length === 0) return text;
  const json: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, values] of Map.groupBy(entries, ([each]) => each))
    json[name] = values.length === 1 ? values[0]?.[1] : values.map(([, value]) => value);
  if (text !== '') json['text'] = text;
  return json;
}
