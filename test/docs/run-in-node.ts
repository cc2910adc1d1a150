import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/lib/command.ts';
import { nameOf, type Block } from './blocks.ts';
import { GIVEN } from './given.ts';

/** What stands in the place of what the guides invent. */
export interface Served {
  /** Of the endpoint. */
  url: string;
  /** Of one of its reviews. */
  id: string;
  /** That one of its good reviews has, to search for. */
  word: string;
}

/** What an endpoint has, as `Served` says it. */
export async function servedAt(url: string): Promise<Served> {
  const { items } = (await (await fetch(`${url}/v1/collections/home.json`)).json()) as {
    items: { identifier: string; reviewBody?: string; reviewRating?: { ratingValue: number } }[];
  };
  const good = items.find(({ reviewRating, reviewBody }) => reviewBody && (reviewRating?.ratingValue ?? 0) >= 4);
  const [word] = good?.reviewBody?.match(/\p{L}{5,}/u) ?? [];
  if (!good || !word) throw new Error(`${url} has no good review with a word of five letters.`);
  return { url, id: good.identifier, word };
}

/** Code that asks a real endpoint for what it has. */
export const addressed = (code: string, { url, id, word }: Served): string =>
  code
    .replaceAll(/https:\/\/reviews\.example(?:\.com)?(?=[/'"])/g, url)
    .replaceAll('01abc', id)
    .replaceAll("'brakes'", `'${word}'`);

/** A block that can be run, with what is given; its lines stay where they are. */
export function runnable({ code, given, page, line }: Block, served: Served): string {
  const names = given.map((name) => {
    const { value } = GIVEN[name] ?? {};
    if (value === undefined) throw new Error(`${page}:${line}: "${name}" has no value in test/docs/given.ts.`);
    return `const ${name} = ${value}; `;
  });
  return addressed(`${names.join('')}${code}\nexport {};\n`, served);
}

/** Imports each file that it is given; what it exports by default is called and must come to something. */
const RUNNER = `
const faults = {};
for (const file of process.argv.slice(2)) {
  try {
    const { default: made } = await import(file);
    if (typeof made === 'function' && !(await made())) throw new Error('what it exports came to nothing');
  } catch (error) {
    faults[file] = String(error?.stack ?? error);
  }
}
console.log('faults ' + JSON.stringify(faults));
process.exit();
`;

/** Runs blocks in one process, in an installed project. @returns what went wrong with each, by its name */
export async function runInNode(
  folder: string,
  blocks: readonly Block[],
  served: Served,
): Promise<Map<string, string>> {
  const files = blocks.map((block, at) => {
    const file = join(folder, `run-${at}.ts`);
    writeFileSync(file, runnable(block, served));
    return file;
  });
  writeFileSync(join(folder, 'runner.js'), RUNNER);
  const { code, output } = await run(process.execPath, [join(folder, 'runner.js'), ...files], { cwd: folder });
  const [, found] = /^faults (.*)$/m.exec(output) ?? [];
  if (code !== 0 || found === undefined) throw new Error(`the blocks were not run to their end:\n${output}`);
  const faults = JSON.parse(found) as Record<string, string>;
  return new Map(
    blocks.flatMap((block, at) => (faults[files[at]!] === undefined ? [] : [[nameOf(block), faults[files[at]!]!]])),
  );
}
