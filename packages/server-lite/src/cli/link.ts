import { Command, Option } from 'commander';
import { linkPlace } from '../domain/link-places.ts';
import { toLinkCard } from '../domain/to-link-card.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { VISITOR_LANGUAGES, visitorSpeech } from '../locales/visitor.words.ts';
import type { Storage } from '../storage/storage.ts';
import { importTarget } from './import-target.ts';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  subject?: string;
  note?: string;
  by?: string;
  lang: string;
}

/** `smm link`: words that may not be kept, linked to where they stand. */
export function linkCommand(): Command {
  const command = new Command('link').description(
    'Words that cannot be kept or fetched: a card without them, which leads to where they stand.',
  );
  storeOptions(command.command('add'))
    .description(
      'Add a link card. Nobody is asked, nothing of what stands there is kept, and it waits to be published.',
    )
    .argument(
      '<address...>',
      'Of a posting or place at Threads, Google Maps, Facebook, Instagram, TikTok, LinkedIn or X.',
    )
    .option('--subject <slug>', 'What it is about.')
    .option('--note <text>', 'A note of your own, shown as yours.')
    .option('--by <name>', 'Who wrote it. Without this, what the address says.')
    .addOption(
      new Option('--lang <language>', 'Language in which the card says why the words are not there.')
        .choices(VISITOR_LANGUAGES)
        .default('en'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  smm link add https://www.threads.com/@sample/post/C1 --note "Anna on our rye bread"\n',
    )
    .action(add);
  return command;
}

async function add(addresses: string[], flags: Flags): Promise<void> {
  const places = addresses.map((address) => {
    const place = linkPlace(address);
    if (place) return place;
    throw new InvalidInputError(
      address.slice(0, 200),
      'a link card leads to a posting or place at Threads, Google Maps, Facebook, Instagram, TikTok, LinkedIn or X, and this is none. What can be read is added with smm feed add.',
    );
  });
  const cards = await withStore(
    flags,
    async (store) => {
      const { subject } = await importTarget(store, flags.subject === undefined ? {} : { subject: flags.subject });
      const added: { id: string; merged: boolean; url: string; name: string }[] = [];
      for (const place of places)
        added.push({ ...(await addOne(store, place, subject, flags)), url: place.url, name: place.name });
      return added;
    },
    { create: true },
  );
  const lines = cards.map(({ id, merged, url, name }) =>
    merged
      ? `${id}: ${url} was there before.`
      : `${id}: ${url} (${name}) waits for you. Show it with smm review publish ${id} --attest.`,
  );
  print(flags, { cards }, lines.join('\n'));
}

async function addOne(
  store: Storage,
  place: NonNullable<ReturnType<typeof linkPlace>>,
  subject: string,
  { note, by, lang }: Flags,
): Promise<{ id: string; merged: boolean }> {
  const about = await store.subjects.get(subject);
  const why = visitorSpeech(lang).say(place.isKeptByNobody ? 'linkKept' : 'linkOnly', { name: place.name });
  return store.items.receive(
    toLinkCard(place, {
      why,
      business: about?.name ?? subject,
      today: new Date().toISOString().slice(0, 10),
      ...(note !== undefined && { note }),
      ...(by !== undefined && { by }),
    }),
    subject,
  );
}
