import { Command } from 'commander';
import type { AuditStep, OnAudited } from '../storage/storage.ts';
import { progressLine } from './progress-line.ts';
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
      const line = progressLine(process.stderr, 'audit');
      const report = await withStore(flags, (store) => store.audit(shown(line.show))).finally(line.clear);
      const lines = report.findings.map(({ where, what }) => `${where}: ${what}`);
      const sum = `${report.items} items, ${report.ledgerEntries} ledger entries: ${report.ok ? 'all agrees' : `${lines.length} findings`}.`;
      print(flags, report, [...lines, sum].join('\n'));
      if (!report.ok) process.exitCode = 1;
    });
}

const STEPS: Readonly<Record<AuditStep, 'file' | 'audit' | 'rest'>> = { file: 'file', items: 'audit', rest: 'rest' };

function shown(show: ReturnType<typeof progressLine>['show']): OnAudited {
  return (done, total, step) => show({ step: STEPS[step], done, total });
}
