import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

interface Package {
  name: string;
  version: string;
  license?: string;
}

const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const RULE = '\n\n---\n\n';

/**
 * The licences of what was bundled, as they ask for: ours, then each package's by its name, version and kind.
 *
 * @param files everything that went into a bundle; what lies in no `node_modules` is ours
 * @throws where a package has no licence that could be passed on
 */
export function licencesOf(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => FOLDER.exec(file)?.[0] ?? []));
  const others = [...folders].map(licenceOf).sort();
  return [`smm\n\n${read(join(ROOT, 'LICENSE'))}`, ...others].join(RULE) + '\n';
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(read(join(folder, 'package.json'))) as Package;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (license === undefined || files.length === 0)
    throw new Error(`${name} ${version} has no licence in ${folder}: it can't be bundled. Make it a dependency.`);
  const texts = files.sort().map((file) => read(join(folder, file)));
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

function read(file: string): string {
  return readFileSync(file, 'utf8').trim();
}
