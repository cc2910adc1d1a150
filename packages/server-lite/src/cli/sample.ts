import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { fillSample } from '../sample/fill-sample.ts';
import { OWNER, removeSample } from '../sample/remove-sample.ts';
import { DATABASE_FILE } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { print, withStore } from './with-store.ts';

interface Flags {
  data?: string;
  remove?: boolean;
  check?: boolean;
  json?: boolean;
}

/** What was found or done, for machines and in words. */
interface Outcome {
  object: { sample: boolean; added?: number; merged?: number; removed?: number; kept?: number };
  text: string;
}

const NOTHING_HERE: Outcome = {
  object: { sample: false },
  text: 'There is no sample here; nothing was changed.',
};

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
    .option('--json', 'Print one JSON object for machines.')
    .addHelpText(
      'after',
      '\nExample:\n  smm sample --data ./try && smm serve --data ./try\n  smm sample --remove --data ./try\n',
    )
    .action(async (flags: Flags) => {
      const { data } = readConfig({ data: flags.data }, process.env);
      const { object, text } = await run(data, flags);
      print({ data, json: flags.json === true }, object, text);
      if (flags.check === true && !object.sample) process.exitCode = 1;
    });
}

async function run(data: string, flags: Flags): Promise<Outcome> {
  const isLooking = flags.remove === true || flags.check === true;
  if (isLooking && !existsSync(join(data, DATABASE_FILE))) return NOTHING_HERE;
  return withStore({ data }, (storage) => act(storage, flags), { create: true });
}

async function act(storage: Storage, { remove, check }: Flags): Promise<Outcome> {
  if (check === true) {
    const isThere = (await storage.subjects.list()).some(({ sample }) => sample);
    return isThere ? { object: { sample: true }, text: 'The sample is there.' } : NOTHING_HERE;
  }
  if (remove === true) {
    const { removed, kept } = await removeSample(storage);
    if (removed === 0) return NOTHING_HERE;
    const yours =
      kept === 0
        ? 'Nothing of yours stood among them.'
        : `${kept} of yours stay, and are shown as “${OWNER}” until you name it (smm subject set).`;
    return {
      object: { sample: false, removed, kept },
      text: `Sample removed: ${removed} invented reviews and postings are gone. ${yours}`,
    };
  }
  const { name, collection, added, merged } = await fillSample(storage);
  return {
    object: { sample: true, added, merged },
    text: `Sample: ${name}, an invented business, shows in the collection "${collection}". ${added} reviews and postings added, ${merged} there already.`,
  };
}
