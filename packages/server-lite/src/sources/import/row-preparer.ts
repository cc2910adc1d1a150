import { duplicateContent, isComplete } from '../../domain/duplicate-key.ts';
import { sanitize } from '../../domain/sanitize.ts';
import { sourcePolicy } from '../../domain/source-policy.ts';
import { InvalidItemError } from '../../errors/invalid-item-error.ts';
import { digest16 } from '../../storage/secrets.ts';
import type { PreparedRow } from '../../storage/import-run.ts';
import { markLanguage } from '../../domain/language/mark-language.ts';
import type { RowResult } from '../row-to-item.ts';

export interface PreparerOptions {
  subject: string;
  /** SHA-256 of the unpacked file, hex. */
  digest: string;
  /** When the file came in, ISO 8601. */
  received: string;
  /** When likes and the like were counted, ISO 8601, where the file does not say. */
  countedAt?: string | undefined;
}

/** Takes rows through the domain, away from the database: sanitised, with the key that tells duplicates; the store gives the id. */
export class RowPreparer {
  readonly #options: PreparerOptions;

  constructor(options: PreparerOptions) {
    this.#options = options;
  }

  /** The row ready to be written, or the reason why it cannot be taken. */
  prepare({ item: untrusted, held }: RowResult, line: number): PreparedRow | string {
    if (!untrusted.body && !untrusted.title && !untrusted.rating) return 'it has neither words nor a rating';
    const policy = sourcePolicy(untrusted.source);
    if (!policy.mayStore)
      return `words from ${policy.name} may not be stored: its terms allow showing them live or linking to them. Link to them instead`;
    const { subject, digest, received, countedAt } = this.#options;
    if (untrusted.counters && countedAt !== undefined) untrusted.countedAt ??= countedAt;
    try {
      const item = sanitize(untrusted, { id: '', subject, dateReceived: received, imported: true });
      markLanguage(item);
      const content = duplicateContent(item);
      const alone = item.sourceId !== null || isComplete(item);
      const key = digest16(alone ? content : `${content}\n${digest}`);
      return { item, line, duplicateKey: key, ...(held && { held }), ...(!alone && { loose: true }) };
    } catch (error) {
      if (error instanceof InvalidItemError) return error.message;
      throw error;
    }
  }
}
