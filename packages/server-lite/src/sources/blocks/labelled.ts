import { conceptsOf } from '../columns/header-stems.ts';
import { fieldsNamed } from '../columns/synonyms.ts';

const LABELLED =
  /^\s*(?:[-*•>]\s+)?(?:\*\*|__)?(?<label>[\p{L}\p{M}#][\p{L}\p{M}\p{N} _/().?'’&-]{0,59}?)(?:\*\*|__)?\s*[:：](?:\*\*|__)?(?!\/\/)(?:\s+|(?=[^\s\d])|$)(?<value>.*)$/u;
const RULE = /^\s*(?:[-–—=_*~#+]\s*){3,}$/u;
/** What stands above a block and numbers it: `Review #2`, `Submission 14`, `3.`, `--- 2 ---`. */
const NUMBERED =
  /^\s*(?:[-–—=_*~#+[(]\s*)*(?:\p{L}+\s*)?(?:#|nr?\.?|no\.?|№)?\s*\d{1,6}\s*[.):\]]?(?:\s*[-–—=_*~#+])*\s*$/iu;
const FEW = 2;
const ALONE = 3;
const NEARLY = 0.8;
/** Share of the lines that begin with a label, below which they are words with colons in them. */
const MANY = 0.35;

/** Records of blocks in which every line says what it is: `Name: Ada`; undefined where the text is none such. */
export function labelledRecords(lines: readonly string[], isCut: boolean): Record<string, string>[] | undefined {
  const found = lines.map(labelOf);
  const times = new Map<string, number>();
  for (const each of found) if (each) times.set(each.key, (times.get(each.key) ?? 0) + 1);
  const first = found.find((each) => each !== undefined);
  if (!first) return undefined;
  const most = Math.max(...times.values());
  // What comes once, above all of the blocks, is of the whole.
  const start = [...times].find(([, count]) => count >= NEARLY * most && count > 1)?.[0] ?? first.key;
  const labels = new Set([...times].filter(([key, count]) => count > 1 || isKnown(key)).map(([key]) => key));
  const records: Record<string, string>[] = [];
  let at: Record<string, string> | undefined;
  let last: string | undefined;
  let labelled = 0;
  let filled = 0;
  let gap = false;
  for (const [i, line] of lines.entries()) {
    const each = found[i];
    if (line.trim() === '') {
      gap = true;
      continue;
    }
    if (RULE.test(line)) {
      last = undefined;
      continue;
    }
    filled++;
    // What comes once and stands apart is of what was said before.
    const isOwn =
      each !== undefined && labels.has(each.key) && !(gap && times.get(each.key) === 1 && (times.get(start) ?? 0) > 1);
    if (isOwn && (each.key === start || (at && !(each.label in at)))) {
      labelled++;
      if (each.key === start) records.push((at = {}));
      if (at) at[each.label] = each.value;
      last = each.label;
    } else if (at && last !== undefined && !NUMBERED.test(line)) {
      at[last] = `${at[last] ?? ''}${at[last] === '' ? '' : gap ? '\n\n' : '\n'}${line.trim()}`;
    } else if (NUMBERED.test(line)) filled--;
    gap = false;
  }
  if (isCut && records.length > FEW) records.pop();
  const even = [...times]
    .filter(([key, count]) => labels.has(key) && count >= NEARLY * records.length)
    .map(([key]) => key);
  const isEnough = records.length >= FEW ? even.length >= FEW : even.filter(isKnown).length >= ALONE;
  return isEnough && labelled >= MANY * filled && speakOfReviews(even) ? records : undefined;
}

function labelOf(line: string): { label: string; key: string; value: string } | undefined {
  const { label = '', value = '' } = LABELLED.exec(line)?.groups ?? {};
  const text = label.trim();
  if (text === '' || text.split(/\s+/).length > 9 || /^(?:https?|ftp|mailto|\d+)$/i.test(text)) return undefined;
  return { label: text, key: text.toLowerCase(), value: value.trim() };
}

function isKnown(label: string): boolean {
  return fieldsNamed(label).length > 0;
}

function speakOfReviews(labels: readonly string[]): boolean {
  const about = labels.map((label) => ({
    fields: fieldsNamed(label).map(({ field }) => field),
    concepts: conceptsOf(label),
  }));
  const isSaid = about.some(
    ({ fields, concepts }) =>
      fields.some((field) => field === 'body' || field === 'rating') ||
      concepts.has('words') ||
      concepts.has('opinion') ||
      concepts.has('rating'),
  );
  const isBeside = about.some(
    ({ fields, concepts }) =>
      fields.some((field) => ['author', 'firstName', 'email', 'date', 'rating', 'title'].includes(field)) ||
      concepts.has('person') ||
      concepts.has('name') ||
      concepts.has('date') ||
      concepts.has('rating'),
  );
  return isSaid && isBeside && labels.length >= FEW;
}
