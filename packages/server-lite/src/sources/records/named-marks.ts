import { conceptsOf } from '../columns/header-stems.ts';
import { objectIn } from '../postings/reading.ts';

const LIST = /(?:ratings|scores|marks|criteria|grades|(?:ratings?|scores?)[ _-]?(?:breakdown|details|items|values))$/i;
const NAMES = [
  'category',
  'rating_name',
  'name',
  'label',
  'title',
  'criterion',
  'criteria',
  'aspect',
  'type',
  'key',
  'code',
];
const MARKS = ['value', 'rating', 'score', 'stars', 'mark', 'points'];
const MOST = 40;

/** `ratings: [{name: "Service", value: 4}]` as marks by what they are for, the one of all first. Undefined where one is something else. */
export function namedMarks(list: readonly unknown[], key: string): Record<string, unknown> | undefined {
  if (list.length === 0 || list.length > MOST || !LIST.test(key)) return undefined;
  const found: Record<string, unknown> = {};
  for (const each of list) {
    const given = objectIn(each);
    const name = NAMES.map((one) => given?.[one]).find((one) => typeof one === 'string' && one !== '') as string;
    const mark = MARKS.map((one) => given?.[one]).find((one) => /^\d+(?:[.,]\d+)?$/.test(String(one ?? '')));
    if (name === undefined || mark === undefined || name in found) return undefined;
    found[name] = mark;
  }
  const [first, ...others] = Object.keys(found);
  const whole = others.find((name) => conceptsOf(name).has('whole'));
  return whole === undefined || conceptsOf(first as string).has('whole') ? found : { [whole]: found[whole], ...found };
}
