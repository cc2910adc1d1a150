import { extname } from 'node:path';
import type { SourcePlan } from './group-plan.ts';
import { SourceError } from './source-error.ts';

const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xls', '.ods']);

/**
 * What a file says that it is, beside what it was found to be.
 *
 * @returns a sentence where it is a header without rows, or a table that is called a workbook.
 * @throws SourceError where it is lines of text that are called a workbook.
 */
export function holdAgainstName({
  fileName,
  groups,
  members,
  records,
}: Pick<SourcePlan, 'fileName' | 'groups' | 'members' | 'records'>): string | undefined {
  const [group] = groups;
  if (!group || groups.length > 1) return undefined;
  if (records === 0 && group.headed && members.some((member) => member?.shape.kind === 'delimited')) {
    const shown = group.names.slice(0, 12).map((name) => `"${name.slice(0, 40)}"`);
    return `${fileName} has a header (${shown.join(', ')}) and no rows below it. If there should be some, export it again.`;
  }
  const isSheet = group.described.includes('workbook') || group.described.includes('OpenDocument');
  if (!WORKBOOKS.has(extname(fileName).toLowerCase()) || isSheet) return undefined;
  if (members.some((member) => member?.shape.kind === 'text'))
    throw new SourceError(
      `${fileName} is called a workbook, and holds lines of plain text. Export it again, or call it .txt if each line is a review.`,
    );
  return `${fileName} is called a workbook, and was read as what it is: ${group.described}.`;
}
