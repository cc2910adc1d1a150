import { Command, Option } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { ConfigError } from '../errors/config-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { canReencode } from '../intake/reencode.ts';
import { type FetchedPictures, fetchPictures } from '../pictures/fetch-pictures.ts';
import { PICTURE_STATES, type PictureFigures, type PictureState } from '../storage/pictures.ts';
import type { Storage } from '../storage/storage.ts';
import { progressLine, progressObjects } from './progress-line.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface ListFlags extends StoreFlags {
  state?: PictureState;
  limit: string;
}

interface FetchFlags extends StoreFlags {
  limit: string;
  retry?: boolean;
  progress?: boolean;
  outboundAllow?: string;
}

const HOUR = 3_600_000;
const FOLLOW_MS = 50;

/** `smm pictures`: what items name at their sources. */
export function picturesCommand(): Command {
  const command = new Command('pictures').description(
    'Pictures that items name at their sources. Those of published items are fetched, encoded anew and served from here.',
  );

  storeOptions(command.command('list'))
    .description('Say how many wait, are here, failed or were refused, and list them, newest first.')
    .addOption(new Option('--state <state>', 'Only these.').choices(PICTURE_STATES))
    .option('--limit <number>', 'So many at most.', '50')
    .addHelpText('after', '\nExample:\n  smm pictures list --state failed\n')
    .action(async (flags: ListFlags) => {
      const limit = wholeNumber(flags.limit);
      const { figures, pictures } = await withStore(flags, async (store) => {
        await followAll(store);
        const pictures = await store.pictures.list({ limit, ...(flags.state && { state: flags.state }) });
        return { figures: await figuresOf(store), pictures };
      });
      const rows = pictures.map(({ state, items, address, detail }) => [state, String(items), address, detail ?? '']);
      print(flags, { figures, pictures }, [describe(figures), ...(rows.length > 0 ? [columns(rows)] : [])].join('\n'));
    });

  storeOptions(command.command('fetch'))
    .description('Fetch those whose turn it is now: of published items, each address once, one a second of each host.')
    .option('--limit <number>', 'So many at most.', '1000')
    .option('--retry', 'Ask again for those that failed, from the beginning.')
    .option('--progress', 'With --json: print how far it is as well, one object a line, before the last.')
    .option(SETTINGS.outboundAllow.flag, `${SETTINGS.outboundAllow.meaning} Variable: ${SETTINGS.outboundAllow.env}.`)
    .addHelpText(
      'after',
      '\nExample:\n  smm pictures fetch --limit 200\n\nA running server does this by itself, as many an hour as smm serve --pictures-rate says.\n',
    )
    .action(async (flags: FetchFlags) => {
      const limit = wholeNumber(flags.limit);
      const { outboundAllow } = readConfig(
        flags.outboundAllow === undefined ? {} : { outboundAllow: flags.outboundAllow },
        process.env,
      );
      if (!(await canReencode()))
        throw new ConfigError(
          'Pictures need the optional package "sharp", which is not installed here. Install it and run this again; everything else works without it.',
        );
      const { sum, figures } = await withStore(flags, async (store) => {
        await followAll(store);
        if (flags.retry) await store.pictures.retry();
        const sum = await fetchAll(store, { ...flags, limit, outboundAllow });
        return { sum, figures: await figuresOf(store) };
      });
      print(flags, { ...sum, figures }, `${came(sum)}\n${describe(figures)}`);
    });
  return command;
}

/** Stopped by Ctrl-C, it ends after what is under way: that is asked for again later. */
async function fetchAll(
  store: Storage,
  {
    json,
    progress,
    limit,
    outboundAllow,
  }: { json?: boolean; progress?: boolean; limit: number; outboundAllow: ReadonlySet<string> },
): Promise<FetchedPictures> {
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const show = json && progress ? progressObjects(process.stdout) : progressLine(process.stderr, 'pictures');
  const total = Math.min(limit, (await figuresOf(store)).due);
  try {
    return await fetchPictures({
      pictures: store.pictures,
      exceptions: outboundAllow,
      limit,
      signal: stopped.signal,
      onProgress: (done) => show.show({ step: 'fetching', done, total: Math.max(done, total) }),
    });
  } finally {
    show.clear();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

async function followAll({ pictures }: Storage): Promise<void> {
  while ((await pictures.follow(FOLLOW_MS)).more) await new Promise(setImmediate);
}

function figuresOf({ pictures }: Storage): Promise<PictureFigures> {
  return pictures.figures(new Date(Date.now() - HOUR).toISOString());
}

function came({ fetched, unchanged, failed, refused }: FetchedPictures): string {
  return `${fetched} fetched, ${unchanged > 0 ? `${unchanged} unchanged at their source, ` : ''}${failed} failed and are asked for again where that may help, ${refused} refused.`;
}

function describe({ waiting, fetched, failed, refused }: PictureFigures): string {
  return `Of all: ${waiting} wait, ${fetched} are here, ${failed} failed, ${refused} refused.`;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 1_000_000) return number;
  throw new InvalidInputError('--limit', `“${text}” does not fit. Give a whole number from 1 to 1000000.`);
}
