import type * as core from 'zod/v4/core';
import * as mini from 'zod/mini';
import * as item from '../src/schema/item.ts';
import * as page from '../src/schema/page.ts';
import * as primitives from '../src/schema/primitives.ts';
import * as policy from '../src/schema/policy.ts';
import * as query from '../src/schema/query.ts';

type Schema = core.$ZodType;
type Check = core.$ZodCheck<never>;

const header = (folder: string): string => `// Made from src/schema by scripts/generate-guard.ts. Change it there.
import type { Shape } from '${folder}find-fault.ts';
`;

/** Names of what is used more than once, or means something of its own, in the order of the file. */
const patterns = new Map<string, string>();
const tests = new Map<string, string>();

const defOf = (schema: Schema): core.$ZodTypes['_zod']['def'] => (schema as core.$ZodTypes)._zod.def;

const unsupported = (what: string, where: string): never => {
  throw new Error(`The guard cannot express ${what} at ${where}. Teach scripts/guard-source.ts about it.`);
};

const checksOf = (schema: Schema): core.$ZodChecks['_zod']['def'][] => {
  const { checks = [], ...def } = defOf(schema) as { checks?: Check[]; check?: string };
  const own = def.check ? [def as unknown as core.$ZodChecks['_zod']['def']] : [];
  return [...own, ...checks.map((check) => (check as unknown as core.$ZodChecks)._zod.def)];
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const string = (schema: Schema, where: string): string => {
  let pattern = '/^/';
  for (const check of checksOf(schema)) {
    if (check.check === 'string_format' && 'pattern' in check && check.pattern) pattern = String(check.pattern);
    else if (check.check === 'min_length' && check.minimum === 1) continue;
    else unsupported(`the check "${check.check}" of a string`, where);
  }
  return patterns.get(pattern) ?? pattern;
};

const number = (schema: Schema, where: string): string => {
  const conditions: string[] = [];
  let kind = 'Number.isFinite(v)';
  for (const check of checksOf(schema)) {
    if (check.check === 'number_format' && check.format === 'safeint') kind = 'Number.isSafeInteger(v)';
    else if (check.check === 'greater_than') conditions.push(`v >${check.inclusive ? '=' : ''} ${check.value}`);
    else if (check.check === 'less_than') conditions.push(`v <${check.inclusive ? '=' : ''} ${check.value}`);
    else unsupported(`the check "${check.check}" of a number`, where);
  }
  const test = [kind, ...conditions].join(' && ');
  const name = tests.get(test) ?? `number${tests.size}`;
  tests.set(test, name);
  return name;
};

/** A later release may add a word to a closed list of the head; today's readers must not refuse the page for it. */
const literal = (values: readonly unknown[], where: string): string => {
  const isText = values.every((value) => typeof value === 'string');
  if (isText && /^(?:head|query)Page/.test(where)) return 'text';
  if (isText)
    return values.length === 1
      ? `/^${escape(String(values[0]))}$/`
      : `/^(?:${values.map((value) => escape(String(value))).join('|')})$/`;
  return `(v) => ${values.map((value) => `v === ${JSON.stringify(value)}`).join(' || ')}`;
};

/** What no reader looks at is not checked by any: it costs nobody bytes, and a later release may add words to it. */
const UNREAD = new Set<Schema>([item.ImageObject.shape.captionFrom]);

const object = (shape: Readonly<Record<string, Schema>>, where: string): string => {
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    if (UNREAD.has(schema)) return [];
    const def = defOf(schema);
    const optional = def.type === 'optional';
    const key = /^\w+$/.test(name) && !optional ? name : `'${name}${optional ? '?' : ''}'`;
    return `${key}: ${shapeOf(optional ? def.innerType : schema, `${where}.${name}`)}`;
  });
  const isWhole = !where.includes('.');
  return isWhole ? `{\n  ${fields.join(',\n  ')},\n}` : `{ ${fields.join(', ')} }`;
};

/** Objects that are used more than once get a name. */
const named = new Map<Schema, string>();

