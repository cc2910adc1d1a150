import { writeFile } from 'node:fs/promises';
import { planSource } from '../sources/plan-source.ts';
import { readSource } from '../sources/read-source.ts';
import type { RowResult } from '../sources/row-to-item.ts';

const YEAR = 2026;

/** Everything that comes of a file with this content, read without a flag. */
export async function takeSource(
  path: string,
  content: string | Uint8Array,
): Promise<{ rows: RowResult[]; rejected: { line: number; reason: string }[]; notes: string[] }> {
  await writeFile(path, content);
  const plan = await planSource(path, { format: 'auto', overrides: new Map(), year: YEAR });
  const rows: RowResult[] = [];
  const rejected: { line: number; reason: string }[] = [];
  await readSource(
    path,
    plan,
    { year: YEAR },
    { row: (row) => void rows.push(row), rejected: (reason, { line }) => void rejected.push({ line, reason }) },
  );
  if (rows.length + rejected.length !== plan.records)
    throw new Error(`${rows.length + rejected.length} records were read of ${plan.records} that were counted.`);
  return { rows, rejected, notes: plan.notes };
}
