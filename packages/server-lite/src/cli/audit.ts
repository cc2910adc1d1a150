import { Command } from 'commander';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

/** `smm audit`: exit code 1 when something does not agree. */
export function auditCommand(): Command {
  return storeOptions(new Command('audit'))
    .description(
      'Recount everything that is kept twice, fold the ledger, check every text, and name what does not agree.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  smm audit && echo fine\n\nWhat stands in one place alone and still reads well, such as the time of a ledger entry, it cannot tell from the truth:\nkeep backups elsewhere (smm backup).\n',
    )
    .action(async (flags: StoreFlags) => {
      const report = await withStore(flags, (store) => store.audit(progress()));
      const lines = report.findings.map(({ where, what }) => `${where}: ${what}`);
      const sum = `${report.items} items, ${report.ledgerEntries} ledger entries: ${report.ok ? 'all agrees' : `${lines.length} findings`}.`;
      print(flags, report, [...lines, sum].join('\n'));
      if (!report.ok) process.exitCode = 1;
    });
}

function progress(): ((done: number, total: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (done, total) => process.stderr.write(done === total ? '\r\u001B[K' : `\r${done} of ${total}`);
}
