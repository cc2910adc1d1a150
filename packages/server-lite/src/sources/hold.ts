import { normalizeHeader } from './columns/normalize-header.ts';

const HELD =
  /^(?:spam|hidden|hide|pending|hold|on ?hold|unapproved|not ?approved|unpublished|not ?published|trash|trashed|rejected|declined|deleted|removed|draft|archived|disabled|inactive|flagged|suspended|reported|moderation|in ?moderation|awaiting.*|under ?review|pingback|trackback|private|blocked|denied|versteckt|ausstehend|abgelehnt|entwurf|en attente|masqué|rejeté|pendiente|oculto|rechazado|borrador|in attesa|nascosto|rifiutato|pendente|rejeitado)$/i;
const NEGATIVE_NAME = /(?:hidden|pending|spam|deleted|removed|rejected)$/;
const POSITIVE_NAME = /(?:approved|published|visible|public|active|enabled)$/;
const TRUE = /^(?:1|true|yes|y|t|ja|oui|si|sí|sim|да)$/i;
const FALSE = /^(?:0|false|no|n|f|nein|non|não|нет)$/i;

/** True when a status column says that these words are not public at their source: they wait for a person then. */
export function isHeld(header: string, cell: unknown): boolean {
  const value = String(cell ?? '').trim();
  if (value === '') return false;
  const name = normalizeHeader(header);
  if (NEGATIVE_NAME.test(name)) return TRUE.test(value) || HELD.test(value);
  if (POSITIVE_NAME.test(name)) return FALSE.test(value) || HELD.test(value.replaceAll('_', ' '));
  return HELD.test(value.replaceAll('_', ' '));
}