const shapeOf = (schema: Schema, where: string): string => {
  const name = named.get(schema);
  if (name) return name;
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return string(schema, where);
    case 'number':
      return number(schema, where);
    case 'boolean':
      return `(v) => typeof v === 'boolean'`;
    case 'literal':
      return literal(def.values, where);
    case 'enum':
      return literal(Object.values(def.entries), where);
    case 'nullable':
      return `[${shapeOf(def.innerType, where)}, null]`;
    case 'array':
      return `[${shapeOf(def.element, where)}]`;
    case 'object':
      return object(def.shape, where);
    default:
      return unsupported(`"${def.type}"`, where);
  }
};

const patternOf = (schema: Schema): string => {
  const [check] = checksOf(schema).filter((each) => each.check === 'string_format');
  return String((check as { pattern?: RegExp } | undefined)?.pattern);
};

type Declare = (name: string, schema: Schema, isExported?: boolean) => void;

const source = (folder: string, write: (declare: Declare) => void): string => {
  for (const map of [patterns, tests, named]) map.clear();
  patterns.set('/^/', 'text');
  const { Identifier, Slug, DateText, WebUrl, Link } = primitives;
  for (const [name, schema] of Object.entries({
    identifier: Identifier,
    slug: Slug,
    date: DateText,
    web: WebUrl,
    link: Link,
  })) {
    patterns.set(patternOf(schema), name);
  }
  const lines: string[] = [];
  write((name, schema, isExported = true) => {
    lines.push(`${isExported ? 'export ' : ''}const ${name}: Shape = ${shapeOf(schema, name)};`, '');
    named.set(schema, name);
  });
  const body = lines.join('\n');
  const isUsed = (name: string): boolean => new RegExp(`[ \\[]${name}\\b(?!:)`).test(body);
  const head = [
    ...[...patterns]
      .filter(([, name]) => isUsed(name))
      .map(([pattern, name]) => `${name === 'link' ? 'export ' : ''}const ${name} = ${pattern};`),
    ...[...tests].map(([test, name]) => `const ${name} = (v: any): boolean => ${test};`),
    ...(isUsed('list') ? ['const list = (v: unknown): boolean => Array.isArray(v);'] : []),
  ];
  return `${header(folder)}\n${[...head, '', ...lines].join('\n')}`;
};

/** The text of `src/client/guard.generated.ts`. Items are judged one by one, so a page asks for an array alone. */
export const guardSource = (): string =>
  source('./', (declare) => {
    const { HeadPage, FurtherPage } = page;
    named.set(defOf(HeadPage).type === 'object' ? HeadPage.shape.items : unsupported('it', 'HeadPage'), 'list');
    named.set(FurtherPage.shape.items, 'list');
    declare('imageObject', item.ImageObject, false);
    declare('author', item.Author, false);
    declare('videoObject', item.VideoObject, false);
    declare('review', item.Review);
    declare('posting', item.SocialMediaPosting);
    declare('headPage', HeadPage);
    declare('furtherPage', FurtherPage);
  });

/** What a card of the first view can show: the fields of most reviews. Everything else waits for the whole guard. */
const PLAIN = {
  '@type': true,
  identifier: true,
  author: true,
  reviewBody: true,
  name: true,
  datePublished: true,
  inLanguage: true,
  url: true,
  publisher: true,
  verification: true,
  permalink: true,
  keywords: true,
  featured: true,
  dateExperienced: true,
} as const;

/** The text of `src/first-view/plain.generated.ts`. */
export const plainSource = (): string => {
  const reviewRating = mini.optional(mini.omit(item.Review.shape.reviewRating._zod.def.innerType, { original: true }));
  return source('../client/', (declare) =>
    declare('plainReview', mini.extend(mini.pick(item.Review, PLAIN), { reviewRating })),
  );
};

/** The text of `src/query/query.generated.ts`: what an answer to a query is beyond its items and its pages' links. */
export const querySource = (): string =>
  source('../client/', (declare) => {
    const { QueryFacet, QueryPage } = query;
    named.set(QueryPage.shape.items, 'list');
    declare('queryFacet', QueryFacet, false);
    declare('queryPage', QueryPage);
  });

/** The text of `src/policy/policy.generated.ts`. */
export const policySource = (): string => source('../client/', (declare) => declare('policyShape', policy.Policy));
