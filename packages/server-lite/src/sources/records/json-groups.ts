import { EACH_VALUE } from './json-splitter.ts';

/** Records, or lists of them, that an object holds by keys rather than by names. */
export interface Groups {
  /** From the object to its records: {@link EACH_VALUE} for each level of keys, `*` behind them where they hold lists. */
  steps: string[];
  /** Keys that the records have in common. */
  keys: ReadonlySet<string>;
}

const LOOKED_AT = 60;
const DEEPEST = 3;
/** Part of the keys that members have in common: more where the names of lists say that they are of different kinds. */
const ALIKE = 0.5;
const ALIKE_BY_NAME = 0.8;
/** Lists beside the reviews that are written like them, and are none, or none to be shown. */
const BESIDE =
  /^(?:(?:owner|business|merchant|seller|company|developer|public|review)?[ _-]?(?:repl(?:y|ies)|responses?)|answers|questions?|q(?:uestions?)?[ _-]?(?:and|&)?[ _-]?a(?:nswers)?|preguntas|respuestas|fragen|antworten|réponses|domande|risposte|perguntas|respostas|pytania|odpowiedzi|вопросы|ответы|spam|trash(?:ed)?|deleted|removed|rejected|drafts?|hidden|private|blocked|blacklist|unapproved|declined|tests?|papelera|eliminad[oa]s?|gelöscht|papierkorb|corbeille|supprim[ée]s?|cestino|lixeira|kosz|usunięte|удал[её]нные|спам)$/iu;

/** Whether a key is the name of a list that stands beside reviews and is none of them. */
export function isBeside(key: string): boolean {
  return BESIDE.test(key.trim());
}

/** Whether keys were made by a program or count something, rather than being names: `-Ob1xK…`, `2026-10`, `17`. */
export function areKeys(keys: readonly string[]): boolean {
  const made = keys.filter((key) => /\d/.test(key) || /^[-\w]{15,}$/.test(key));
  return made.length >= 0.6 * keys.length;
}

/** Undefined for an object whose members are not alike. */
export function groupsIn(value: object): Groups | undefined {
  return among(Object.entries(value), 0);
}

/** Whether a record has so much in common with the others. */
export function isAlike(keys: readonly string[], common: ReadonlySet<string>, least = ALIKE): boolean {
  const shared = keys.filter((key) => common.has(key)).length;
  return shared > 0 && shared >= least * Math.max(keys.length, common.size);
}

/** Keys of a record, or of the first records of a list. */
export function keysOf(member: unknown): string[] {
  if (!Array.isArray(member)) return Object.keys(member as object);
  return [...new Set(member.slice(0, 20).flatMap((each) => (isRecord(each) ? Object.keys(each) : [])))];
}

function among(entries: readonly (readonly [string, unknown])[], depth: number): Groups | undefined {
  const parts = entries
    .filter(([key, part]) => typeof part === 'object' && part !== null && !isBeside(key))
    .slice(0, LOOKED_AT);
  const names = parts.map(([key]) => key);
  const lists = parts.map(([, part]) => part).filter((part) => Array.isArray(part) && keysOf(part).length > 0);
  const inLists = commonTo(lists, areKeys(names) ? ALIKE : ALIKE_BY_NAME);
  if (inLists) return { steps: [EACH_VALUE, '*'], keys: inLists };
  const records = parts.map(([, part]) => part).filter(isRecord);
  const inRecords = commonTo(records, ALIKE);
  if (inRecords) return { steps: [EACH_VALUE], keys: inRecords };
  if (depth === DEEPEST || records.length < 2) return undefined;
  const inner = among(
    records.flatMap((part) => Object.entries(part).slice(0, LOOKED_AT)),
    depth + 1,
  );
  return inner && { steps: [EACH_VALUE, ...inner.steps], keys: inner.keys };
}

/** What nearly all of the members have in common; undefined where they are no two of a kind. */
function commonTo(members: readonly unknown[], least: number): Set<string> | undefined {
  if (members.length < 2) return undefined;
  const times = new Map<string, number>();
  const all = members.map(keysOf);
  for (const key of all.flat()) times.set(key, (times.get(key) ?? 0) + 1);
  const common = new Set([...times].filter(([, often]) => often > members.length / 2).map(([key]) => key));
  const alike = all.filter((keys) => isAlike(keys, common, least)).length;
  return alike >= 2 && alike >= 0.6 * members.length ? common : undefined;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
