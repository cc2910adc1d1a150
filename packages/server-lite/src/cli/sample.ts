import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { fillSample } from '../sample/fill-sample.ts';
import { OWNER, removeSample } from '../sample/remove-sample.ts';
import { DATABASE_FILE, openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';

interface Flags {
  data?: string;
  remove?: boolean;
  check?: boolean;
}

/** `smm sample`: an invented business to look at, and the way to be rid of it. Both may be run again. */
export function sampleCommand(): Command {
  return new Command('sample')
    .description('Fill a fresh folder with an invented business and its reviews, or take them out again.')
    .addOption(
      new Option(
        SETTINGS.data.flag,
        `${SETTINGS.data.meaning} Default: ${SETTINGS.data.default}. Variable: ${SETTINGS.data.env}.`,
      ),
    )
    .addOption(new Option('--remove', 'Take every trace of the sample out; what is yours stays.').conflicts('check'))
    .addOption(new Option('--check', 'Only say whether the sample is there; the exit code is 1 when it is not.'))
    .addHelpText(
      'after',
      '\nExample:\n  smm sample --data ./try && smm serve --data ./try\n  smm sample --remove --data ./try\n',
    )
    .action(async (flags: Flags) => {
      const { data } = readConfig({ data: flags.data }, process.env);
      process.stdout.write(`${await run(data, flags)}\n`);
    });
}

async function run(data: string, flags: Flags): Promise<string> {
  const isLooking = flags.remove === true || flags.check === true;
  if (isLooking && !existsSync(join(data, DATABASE_FILE))) return nothingHere(flags);
  const storage = await openStorage({ dir: data });
  try {
    return await act(storage, flags);
  } finally {
    await storage.close();
  }
}

async function act(storage: Storage, { remove, check }: Flags): Promise<string> {
  if (check === true) {
    return (await storage.subjects.list()).some(({ sample }) => sample)
      ? 'The sample is there.'
      : nothingHere({ check });
  }
  if (remove === true) {
    const { removed, kept } = await removeSample(storage);
    if (removed === 0) return nothingHere({ remove });
    const yours =
      kept === 0
        ? 'Nothing of yours stood among them.'
        : `${kept} of yours stay, and are shown as “${OWNER}” until you name it (smm subject set).`;
    return `Sample removed: ${removed} invented reviews and postings are gone. ${yours}`;
  }
  const { name, collection, added, merged } = await fillSample(storage);
  return `Sample: ${name}, an invented business, shows in the collection "${collection}". ${added} reviews and postings added, ${merged} there already.`;
}

function nothingHere({ check }: Flags): string {
  if (check === true) process.exitCode = 1;
  return 'There is no sample here; nothing was changed.';
}
