import { objectIn, textIn, type Json } from '../postings/reading.ts';
import { richTextIn } from './rich-text.ts';

/** A value that says of which type it is. */
export interface Typed {
  /** Objects are walked on. */
  value: unknown;
  /** What the store calls it, where it keeps it by itself: it has nothing to do with what people named it. */
  own?: string;
}

/** Firestore and Datastore: `{stringValue: "…"}`. */
const VALUE = /^(?:string|integer|double|boolean|timestamp|reference|bytes|geoPoint|null|blob|key)Value$/;
/** DynamoDB: `{S: "…"}`, `{N: "5"}`. */
const BY_LETTER: Readonly<Record<string, (value: unknown) => boolean>> = {
  S: (value) => typeof value === 'string',
  N: (value) => typeof value === 'string' && /^-?\d/.test(value),
  BOOL: (value) => typeof value === 'boolean',
  NULL: (value) => value === true,
  SS: Array.isArray,
  NS: Array.isArray,
};
/** Types of Notion's properties, of which each stands under its own name. */
const OF_NOTION =
  /^(?:title|rich_text|number|select|multi_select|status|date|people|files|checkbox|url|email|phone_number|formula|relation|rollup|created_(?:time|by)|last_edited_(?:time|by)|unique_id|string|boolean|array)$/;
/** What stands beside a value of which a type is said, and says nothing of it. */
const BESIDE = new Set(
  'id type value name codename format processed summary lang langcode display_timezone images links modular_content taxonomy_group has_more next_url description __type iso color excludeFromIndexes meaning'.split(
    ' ',
  ),
);
/** Kept by the store itself. */
const OWN: Readonly<Record<string, string>> = {
  created_time: 'created_time',
  CREATED_TIME: 'created_time',
  last_edited_time: 'updated_time',
  UPDATED_TIME: 'updated_time',
  created_by: 'created_by',
  CREATOR: 'created_by',
  last_edited_by: 'updated_by',
  MODIFIER: 'updated_by',
  people: 'assigned_to',
  USER_SELECT: 'assigned_to',
  STATUS_ASSIGNEE: 'assigned_to',
  RECORD_NUMBER: 'number_of_record',
  __ID__: 'id_of_record',
  __REVISION__: 'revision',
};

/**
 * The bare value where a store says the type of each: Firestore, Datastore, DynamoDB, Parse, Notion, Kintone, Kontent, Drupal.
 * Undefined for anything else.
 */
export function typedValue(part: object): Typed | undefined {
  if (Array.isArray(part)) return part.length === 1 ? ofField(part[0]) : undefined;
  const given = part as Json;
  const keys = Object.keys(given);
  const [only] = keys;
  if (only === undefined) return undefined;
  if (keys.length <= 3 && (VALUE.test(only) || only === 'mapValue' || only === 'arrayValue'))
    return ofCloud(given, keys);
  if (keys.length === 1) {
    if (BY_LETTER[only]?.(given[only])) return { value: only === 'NULL' ? undefined : given[only] };
    if (only === 'M' && objectIn(given['M'])) return { value: given['M'] };
    if (only === 'L' && Array.isArray(given['L'])) return { value: given['L'].map(bare) };
    return undefined;
  }
  if (given['__type'] === 'Date' && typeof given['iso'] === 'string') return { value: given['iso'] };
  if (typeof given['__datatype__'] === 'string' && 'value' in given) return { value: given['value'] };
  const { type } = given;
  if (typeof type !== 'string') return undefined;
  if (OF_NOTION.test(type) && type in given) {
    // An answer of a form, whose question stands elsewhere, has none of the store's own words beside it.
    if (!('id' in given) && keys.length > 2) return undefined;
    return keys.every((key) => key === type || BESIDE.has(key)) ? ofProperty(type, given[type]) : undefined;
  }
  if (!('value' in given) || !keys.every((key) => BESIDE.has(key))) return undefined;
  if (!/^(?:[A-Z_]{2,})$/.test(type) && !('name' in given)) return undefined;
  return ofProperty(type, given['value']);
}

function ofCloud(given: Json, keys: readonly string[]): Typed | undefined {
  if (!keys.every((key, i) => i === 0 || BESIDE.has(key))) return undefined;
  const [only] = keys as [string];
  const value = given[only];
  if (only === 'mapValue') return { value: objectIn(value)?.['fields'] ?? objectIn(value)?.['properties'] ?? {} };
  if (only === 'arrayValue') {
    const values = objectIn(value)?.['values'];
    return { value: Array.isArray(values) ? values.map(bare) : undefined };
  }
  return { value: only === 'nullValue' ? undefined : value };
}

/** Drupal keeps each field as a list of its values: `[{value: "…", format}]`. */
function ofField(element: unknown): Typed | undefined {
  const given = objectIn(element);
  const value = given?.['value'];
  if (!given || value === undefined || typeof value === 'object') return undefined;
  return Object.keys(given).every((key) => BESIDE.has(key)) && !('name' in given) && !('id' in given)
    ? { value }
    : undefined;
}

function ofProperty(type: string, value: unknown): Typed {
  const own = OWN[type];
  const plain = { value: chosen(value) };
  return own === undefined ? plain : { ...plain, own };
}

/** What was written or chosen in a property. */
function chosen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const text = richTextIn(value);
  if (text !== undefined) return text;
  if (Array.isArray(value)) {
    const names = value.map(
      (each) => (typeof each === 'object' ? (named(objectIn(each) ?? {}) ?? each) : each) as unknown,
    );
    return names.length === 0 ? undefined : names;
  }
  const given = value as Json;
  const inner = typedValue(given);
  if (inner) return inner.value;
  return named(given) ?? textIn(given['start']) ?? value;
}

function named(given: Json): string | undefined {
  const inner = typedValue(given);
  if (inner && typeof inner.value !== 'object') return textIn(inner.value);
  return textIn(given['name']) ?? textIn(given['url']) ?? textIn(objectIn(given['file'])?.['url']);
}

function bare(value: unknown): unknown {
  return (typeof value === 'object' && value !== null ? typedValue(value)?.value : undefined) ?? value;
}
