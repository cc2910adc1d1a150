import { Command } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { keepAsking } from '../jobs/keep-asking.ts';
import { createLog } from '../log.ts';
import { FileOutbox } from '../mail/file-outbox.ts';
import { openMailer } from '../mail/mail-settings.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

const SENDING = [SETTINGS.smtp, SETTINGS.smtpPasswordFile, SETTINGS.smtpPlain, SETTINGS.mailFrom, SETTINGS.mailReplyTo];

/** `smm outbox`: messages that were written to files, and sending without a server. */
export function outboxCommand(): Command {
  const command = new Command('outbox').description(
    'Messages that were written to files because no mail server is named.',
  );
  const about = (name: string, description: string, example: string) =>
    storeOptions(command.command(name))
      .description(description)
      .addHelpText('after', `\nExample:\n  smm outbox ${example}\n`);

  about('list', 'List the messages, newest first.', 'list').action(async (flags: StoreFlags) => {
    const outbox = new FileOutbox(flags.data);
    const messages = await outbox.list();
    const rows = messages.map(({ id, dateWritten, bytes }) => [id, dateWritten, `${bytes} bytes`]);
    print(
      flags,
      { folder: outbox.folder, messages },
      rows.length > 0 ? `${outbox.folder}\n${columns(rows)}` : 'No messages. Ask for reviews: smm ask',
    );
  });

  about('show', 'Print a message.', 'show 01m81vmwpb8873ka58gqqehj1b')
    .argument('<id>', 'As smm outbox list shows it.')
    .action(async (id: string, flags: StoreFlags) => {
      const bytes = await new FileOutbox(flags.data).read(id);
      if (!bytes) throw new NotFoundError(`There is no message “${id}” in the outbox. See smm outbox list.`);
      print(flags, { id, message: bytes.toString() }, bytes.toString());
    });

  const send = about(
    'send',
    'Send now what is due, without a server: by --smtp, else into files.',
    'send --smtp smtp://user@mail.example.com --mail-from hello@example.com',
  );
  for (const { flag, meaning } of SENDING) send.option(flag, meaning);
  send.action(async (flags: StoreFlags & Record<string, unknown>) => {
    const { data, smtp, smtpPasswordFile, smtpPlain, mailFrom, mailReplyTo } = flags;
    const config = readConfig({ data, smtp, smtpPasswordFile, smtpPlain, mailFrom, mailReplyTo }, process.env);
    const figures = await withStore(flags, async (storage) => {
      const mailer = openMailer(config);
      const keeper = keepAsking({ storage, mailer, config, log: createLog({ level: 'warn' }) });
      keeper.wake();
      await keeper.idle();
      await keeper.stop();
      const all = (await storage.askings.list()).map((asking) => asking.figures);
      const sum = (of: 'sent' | 'waiting' | 'failed' | 'uncertain') => all.reduce((total, one) => total + one[of], 0);
      return { sent: sum('sent'), waiting: sum('waiting'), failed: sum('failed'), uncertain: sum('uncertain') };
    });
    print(
      flags,
      figures,
      `Of all requests ${figures.sent} messages are sent, ${figures.waiting} wait, ${figures.failed} were not delivered, ${figures.uncertain} may have gone.`,
    );
  });

  about('clear', 'Delete every message. Each holds a link that opens a form in its person’s name.', 'clear').action(
    async (flags: StoreFlags) => {
      const outbox = new FileOutbox(flags.data);
      const messages = await outbox.list();
      for (const { id } of messages) await outbox.remove(id);
      print(flags, { deleted: messages.length }, `${messages.length} messages deleted.`);
    },
  );
  return command;
}
