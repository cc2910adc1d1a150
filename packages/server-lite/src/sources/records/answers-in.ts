import { objectIn, textIn, type Json } from '../postings/reading.ts';
import { unpacked } from './rich-text.ts';

/** Lists that forms keep their answers in, by the name of the list. */
const LISTS =
  /^(?:answers?|responses?|questions?|fields|form_?fields|custom_?fields|column_?values|field_?values|questions_?and_?answers|survey_?(?:answers|responses|results)|(?:review|feedback)_?(?:contents?|answers|questions|items|fields)|contents?|results|items|data|values)$/i;
/** Where the words of a question stand. */
const WORDED = [
  'questiontranslation',
  'questiontext',
  'question_text',
  'questiontitle',
  'question_title',
  'questionlabel',
];
/** Where the question stands, or what the form calls it; and where the answer does, besides under the name of its type. */
const QUESTIONS = [
  'question',
  ...WORDED,
  'questiongroup',
  'title',
  'label',
  'name',
  'heading',
  'prompt',
  'ref',
  'key',
  'slug',
  'field',
  'questionid',
  'question_id',
  'id',
];
const ANSWERS = [
  'prettyformat',
  'answer',
  'answertext',
  'answer_text',
  'rating',
  'score',
  'textanswers',
  'value',
  'text',
  'response',
  'content',
  'label',
  'labels',
  'choice',
  'choices',
  'values',
];
/** What surely is the question, rather than a name for it. */
const ASKED = [...WORDED, 'title', 'label', 'heading', 'prompt'];
/** Where only an answer stands: beside one of them, `text` is the question. */
const PLAINLY = [
  'prettyformat',
  'answer',
  'answertext',
  'answer_text',
  'textanswers',
  'value',
  'response',
  'rating',
  'answers',
  'values',
  'flat_value',
];
/** Parts of a form, each with questions of its own. */
const PARTS = /^(?:pages?|sections?|steps|groups|blocks)$/i;
const MOST = 200;

/**
 * Answers by question, where each of a list is an object with one of both: `{field: {ref}, type: 'text', text}`,
 * `{question, answer}`. Undefined for any other list.
 */
export function answersIn(name: string, given: object): Map<string, unknown> | undefined {
  // Some keep them under the number of each question.
  const list: unknown[] = Array.isArray(given) ? given : isByKey(name, given) ? Object.values(given) : [];
  if (list.length === 0 || list.length > MOST) return undefined;
  if (PARTS.test(name)) return answersInParts(list);
  if (!LISTS.test(name)) return undefined;
  const found = new Map<string, unknown>();
  for (const each of list) {
    const given = lowered(objectIn(each));
    const asked = given && questionOf(given);
    if (!given || asked === undefined) return undefined;
    const answer = answerOf(given, asked.key);
    // Only what is asked for by its own name is a form's answer: a list of tags or pictures is none.
    if (answer === undefined && !hasAnswerLeftEmpty(given)) return undefined;
    if (answer === undefined) continue;
    if (found.has(asked.text)) return undefined;
    found.set(asked.text, answer);
  }
  return found.size > 0 ? found : undefined;
}

/** Under the number of each question, or that of its field. */
function isByKey(name: string, given: object): boolean {
  if (name === 'answers') return true;
  return LISTS.test(name) && Object.keys(given).every((key) => /^\d+$/.test(key));
}

/** Undefined unless every part holds questions. */
function answersInParts(list: readonly unknown[]): Map<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const each of list) {
    const inside = Object.entries(objectIn(each) ?? {}).filter(([, value]) => Array.isArray(value) && value.length > 0);
    const answers = inside.map(([name, value]) => answersIn(name, value as object));
    if (answers.length === 0 || answers.includes(undefined)) return undefined;
    for (const map of answers) for (const [question, answer] of map ?? []) found.set(question, answer);
  }
  return found.size > 0 ? found : undefined;
}

/** Elements of XML have lost their capitals here. */
function lowered(given: Json | undefined): Json | undefined {
  return given && Object.fromEntries(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
}

function questionOf(given: Json): { key: string; text: string } | undefined {
  const isAsked = PLAINLY.some((key) => key in given);
  for (const key of ['field', 'column', 'question', ...(isAsked ? [...ASKED, 'text'] : []), ...QUESTIONS]) {
    const value = given[key];
    const inner = lowered(objectIn(value));
    const text = textIn(value) ?? (inner && QUESTIONS.map((name) => textIn(inner[name])).find((each) => each));
    if (text !== undefined) return { key, text };
  }
  return undefined;
}

function answerOf(given: Json, asked: string): unknown {
  const type = textIn(given['type'])?.toLowerCase();
  const plainly = PLAINLY.filter((key) => key in given && key !== asked);
  for (const key of [...(type === undefined ? [] : [type]), ...(plainly.length > 0 ? plainly : ANSWERS)]) {
    if (key === asked || !(key in given)) continue;
    // Figures over time have values as well, and are no answers.
    if (key === 'values' && !['label', 'type', 'field_id'].some((one) => one in given)) continue;
    // `{"rating": 5, "changed_at": …}` is what the program keeps; what it shows stands beside it.
    if (isKept(given[key]) && asked !== 'text' && textIn(given['text'])) return given['text'];
    const value = plain(given[key]);
    if (value !== undefined) return value;
  }
  return undefined;
}

function isKept(value: unknown): boolean {
  return typeof value === 'string' && /^[{[]"/.test(value);
}

function hasAnswerLeftEmpty(given: Json): boolean {
  return (
    ['answer', 'type', 'value', 'text', 'response', 'choice', 'choices', 'question'].some((key) => key in given) ||
    Object.keys(given).some((key) => key.startsWith('question'))
  );
}

/** What was chosen, where an answer is a choice or several. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = unpacked(value);
    return typeof text !== 'string' || text.trim() === '' ? undefined : text;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const texts = value.map(plain).filter((each) => typeof each === 'string');
    return texts.length > 0 && texts.length === value.length ? texts.join(', ') : undefined;
  }
  const inner = lowered(objectIn(value));
  return (
    inner &&
    plain(
      inner['label'] ??
        inner['labels'] ??
        inner['simple_text'] ??
        inner['text'] ??
        inner['value'] ??
        inner['name'] ??
        inner['answers'] ??
        inner['start'],
    )
  );
}
