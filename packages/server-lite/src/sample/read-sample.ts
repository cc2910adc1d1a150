import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { ownFile } from '../own-files.ts';
import { SampleError } from './sample-error.ts';
import { SampleBusiness, SampleRow } from './sample-row.ts';

const FOLDER = ownFile('sample/');

export interface Sample {
  business: SampleBusiness;
  /** Oldest first, the order in which they came in. */
  rows: SampleRow[];
}

/** @throws SampleError that names the file and line, when something in it does not hold. */
export async function readSample(folder = FOLDER): Promise<Sample> {
  const business = check(SampleBusiness, await text(new URL('business.json', folder)), 'business.json');
  const lines = (await text(new URL('reviews.ndjson', folder))).split('\n');
  const rows = lines.flatMap((line, at) =>
    line === '' ? [] : [check(SampleRow, line, `reviews.ndjson line ${at + 1}`)],
  );
  return { business, rows: rows.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}

/** The bytes of one of the sample's pictures. */
export function readSamplePhoto(file: string, folder = FOLDER): Promise<Uint8Array> {
  return readFile(new URL(`photos/${file}`, folder));
}

async function text(file: URL): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new SampleError(
      `The sample business is not at ${file.pathname}. It comes with the repository: run this in a clone.`,
      { cause },
    );
  }
}

function check<T extends z.ZodMiniType>(schema: T, json: string, where: string): z.infer<T> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new SampleError(`${where} is not JSON: ${(cause as Error).message}.`, { cause });
  }
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw new SampleError(`${where} does not hold: ${z.prettifyError(parsed.error)}`);
}
